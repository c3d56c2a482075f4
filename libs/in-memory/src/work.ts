import {
  DueWork,
  onItsWay,
  PaymentRefundClaims,
  paymentRefundOf,
  type Bell,
  type Channel,
  type Order,
  type PaymentRefund,
  type PaymentRefundClaim,
  type ShopId,
  type WorkList,
} from '@retours/domain';
import { claimOn } from './claim.js';
import type { Memory } from './memory.js';
import type { Due, Rows } from './rows.js';

const DAY_MS = 86_400_000;

type DueRows = readonly (readonly [string, Due])[];

const notifying =
  (channel: Channel) =>
  (rows: Rows): DueRows =>
    [...rows.notifications].filter(([, { notification }]) => notification.channel === channel);

const LIST = {
  payment_refunds: (rows: Rows): DueRows => [...rows.paymentRefunds],
  outbox: (rows: Rows): DueRows => [...rows.outbox],
  mails: notifying('mail'),
  webhooks: notifying('webhook'),
  news: (rows: Rows): DueRows => [...rows.gatewayNews],
  reconciliations: (rows: Rows): DueRows => [...rows.reconciliations],
} as const satisfies Record<WorkList, unknown>;

/** What is due in memory, across all shops, longest waiting first. */
export class InMemoryDueWork extends DueWork {
  constructor(private readonly memory: Memory) {
    super();
  }

  async take(list: WorkList, limit: number, ringAgainSeconds: number): Promise<readonly Bell[]> {
    const now = this.memory.now();
    const due = [...this.memory.shops]
      .flatMap(([shop, rows]) => LIST[list](rows).map(([id, work]) => ({ shop, id, work })))
      .filter(({ work }) => work.dueAt !== null && work.dueAt <= now)
      .sort((a, b) => a.work.dueAt! - b.work.dueAt!)
      .slice(0, limit);
    return due.map(({ shop, id, work }) => {
      work.dueAt = now + ringAgainSeconds * 1000;
      return { list, id, shop, ring: ++work.rings };
    });
  }
}

const withPart = (order: Order, changed: PaymentRefund): Order => ({
  ...order,
  refunds: order.refunds.map((refund) => ({
    ...refund,
    paymentRefunds: refund.paymentRefunds.map((part) => (part.id === changed.id ? changed : part)),
  })),
});

/** The books of its payment, where they wait to be compared since a backup was restored. */
const toReconcileFirst = (rows: Rows, { reference }: Order, { paymentId }: PaymentRefund) =>
  [...rows.reconciliations.values()].find(
    (one) => one.restored && one.orderReference === reference && one.paymentId === paymentId,
  );

/** Claims in memory, under leases measured by the memory's clock. */
export class InMemoryPaymentRefundClaims extends PaymentRefundClaims {
  constructor(private readonly memory: Memory) {
    super();
  }

  async claim(shop: ShopId, id: string, leaseSeconds: number): Promise<PaymentRefundClaim | undefined> {
    const now = this.memory.now();
    const rows = this.memory.of(shop);
    const waiting = rows.paymentRefunds.get(id);
    if (!waiting || (waiting.lease !== null && waiting.leaseUntil > now)) return undefined;
    const order = rows.order(waiting.reference)!;
    const { part } = paymentRefundOf(order, id);
    if (!onItsWay(part.status)) return undefined;
    const first = toReconcileFirst(rows, order, part);
    if (first) {
      // What somebody waits for comes before the others.
      first.dueAt = Math.min(first.dueAt ?? now, now - DAY_MS);
      return undefined;
    }
    const work: PaymentRefund = part.status === 'queued' ? { ...part, status: 'sending' } : part;
    rows.save(order, { order: withPart(order, work), result: undefined });
    const held = rows.paymentRefunds.get(id)!;
    // What is queued is not under way: whatever was sent before was refused for certain.
    if (part.status === 'queued') held.firstSentAt = null;
    const account = rows.gatewayAccounts.get(work.gateway)?.opened;
    return { ...claimOn(held, work, now, leaseSeconds), inDoubt: held.inDoubt, account };
  }
}
