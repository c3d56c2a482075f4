import {
  DueWork,
  PaymentRefundClaims,
  paymentRefundOf,
  type Bell,
  type Channel,
  type Claim,
  type Order,
  type PaymentRefund,
  type PaymentRefundStatus,
  type ShopId,
  type WorkList,
} from '@retours/domain';
import { claimOn } from './claim.js';
import type { Memory } from './memory.js';
import type { Due, Rows } from './rows.js';

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
    return claimOn(rows.paymentRefunds.get(id)!, work, now, leaseSeconds);
  }
}
