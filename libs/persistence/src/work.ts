import {
  DueWork,
  Outbox,
  PaymentRefundClaims,
  type Bell,
  type Claim,
  type DomainEvent,
  type PaymentRefund,
  type ShopId,
  type WorkList,
} from '@retours/domain';
import type { DataSource } from 'typeorm';
import type { Database } from './database.js';
import { outboxTree, refundTree } from './schemas/tree.js';
import { jsonOf } from './sql/read.js';
import { named } from './sql/write.js';

const paymentRefundTree = refundTree.children!.paymentRefunds;

/** What is due, as `retours_relay`, who sees ids and due times of all shops and nothing else. */
export class PostgresDueWork extends DueWork {
  constructor(private readonly relay: DataSource) {
    super();
  }

  async take(list: WorkList, limit: number, ringAgainSeconds: number): Promise<readonly Bell[]> {
    const [rows] = await this.relay.query(
      `with due as (select shop, id from retours.${list} where due_at <= retours.now() order by due_at limit $1 for update skip locked)
       update retours.${list} work set due_at = retours.now() + $2 * interval '1 second', rings = work.rings + 1
         from due where work.shop = due.shop and work.id = due.id returning work.id, work.shop, work.rings as ring`,
      [limit, ringAgainSeconds],
    );
    return rows.map(({ id, shop, ring }: Omit<Bell, 'list'>) => ({ list, id, shop, ring }));
  }
}

/** Claims of payment refunds, under leases measured by the database's clock. */
export class PostgresPaymentRefundClaims extends PaymentRefundClaims {
  private readonly json: string;

  constructor(
    private readonly database: Database,
    private readonly newLease: () => string,
  ) {
    super();
    this.json = jsonOf(database.tables, paymentRefundTree, 'p');
  }

  claim(shop: ShopId, id: string, leaseSeconds: number): Promise<Claim<PaymentRefund> | undefined> {
    const lease = this.newLease();
    return this.database.inShop(shop, async (session) => {
      const claimed = await session.run(
        named(
          `update retours.payment_refunds
              set status = case status when 'queued' then 'sending' else status end,
                  lease_token = $3, lease_until = retours.now() + $4 * interval '1 second', due_at = retours.now() + $4 * interval '1 second',
                  tries = tries + 1, first_sent_at = coalesce(first_sent_at, retours.now())
            where shop = $1 and id = $2 and status in ('queued', 'sending', 'pending_gateway', 'unknown')
              and (lease_until is null or lease_until <= retours.now()) returning 1`,
          [shop, id, lease, leaseSeconds],
        ),
      );
      if (claimed.length === 0) return { answer: () => undefined };
      return {
        last: named(
          `select ${this.json} as work, tries as attempt, to_char(first_sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "firstSentAt",
                  extract(epoch from retours.now() - first_sent_at)::float8 as "secondsSinceFirstSent"
             from retours.payment_refunds p where shop = $1 and id = $2`,
          [shop, id],
        ),
        answer: ([row]) => ({ ...(row as Omit<Claim<PaymentRefund>, 'lease'>), lease }),
      };
    });
  }
}

/** Events on their way out; one that was told has no due time any more and stays on record. */
export class PostgresOutbox extends Outbox {
  constructor(private readonly database: Database) {
    super();
  }

  pending(shop: ShopId, id: string): Promise<DomainEvent | undefined> {
    const { tables, inShop } = this.database;
    return inShop(shop, async () => ({
      last: named(
        `select ${jsonOf(tables, outboxTree, 'o')} as event from retours.outbox o where shop = $1 and id = $2 and due_at is not null`,
        [shop, id],
      ),
      answer: ([row]) => (row as { event: DomainEvent } | undefined)?.event,
    }));
  }

  done(shop: ShopId, id: string): Promise<void> {
    return this.database.inShop(shop, async () => ({
      last: named('update retours.outbox set due_at = null where shop = $1 and id = $2', [shop, id]),
      answer: () => undefined,
    }));
  }
}
