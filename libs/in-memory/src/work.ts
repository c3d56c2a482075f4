import {
  DueWork,
  Outbox,
  PaymentRefundClaims,
  paymentRefundOf,
  type Bell,
  type Claim,
  type DomainEvent,
  type Order,
  type PaymentRefund,
  type PaymentRefundStatus,
  type ShopId,
  type WorkList,
} from '@retours/domain';
import type { Memory } from './memory.js';
import type { Due, Rows } from './rows.js';

const LIST = {
  payment_refunds: (rows: Rows): ReadonlyMap<string, Due> => rows.paymentRefunds,
  outbox: (rows: Rows): ReadonlyMap<string, Due> => rows.outbox,
} as const satisfies Record<WorkList, unknown>;

/** What is due in memory, across all shops, longest waiting first. */
export class InMemoryDueWork extends DueWork {
  constructor(private readonly memory: Memory) {
    super();
  }

  async take(list: WorkList, limit: number, ringAgainSeconds: number): Promise<readonly Bell[]> {
    const now = this.memory.now();
    const due = [...this.memory.shops]
      .flatMap(([shop, rows]) => [...LIST[list](rows)].map(([id, work]) => ({ shop, id, work })))
      .filter(({ work }) => work.dueAt !== null && work.dueAt <= now)
      .sort((a, b) => a.work.dueAt! - b.work.dueAt!)
      .slice(0, limit);
    return due.map(({ shop, id, work }) => {
      work.dueAt = now + ringAgainSeconds * 1000;
      return { list, id, shop, ring: ++work.rings };
    });
  }
}

const TO_SEND: readonly PaymentRefundStatus[] = ['queued', 'sending', 'pending_gateway', 'unknown'];

const withPart = (order: Order, changed: PaymentRefund): Order => ({
  ...order,
  refunds: order.refunds.map((refund) => ({
    ...refund,
    paymentRefunds: refund.paymentRefunds.map((part) => (part.id === changed.id ? changed : part)),
  })),
});

/** Claims in memory, under leases measured by the memory's clock. */
export class InMemoryPaymentRefundClaims extends PaymentRefundClaims {
  private leases = 0;

  constructor(private readonly memory: Memory) {
    super();
  }

  async claim(shop: ShopId, id: string, leaseSeconds: number): Promise<Claim<PaymentRefund> | undefined> {
    const now = this.memory.now();
    const rows = this.memory.of(shop);
    const waiting = rows.paymentRefunds.get(id);
    if (!waiting || (waiting.lease !== null && waiting.leaseUntil > now)) return undefined;
    const order = rows.order(waiting.reference)!;
    const { part } = paymentRefundOf(order, id);
    if (!TO_SEND.includes(part.status)) return undefined;
    const work: PaymentRefund = part.status === 'queued' ? { ...part, status: 'sending' } : part;
    rows.save(order, { order: withPart(order, work), result: undefined });
    const lease = `lease-${++this.leases}`;
    const leaseUntil = now + leaseSeconds * 1000;
    const firstSentAt = waiting.firstSentAt ?? now;
    const tries = waiting.tries + 1;
    rows.paymentRefunds.set(id, { ...waiting, lease, leaseUntil, dueAt: leaseUntil, firstSentAt, tries });
    return {
      lease,
      work,
      firstSentAt: new Date(firstSentAt).toISOString(),
      secondsSinceFirstSent: (now - firstSentAt) / 1000,
      attempt: tries,
    };
  }
}

/** Events on their way out, in memory; one that was told is not due any more and stays on record. */
export class InMemoryOutbox extends Outbox {
  constructor(private readonly memory: Memory) {
    super();
  }

  async pending(shop: ShopId, id: string): Promise<DomainEvent | undefined> {
    const told = this.memory.of(shop).outbox.get(id);
    return told?.dueAt === null ? undefined : told?.event;
  }

  async done(shop: ShopId, id: string): Promise<void> {
    const telling = this.memory.of(shop).outbox.get(id);
    if (telling) telling.dueAt = null;
  }
}
