import { randomUUID } from 'node:crypto';
import {
  Ids,
  issueRefund,
  pushOrder,
  Refusal,
  requestReturn,
  type Actor,
  type Answer,
  type Answers,
  type DomainEvent,
  type DueWork,
  type GatewayAccounts,
  type GatewayInbox,
  type IdempotencyKey,
  type Letterheads,
  type Order,
  type Orders,
  type MailTemplates,
  type Notifications,
  type Outbox,
  type OrderPush,
  type PaymentRefundClaims,
  type Reconciliations,
  type Restores,
  type Occasion,
  type Refund,
  type RefundRequest,
  type Return,
  type Scope,
  type Shop,
  type Shops,
  type Statuses,
  type Vouchers,
  type WebhookDeliveries,
  type WebhookEndpoints,
} from '@retours/domain';
import { given } from '@retours/domain/given';

/** The ports of one store, opened together: what one writes the others see. */
export type StoreUnderTest = Readonly<{
  orders: Orders;
  answers: Answers;
  shops: Shops;
  letterheads: Letterheads;
  statuses: Statuses;
  vouchers: Vouchers;
  dueWork: DueWork;
  claims: PaymentRefundClaims;
  reconciliations: Reconciliations;
  restores: Restores;
  gatewayAccounts: GatewayAccounts;
  gatewayInbox: GatewayInbox;
  outbox: Outbox;
  notifications: Notifications;
  mailTemplates: MailTemplates;
  webhookEndpoints: WebhookEndpoints;
  webhookDeliveries: WebhookDeliveries;
  /** Moves the clock of leases, keys and due times on. */
  advance(seconds: number): Promise<void> | void;
  close(): Promise<void> | void;
}>;

/** One promise of a port. It fails for a store that does nothing: `no-op.spec.ts` shows each red. */
export type StoreRule = Readonly<{ name: string; holds: (store: StoreUnderTest) => Promise<void> }>;

let made = 0;

/** Unique everywhere, and in the order in which they were made, as the product's own ids are. */
class UniqueIds extends Ids {
  next(): string {
    return `${(++made).toString(16).padStart(8, '0')}${randomUUID().slice(8)}`;
  }
  voucherCode(): string {
    return `V-${randomUUID()}`;
  }
  webhookSecret(): string {
    return `whsec_${randomUUID().replaceAll('-', '')}`;
  }
}

export const occasion = (by: Actor = given.staff): Occasion => given.anOccasion({ by, ids: new UniqueIds() });
const GATEWAYS = new Set(['sandbox']);

/** A new shop that takes returns without a deadline, and what its people do there. */
export async function aShopIn(store: StoreUnderTest) {
  const id = `shop-${randomUUID()}`;
  const staff: Scope = { shop: id, actor: given.staff };
  const customer: Scope = { shop: id, actor: given.customer };
  await store.shops.create(id);
  const { value } = await store.shops.policy(staff);
  await store.shops.savePolicy(staff, { ...value, returnsEnabled: true, returnWindowDays: 0 });
  return { id, staff, customer };
}

const DELIVERED = [
  { status: 'payment_accepted', at: '2026-03-01T10:01:00.000Z' },
  { status: 'delivered', at: '2026-03-04T15:00:00.000Z' },
];

/** Pushes an order in: paid by card through the sandbox and delivered, unless the push says otherwise. */
export async function push(
  { orders }: StoreUnderTest,
  scope: Scope,
  reference = 'A-1',
  body: OrderPush = {},
): Promise<{ created: boolean; order: Order }> {
  const whole = given.anOrderPush({ statusHistory: DELIVERED, ...body });
  return orders.put(scope, reference, (existing, shop) =>
    pushOrder(
      existing,
      whole,
      { reference, fingerprint: JSON.stringify(whole) },
      shop,
      occasion(scope.actor),
    ),
  );
}

/** Asks to send one unit of the first line back. */
export const ask = ({ orders }: StoreUnderTest, scope: Scope, reference = 'A-1'): Promise<Answer<Return>> =>
  orders.update(scope, { reference }, (order, shop) =>
    requestReturn(
      order,
      shop,
      { explanation: 'Too big', lines: [{ lineId: 'l1', quantity: 1 }] },
      occasion(scope.actor),
    ),
  );

export const refund = (
  { orders }: StoreUnderTest,
  scope: Scope,
  request: RefundRequest = { kind: 'return', lines: [{ lineId: 'l1', quantity: 1 }] },
  reference = 'A-1',
): Promise<Answer<Refund>> =>
  orders.update(scope, { reference }, (order, shop: Shop) =>
    issueRefund(order, shop, request, GATEWAYS, occasion(scope.actor)),
  );

/** Money without goods: as much of it as the payment can bear. */
export const goodwill = (amount: string): RefundRequest => ({
  kind: 'partial',
  goodwill: { amount, reason: 'late' },
});

export const keyed = (scope: Scope, key: string, more: Partial<IdempotencyKey> = {}): Scope => ({
  ...scope,
  key: { key, route: 'POST /refunds', fingerprint: 'body', ...more },
});

/** Strikes off whatever events of a shop nobody was told of yet, telling those `decide` names; answers the events. */
export async function tellAll(
  { dueWork, outbox }: StoreUnderTest,
  shop: string,
  decide: Parameters<Outbox['fanOut']>[2] = () => [],
): Promise<DomainEvent[]> {
  const bells = (await dueWork.take('outbox', 100_000, 0)).filter((bell) => bell.shop === shop);
  const ids = bells.map(({ id }) => id);
  return [...(await outbox.fanOut(shop, ids, decide))];
}

/** What became of many attempts at once: the values of those that went through, the refusal codes (or errors) of the others. */
export async function race<T>(attempts: readonly Promise<T>[]): Promise<{ done: T[]; refused: string[] }> {
  const results = await Promise.allSettled(attempts);
  return {
    done: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
    refused: results.flatMap((result) =>
      result.status === 'rejected' ? [(result.reason as Error).message] : [],
    ),
  };
}

export const times = <T>(count: number, attempt: (index: number) => Promise<T>): Promise<T>[] =>
  Array.from({ length: count }, (_, index) => attempt(index));

/** Repeats until the one who was first has finished, as a caller would. */
export async function persistently<T>(attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt();
    } catch (refusal) {
      if (!(refusal instanceof Refusal) || refusal.code !== 'IDEMPOTENCY_IN_PROGRESS') throw refusal;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

/** Runs a suite of rules on a store that is opened once. */
export function describeRules(
  title: string,
  rules: readonly StoreRule[],
  open: () => Promise<StoreUnderTest> | StoreUnderTest,
): void {
  describe(title, () => {
    let store: StoreUnderTest;
    beforeAll(async () => {
      store = await open();
    }, 60_000);
    afterAll(() => store?.close());
    it.each(rules)('$name', ({ holds }) => holds(store), 60_000);
  });
}
