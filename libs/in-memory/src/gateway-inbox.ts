import { randomUUID } from 'node:crypto';
import {
  GatewayInbox,
  JUDGED_FOR_SECONDS,
  LeaseLost,
  type Claim,
  type GatewayNews,
  type KeptNews,
  type NewsPlace,
  type NewsRecord,
  type NotifiedAccount,
  type Order,
  type PaymentRefund,
  type ShopId,
  type Told,
} from '@retours/domain';
import { claimOn } from './claim.js';
import type { Memory } from './memory.js';
import type { Kept } from './rows.js';

const toldId = (told: Told): string => JSON.stringify('news' in told ? ['news', told.news.id] : told);

type Part = Readonly<{ order: Order; part: PaymentRefund }>;

/** How a payment refund is recognised: by our key, by the gateway's name of it, by what a person wrote down. */
const BY: readonly ((part: PaymentRefund, news: GatewayNews) => boolean)[] = [
  ({ id }, { key }) => id === key,
  (part, news) => news.gatewayRefundId !== null && part.gatewayRefundId === news.gatewayRefundId,
  (part, news) => news.gatewayRefundId !== null && part.settlement?.reference === news.gatewayRefundId,
];

/** What gateways told, in memory, under leases measured by the memory's clock. */
export class InMemoryGatewayInbox extends GatewayInbox {
  constructor(private readonly memory: Memory) {
    super();
  }

  async keep(shop: ShopId, gateway: string, told: readonly Told[]): Promise<number> {
    const { gatewayNews } = this.memory.of(shop);
    let added = 0;
    for (const one of told) {
      const known = [...gatewayNews.values()].find(
        ({ kept, toldId: name }) => kept.gateway === gateway && name === toldId(one),
      );
      if (!known) added += 1;
      if (!known || 'about' in one) this.put(shop, gateway, one, known);
    }
    return added;
  }

  async keepJudged(
    { account: { shop, gateway }, edition, now }: NotifiedAccount,
    told: readonly Told[],
  ): Promise<number | undefined> {
    const age = this.memory.now() / 1000 - now;
    const current = this.memory.of(shop).gatewayAccounts.get(gateway)?.opened.edition;
    return current === edition && Math.abs(age) <= JUDGED_FOR_SECONDS
      ? this.keep(shop, gateway, told)
      : undefined;
  }

  private put(shop: ShopId, gateway: string, told: Told, known: Kept | undefined): void {
    const now = this.memory.now();
    const kept: KeptNews = known
      ? { ...known.kept, status: 'new' }
      : {
          id: randomUUID(),
          gateway,
          status: 'new',
          news: 'news' in told ? told.news : null,
          about: 'about' in told ? told.about : null,
          paymentRefundId: null,
          receivedAt: new Date(now).toISOString(),
        };
    this.memory.of(shop).gatewayNews.set(kept.id, {
      kept,
      toldId: toldId(told),
      dueAt: now,
      rings: known?.rings ?? 0,
      lease: null,
      leaseUntil: 0,
      firstSentAt: known?.firstSentAt ?? null,
      tries: 0,
    });
  }

  async claim(shop: ShopId, id: string, leaseSeconds: number): Promise<Claim<KeptNews> | undefined> {
    const now = this.memory.now();
    const held = this.memory.of(shop).gatewayNews.get(id);
    if (!held || held.dueAt === null || held.leaseUntil > now) return undefined;
    return claimOn(held, held.kept, now, leaseSeconds);
  }

  async record(shop: ShopId, id: string, lease: string, became: NewsRecord): Promise<void> {
    const held = this.memory.of(shop).gatewayNews.get(id);
    if (held?.lease !== lease) throw new LeaseLost(id);
    const { status, paymentRefundId, retryIn } = became;
    held.kept = { ...held.kept, status, paymentRefundId };
    held.dueAt = retryIn === null ? null : this.memory.now() + retryIn * 1000;
    held.lease = null;
    held.leaseUntil = 0;
  }

  async place(shop: ShopId, gateway: string, news: GatewayNews): Promise<NewsPlace | undefined> {
    const orders = this.memory.of(shop).everyOrder();
    const parts: Part[] = orders
      .flatMap((order) =>
        order.refunds.flatMap(({ paymentRefunds }) => paymentRefunds.map((part) => ({ order, part }))),
      )
      .filter(({ part }) => part.gateway === gateway);
    for (const isIt of BY) {
      const found = parts.find(({ part }) => isIt(part, news));
      if (found) {
        const { order, part } = found;
        return { reference: order.reference, paymentId: part.paymentId, paymentRefundId: part.id };
      }
    }
    for (const { reference, payments } of orders) {
      const payment = payments.find(
        (one) => one.gateway === gateway && (one.gatewayReference ?? one.id) === news.gatewayReference,
      );
      if (payment) return { reference, paymentId: payment.id, paymentRefundId: null };
    }
    return undefined;
  }
}
