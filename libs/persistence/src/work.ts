import {
  CredentialsLocked,
  DueWork,
  PaymentRefundClaims,
  type Bell,
  type OpenedAccount,
  type PaymentRefundClaim,
  type ShopId,
  type WorkList,
} from '@retours/domain';
import type { DataSource } from 'typeorm';
import type { Database } from './database.js';
import { OPENED, type PostgresGatewayAccounts, type SealedRow } from './gateway-accounts.js';
import { refundTree } from './schemas/tree.js';
import { FIRST_SENT } from './sql/first-sent.js';
import { jsonOf } from './sql/read.js';
import { named } from './sql/write.js';
import { WORKER } from './worker.js';

/** Who has a payment refund on its way. */
const paymentRefundTree = refundTree.children!.paymentRefunds;

/** Whether, since a backup was restored, the books of the row `p`'s payment wait to be compared. */
const FIRST_TO_RECONCILE = `select from retours.reconciliations r where r.restored and r.shop = p.shop
  and r.order_reference = p.order_reference and r.payment_id = p.payment_id`;

/** What waits for its books to be compared has them compared before others. */
const HURRY = `update retours.reconciliations r set due_at = least(r.due_at, retours.now() - interval '1 day') from retours.payment_refunds p
  where p.shop = $1 and p.id = $2 and r.restored and r.shop = p.shop and r.order_reference = p.order_reference and r.payment_id = p.payment_id`;

/** Where the pieces of each list stand. */
const WORK: Readonly<Record<WorkList, Readonly<{ table: string; which: string }>>> = {
  payment_refunds: { table: 'payment_refunds', which: 'true' },
  outbox: { table: 'outbox', which: 'true' },
  mails: { table: 'notifications', which: `channel = 'mail'` },
  webhooks: { table: 'notifications', which: `channel = 'webhook'` },
  news: { table: 'gateway_news', which: 'true' },
  reconciliations: { table: 'reconciliations', which: 'true' },
};

/** What is due, as `retours_relay`, who sees ids and due times of all shops and nothing else. */
export class PostgresDueWork extends DueWork {
  constructor(private readonly relay: DataSource) {
    super();
  }

  async take(list: WorkList, limit: number, ringAgainSeconds: number): Promise<readonly Bell[]> {
    const { table, which } = WORK[list];
    const [rows] = await this.relay.query(
      `with due as (select shop, id from retours.${table} where due_at <= retours.now() and ${which} order by due_at limit $1 for update skip locked)
       update retours.${table} work set due_at = retours.now() + $2 * interval '1 second', rings = work.rings + 1
         from due where work.shop = due.shop and work.id = due.id returning work.id, work.shop, work.rings as ring`,
      [limit, ringAgainSeconds],
    );
    return rows.map(({ id, shop, ring }: Omit<Bell, 'list'>) => ({ list, id, shop, ring }));
  }
}

/** A claim as it is answered, with the account it goes through as long as the shop has one. */
type ClaimedRow = Omit<PaymentRefundClaim, 'lease' | 'account'> &
  Readonly<{ gateway: string }> &
  (SealedRow | Readonly<{ edition: null }>);

/** Claims of payment refunds, under leases measured by the database's clock. */
export class PostgresPaymentRefundClaims extends PaymentRefundClaims {
  private readonly statement: string;

  constructor(
    private readonly database: Database,
    private readonly accounts: PostgresGatewayAccounts,
    private readonly newLease: () => string,
  ) {
    super();
    this.statement = `with claimed as (update retours.payment_refunds p
          set status = case status when 'queued' then 'sending' else status end,
              lease_token = $3, lease_until = retours.now() + $4 * interval '1 second', due_at = retours.now() + $4 * interval '1 second',
              tries = tries + 1, first_sent_at = case when status <> 'queued' then coalesce(first_sent_at, retours.now()) else retours.now() end
        where shop = $1 and id = $2 and status in ('queued', 'sending', 'pending_gateway', 'unknown')
          and (lease_until is null or lease_until <= retours.now()) and not exists (${FIRST_TO_RECONCILE})
        returning ${jsonOf(database.tables, paymentRefundTree, 'p')} as work, tries as attempt, in_doubt as "inDoubt", ${FIRST_SENT}, gateway)
      select claimed.*, ${OPENED} from claimed left join retours.gateway_accounts a on a.shop = $1 and a.gateway = claimed.gateway`;
  }

  async claim(shop: ShopId, id: string, leaseSeconds: number): Promise<PaymentRefundClaim | undefined> {
    const lease = this.newLease();
    const whose = { shop, actor: WORKER };
    const claim = await this.database.inShop(whose, async () => ({
      last: named(this.statement, [shop, id, lease, leaseSeconds]),
      answer: ([row]) => row && this.claimOf(shop, lease, row as ClaimedRow),
    }));
    if (!claim)
      await this.database.inShop(whose, async () => ({
        last: named(HURRY, [shop, id]),
        answer: () => undefined,
      }));
    return claim;
  }

  private claimOf(shop: ShopId, lease: string, row: ClaimedRow): PaymentRefundClaim {
    const { work, attempt, inDoubt, firstSentAt, secondsSinceFirstSent } = row;
    const account = row.edition === null ? undefined : this.accountIn(shop, row.gateway, row);
    return { work, attempt, inDoubt, firstSentAt, secondsSinceFirstSent, lease, account };
  }

  private accountIn(shop: ShopId, gateway: string, row: SealedRow): OpenedAccount | 'locked' {
    try {
      return this.accounts.opened(shop, gateway, row);
    } catch (error) {
      if (error instanceof CredentialsLocked) return 'locked';
      throw error;
    }
  }
}
