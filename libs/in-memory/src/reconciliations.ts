import {
  onItsWay,
  Reconciliations,
  Restores,
  type PaymentRefundStatus,
  type Reconciled,
  type Reconciliation,
  type ReconciliationTarget,
  type ShopId,
} from '@retours/domain';
import type { Memory } from './memory.js';
import type { Rows } from './rows.js';

/** What is compared, in memory. */
export class InMemoryReconciliations extends Reconciliations {
  constructor(private readonly memory: Memory) {
    super();
  }

  async find(shop: ShopId, id: string): Promise<ReconciliationTarget | undefined> {
    const rows = this.memory.of(shop);
    const reconciling = rows.reconciliations.get(id);
    const payment = rows
      .order(reconciling?.orderReference ?? '')
      ?.payments.find((one) => one.id === reconciling?.paymentId);
    if (!reconciling || !payment) return undefined;
    const { orderReference, paymentId, restored } = reconciling;
    return { orderReference, paymentId, gateway: payment.gateway, restored };
  }

  async update(
    shop: ShopId,
    id: string,
    decide: (reconciliation: Reconciliation) => Reconciled,
  ): Promise<Reconciled | undefined> {
    const target = await this.find(shop, id);
    if (!target) return undefined;
    const rows = this.memory.of(shop);
    const isAbout = (one: { orderReference: string; paymentId: string }) =>
      one.orderReference === target.orderReference && one.paymentId === target.paymentId;
    const open = [...rows.differences.values()].filter((one) => one.closedAt === null && isAbout(one));
    const { orderReference, paymentId, gateway } = target;
    const decided = decide({ orderReference, paymentId, gateway, open });
    for (const difference of decided.differences) rows.differences.set(difference.id, difference);
    for (const event of decided.events)
      rows.outbox.set(event.id, { event, dueAt: this.memory.now(), rings: 0 });
    const reconciling = rows.reconciliations.get(id)!;
    reconciling.dueAt = decided.dueIn === null ? null : this.memory.now() + decided.dueIn * 1000;
    reconciling.restored &&= !decided.sendOn;
    if (decided.inDoubt) castDoubt(rows, (status, part) => status === 'queued' && isAbout(part));
    return decided;
  }
}

type Which = (status: PaymentRefundStatus, part: { orderReference: string; paymentId: string }) => boolean;

/** @returns how many payment refunds are in doubt because of it. */
function castDoubt(rows: Rows, which: Which): number {
  const parts = rows
    .everyOrder()
    .flatMap(({ reference: orderReference, refunds }) =>
      refunds.flatMap(({ paymentRefunds }) => paymentRefunds.map((part) => ({ ...part, orderReference }))),
    );
  const doubted = parts.filter((part) => which(part.status, part));
  for (const { id } of doubted) rows.paymentRefunds.get(id)!.inDoubt = true;
  return doubted.length;
}

/** Restores of what is in memory: a process that ends has no backup, so they are only ever declared. */
export class InMemoryRestores extends Restores {
  constructor(private readonly memory: Memory) {
    super();
  }

  async declare(): Promise<number> {
    const now = this.memory.now();
    let doubted = 0;
    for (const rows of this.memory.shops.values()) {
      rows.restoredAt = now;
      for (const reconciling of rows.reconciliations.values()) {
        reconciling.restored = true;
        reconciling.dueAt = now;
      }
      doubted += castDoubt(rows, (status) => onItsWay(status) || status === 'failed');
    }
    return doubted;
  }

  async notice(): Promise<boolean> {
    return false;
  }
}
