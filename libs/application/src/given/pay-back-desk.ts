import {
  issueRefund,
  paymentRefundOf,
  retryPaymentRefund,
  type CredentialField,
  type GatewayAccount,
  type GatewayOutcome,
  type GatewayRefund,
  type JudgedWebhook,
  type ListedRefund,
  type LookUpOutcome,
  type PaymentGateway,
  type PaymentRefundClaims,
} from '@retours/domain';
import { given } from '@retours/domain/given';
import { FixedClock, openMemory } from '@retours/in-memory';
import { PayBack, PayBackHandler, PayBackSettings } from '../commands/pay-back.js';

export const SHOP = 'shop-1';
export const SCOPE = { shop: SHOP, actor: given.staff };
const AUTOMATIC = new Set(['sandbox']);
export const YES = { type: 'succeeded', gatewayRefundId: 're_1' } as const satisfies GatewayOutcome;
export const SILENCE: GatewayOutcome = { type: 'unknown', detail: 'no answer' };
export const NO = { type: 'failed', reason: 'declined', byHand: false } as const satisfies GatewayOutcome;

/** A shop in memory with one payment refund of 14.28 on its way. */
export async function aDesk() {
  const clock = new FixedClock();
  const {
    orders,
    shops,
    claims,
    gatewayAccounts: accounts,
    gatewayInbox: inbox,
    ...others
  } = openMemory(clock);
  await shops.create(SHOP);
  await orders.put(SCOPE, 'A-1', () => {
    const order = given.aPlacedOrder();
    return { order, result: order };
  });
  const request = { kind: 'partial', lines: [{ lineId: 'l1', quantity: 1, amount: '14.28' }] } as const;
  const { value } = await orders.update(SCOPE, { reference: 'A-1' }, (order, shop) =>
    issueRefund(order, shop, request, AUTOMATIC, given.anOccasion()),
  );
  const { id } = value.paymentRefunds[0];
  const start = Date.parse(clock.now());
  return {
    ...others,
    id,
    orders,
    claims,
    accounts,
    inbox,
    clock,
    /** Lets time pass until so many seconds after the beginning. */
    at: (seconds: number) => clock.advance(seconds - (Date.parse(clock.now()) - start) / 1000),
    order: async () => (await orders.get(SCOPE, { reference: 'A-1' })).order,
    part: async () => paymentRefundOf((await orders.get(SCOPE, { reference: 'A-1' })).order, id).part,
    retry: () =>
      orders.update(SCOPE, { paymentRefundId: id }, (order, shop) =>
        retryPaymentRefund(order, shop, id, AUTOMATIC, given.anOccasion()),
      ),
  };
}
export type Desk = Omit<Awaited<ReturnType<typeof aDesk>>, 'claims'> &
  Readonly<{ claims: PaymentRefundClaims }>;

/** A gateway that follows its script, and notes what it was asked. */
export class Scripted implements PaymentGateway {
  readonly name = 'sandbox';
  readonly asked: string[] = [];
  /** The accounts it was asked in the name of. */
  readonly accounts: GatewayAccount[] = [];
  constructor(
    private readonly answers: { refund?: (GatewayOutcome | Error)[]; lookUp?: LookUpOutcome[] },
    readonly capabilities = { lookUp: true, keyWindowSeconds: 86_400 },
    readonly credentials: readonly CredentialField[] = [],
  ) {}

  async refund({ key }: GatewayRefund, account: GatewayAccount): Promise<GatewayOutcome> {
    this.asked.push(`refund ${key}`);
    this.accounts.push(account);
    const answer = this.answers.refund?.shift() ?? SILENCE;
    if (answer instanceof Error) throw answer;
    return answer;
  }

  async lookUp({ key }: GatewayRefund): Promise<LookUpOutcome> {
    this.asked.push(`look-up ${key}`);
    return this.answers.lookUp?.shift() ?? SILENCE;
  }

  async judge(): Promise<JudgedWebhook> {
    return { type: 'refused', reason: 'nobody asked' };
  }

  async list(_about: string): Promise<readonly ListedRefund[] | undefined> {
    return undefined;
  }
}

export const worker = ({ id, orders, claims, accounts, clock }: Desk, gateway?: PaymentGateway) => {
  const gateways = {
    automatic: AUTOMATIC,
    find: (name: string) => (name === gateway?.name ? gateway : undefined),
  };
  const handler = new PayBackHandler(
    claims,
    gateways,
    accounts,
    orders,
    clock,
    given.ids(7),
    new PayBackSettings(60, 5, 3600, () => 0.5),
  );
  return { payBack: () => handler.execute(new PayBack(SHOP, id)) };
};
