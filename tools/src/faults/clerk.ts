import { setTimeout as pause } from 'node:timers/promises';
import { paymentPlaying, type NewsName } from './gateway/acts.js';

export const SHOPS = ['shop-a', 'shop-b'] as const;
export type ShopName = (typeof SHOPS)[number];

/** An order with one captured payment of 31.96 for two mugs; half of the mugs, without shipping, is 11.78. */
export type Sold = Readonly<{ shop: ShopName; reference: string; payment: string; gateway: string }>;
export const CAPTURED = 3_196;

/** A refund the API answered with 201, and what it must come to. */
export type Accepted = Readonly<{
  sold: Sold;
  key: string;
  body: object;
  answer: Readonly<{ id: string; creditSlipNumber: string; paymentRefunds: readonly { id: string }[] }>;
  ends: readonly string[];
}>;

export type Reply = Readonly<{ status: number; code?: string; replayed: boolean; body: unknown }>;
type Wish = Readonly<{ key?: string; quantity?: number; ends?: readonly string[] }>;
type Play = Readonly<{ act?: string; news?: NewsName; shop?: ShopName; gateway?: string }>;

const MINUTES_MS = 60_000;
/** What says "not now": asked again, with the same key. */
const PASSING = new Set([0, 409, 503]);

/** The order of the contract's example. */
const order = (reference: string, gateway: string, payment: string) => ({
  customer: { id: 'c-42', email: 'ada@example.com', firstName: 'Ada', lastName: 'L', locale: 'fr' },
  currency: 'EUR',
  placedAt: '2026-03-01T10:00:00Z',
  invoiceNumber: `FA-${reference}`,
  lines: [
    {
      id: 'l1',
      sku: 'MUG-1',
      name: 'Mug',
      quantity: 2,
      unitPriceTaxExcl: '11.90',
      unitPriceTaxIncl: '14.28',
      taxRate: '20',
    },
  ],
  shipping: { taxExcl: '7.00', taxIncl: '8.40', taxRate: '20' },
  discounts: [{ code: 'PROMO5', taxExcl: '4.17', taxIncl: '5.00', lineIds: ['l1'] }],
  payments: [
    {
      id: 'p1',
      method: 'card',
      gateway,
      gatewayReference: payment,
      amount: '31.96',
      capturedAt: '2026-03-01T10:01:00Z',
    },
  ],
  statusHistory: [
    { status: 'payment_accepted', at: '2026-03-01T10:01:00Z' },
    { status: 'delivered', at: '2026-03-04T15:00:00Z' },
  ],
});

/** The staff of both shops: they sell, they refund, and they ask again with the same key until they are answered. */
export class Clerk {
  readonly accepted: Accepted[] = [];
  /** What no caller should ever see. */
  readonly shocks: string[] = [];
  readonly statuses = new Map<number, number>();
  private turn = 0;
  private count = 0;

  constructor(
    private readonly apis: () => readonly string[],
    private readonly tokens: Readonly<Record<ShopName, string>>,
  ) {}

  /** Asks one of the APIs in turn; status 0 when there was no answer. */
  async call(shop: ShopName, method: string, path: string, body?: object, key?: string): Promise<Reply> {
    const apis = this.apis();
    const headers = {
      authorization: `Bearer ${this.tokens[shop]}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(key ? { 'idempotency-key': key } : {}),
    };
    const init = {
      method,
      headers,
      signal: AbortSignal.timeout(30_000),
      ...(body ? { body: JSON.stringify(body) } : {}),
    };
    const reply = await fetch(`${apis[this.turn++ % apis.length]}${path}`, init)
      .then(async (response): Promise<Reply> => {
        const said = (await response.json()) as { code?: string };
        const replayed = response.headers.get('idempotency-replayed') === 'true';
        return { status: response.status, code: said.code, replayed, body: said };
      })
      .catch((): Reply => ({ status: 0, replayed: false, body: undefined }));
    this.statuses.set(reply.status, (this.statuses.get(reply.status) ?? 0) + 1);
    if (reply.status === 500) this.shocks.push(`${method} ${path} answered 500`);
    return reply;
  }

  /** Asks until there is an answer that is not "not now". */
  async patiently(shop: ShopName, method: string, path: string, body?: object, key?: string): Promise<Reply> {
    for (const end = Date.now() + 3 * MINUTES_MS; ; await pause(200)) {
      const reply = await this.call(shop, method, path, body, key);
      if (!PASSING.has(reply.status) || (reply.status === 409 && reply.code !== 'IDEMPOTENCY_IN_PROGRESS'))
        return reply;
      if (Date.now() > end) throw new Error(`${method} ${path} is still ${reply.status} after three minutes`);
    }
  }

  /** Sells two mugs; every other order is the other shop's. */
  async sell({ act = 'ok', news = 'never', gateway = 'stripe', shop }: Play = {}): Promise<Sold> {
    this.count += 1;
    const seller = shop ?? SHOPS[this.count % 2];
    const reference = `${seller}.${this.count}`;
    const payment =
      gateway === 'stripe' ? paymentPlaying(act, news, `${seller.at(-1)}${this.count}`) : `ch_${reference}`;
    const path = `/v1/orders/${reference}`;
    const { status, body } = await this.patiently(seller, 'PUT', path, order(reference, gateway, payment));
    if (status !== 201 && status !== 200)
      throw new Error(`the order was not taken: ${status} ${JSON.stringify(body)}`);
    return { shop: seller, reference, payment, gateway };
  }

  /** The path and the body of a refund. */
  refundOf({ reference }: Sold, quantity = 1): readonly [path: string, body: object] {
    const body = { kind: 'return', lines: [{ lineId: 'l1', quantity }], reason: 'too big' };
    return [`/v1/orders/${reference}/refunds`, body];
  }

  /** Refunds one of the mugs; keeps what was accepted. */
  async refund(
    sold: Sold,
    { key = crypto.randomUUID(), quantity = 1, ends = ['succeeded'] }: Wish = {},
  ): Promise<Reply> {
    const [path, body] = this.refundOf(sold, quantity);
    const reply = await this.patiently(sold.shop, 'POST', path, body, key);
    if (reply.status === 201) this.keep({ sold, key, body, answer: reply.body as Accepted['answer'], ends });
    return reply;
  }

  /** Sells and refunds in one go, so many times at once. */
  async sellAndRefund(
    times: number,
    play: Play = {},
    ends?: readonly string[],
  ): Promise<readonly Accepted[]> {
    const before = this.accepted.length;
    await Promise.all(
      Array.from({ length: times }, async () => {
        const { status, body } = await this.refund(await this.sell(play), { ends });
        if (status !== 201) throw new Error(`the refund was not taken: ${status} ${JSON.stringify(body)}`);
      }),
    );
    return this.accepted.slice(before);
  }

  keep(accepted: Accepted): void {
    if (!this.accepted.some(({ key }) => key === accepted.key)) this.accepted.push(accepted);
  }
}
