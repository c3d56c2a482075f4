import {
  Reconciliations,
  type Reconciled,
  type Reconciliation,
  type ReconciliationTarget,
  type ShopId,
} from '@retours/domain';
import type { Database } from './database.js';
import { differenceTree, outboxTree } from './schemas/tree.js';
import { Changes } from './sql/changes.js';
import { jsonOf } from './sql/read.js';
import { named, writeStatement } from './sql/write.js';

/** Who compares books. */
const RECONCILER = { kind: 'system', id: 'reconciler' } as const;

const TARGET = `r.order_reference as "orderReference", r.payment_id as "paymentId", p.gateway, r.restored`;
const FROM = `from retours.reconciliations r
  join retours.payments p on p.shop = r.shop and p.order_reference = r.order_reference and p.id = r.payment_id
 where r.shop = $1 and r.id = $2`;

/** The order is the lock here as well: whatever moves its money waits, and takes its own locks in the same order. */
const LOCK = `select 1 from retours.orders where shop = $1
  and reference = (select order_reference from retours.reconciliations where shop = $1 and id = $2) for update`;

/** When it is due again; and what is queued over the payment is in doubt from now on, if it is to be. */
const GO_ON = `with going_on as (
  update retours.reconciliations set due_at = retours.now() + $3::integer * interval '1 second', restored = restored and not $4
   where shop = $1 and id = $2 returning order_reference, payment_id)
update retours.payment_refunds p set in_doubt = true from going_on r
 where $5 and p.shop = $1 and p.order_reference = r.order_reference and p.payment_id = r.payment_id and p.status = 'queued'`;

/** What is compared, on PostgreSQL. */
export class PostgresReconciliations extends Reconciliations {
  private readonly load: string;

  constructor(private readonly database: Database) {
    super();
    const json = jsonOf(database.tables, differenceTree, 'd');
    this.load = `select ${TARGET}, (select coalesce(json_agg(${json} order by d.found_at, d.id), '[]')
        from retours.reconciliation_differences d
       where d.shop = r.shop and d.order_reference = r.order_reference and d.payment_id = r.payment_id and d.closed_at is null) as open ${FROM}`;
  }

  find(shop: ShopId, id: string): Promise<ReconciliationTarget | undefined> {
    return this.database.inShop(shop, async () => ({
      last: named(`select ${TARGET} ${FROM}`, [shop, id]),
      answer: ([row]) => row as ReconciliationTarget | undefined,
    }));
  }

  update(
    shop: ShopId,
    id: string,
    decide: (reconciliation: Reconciliation) => Reconciled,
  ): Promise<Reconciled | undefined> {
    const { inShop, tables } = this.database;
    return inShop({ shop, actor: RECONCILER }, async (session) => {
      const [, [loaded]] = await Promise.all([
        session.run(named(LOCK, [shop, id])),
        session.run<Reconciliation>(named(this.load, [shop, id])),
      ]);
      if (!loaded) return { answer: () => undefined };
      const { orderReference, paymentId, gateway, open } = loaded;
      const decided = decide({ orderReference, paymentId, gateway, open });
      const { dueIn, sendOn, inDoubt } = decided;
      const changes = new Changes(tables, shop);
      const isNew = new Set(decided.opened);
      for (const difference of decided.differences)
        changes.add(isNew.has(difference) ? 'insert' : 'update', differenceTree.schema, difference);
      for (const event of decided.events) changes.add('insert', outboxTree.schema, event);
      if (changes.list.length > 0) await session.run(writeStatement(tables, shop, changes.list, []));
      return { last: named(GO_ON, [shop, id, dueIn, sendOn, inDoubt]), answer: () => decided };
    });
  }
}
