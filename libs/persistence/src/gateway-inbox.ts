import { createHash } from 'node:crypto';
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
  type ShopId,
  type Told,
} from '@retours/domain';
import type { Database } from './database.js';
import { gatewayNewsTree } from './schemas/tree.js';
import { FIRST_SENT } from './sql/first-sent.js';
import { jsonOf } from './sql/read.js';
import { named } from './sql/write.js';

/** The clock is read once a statement: as a default of each column it would take a fifth of the write. */
const CLOCK = 'clock as materialized (select retours.now() as now)';
const keptFrom = (source: string) => `kept as (
  insert into retours.gateway_news as known (shop, id, gateway, told_id, news, about, received_at, due_at)
  select $1, id, $2, "toldId", news, about, now, now
    from ${source}, json_to_recordset($3::json) as told(id text, "toldId" text, news json, about text)
  on conflict (shop, gateway, told_id) do update
    set status = 'new', due_at = excluded.due_at, tries = 0, lease_token = null, lease_until = null where known.about is not null
  returning id)`;
const KEEP = `with ${CLOCK}, ${keptFrom('clock')} select array(select id from kept) as ids`;
/** Nothing is kept, nor answered, unless the account is the edition it was judged with, and the time about that of the judgement. */
const KEEP_JUDGED = `with ${CLOCK}, judged as materialized (
    select now from clock, retours.gateway_accounts where shop = $1 and gateway = $2 and edition = $4
      and abs(extract(epoch from now)::float8 - $5::float8) <= ${JUDGED_FOR_SECONDS}), ${keptFrom('judged')}
  select array(select id from kept) as ids from judged`;

const CLAIM = `update retours.gateway_news t
    set lease_token = $3, lease_until = retours.now() + $4 * interval '1 second', due_at = retours.now() + $4 * interval '1 second',
        tries = tries + 1, first_sent_at = coalesce(first_sent_at, retours.now())
  where shop = $1 and id = $2 and due_at is not null and (lease_until is null or lease_until <= retours.now())`;

const RECORD = `update retours.gateway_news
    set status = $4, payment_refund_id = $5, due_at = retours.now() + $6::integer * interval '1 second', lease_token = null, lease_until = null
  where shop = $1 and id = $2 and lease_token = $3 returning 1`;

const ours = (rank: number, condition: string) =>
  `select ${rank} as rank, order_reference as reference, payment_id as "paymentId", id as "paymentRefundId"
     from retours.payment_refunds where shop = $1 and gateway = $2 and ${condition}`;
/** Our key, the gateway's name of the refund as we were told it or as a person wrote it down, its name of the payment. */
const PLACE = `select reference, "paymentId", "paymentRefundId" from (
    ${ours(1, 'id = $3')} union all ${ours(2, 'gateway_refund_id = $4')} union all ${ours(3, `settlement->>'reference' = $4`)} union all
    select 4, order_reference, id, null from retours.payments where shop = $1 and gateway = $2 and coalesce(gateway_reference, id) = $5
  ) place order by rank, reference limit 1`;

/** One length for whatever a provider names its news by. */
const toldId = (told: Told): string =>
  createHash('sha256')
    .update(JSON.stringify('news' in told ? ['news', told.news.id] : ['hint', told.about]))
    .digest('hex');

/** One piece of what was told, under the id its row gets if it is new. */
type Piece = Told & Readonly<{ id: string; toldId: string }>;

/** What gateways told, on PostgreSQL; leases and due times go by the database's clock. */
export class PostgresGatewayInbox extends GatewayInbox {
  private readonly json: string;

  constructor(
    private readonly database: Database,
    private readonly newId: () => string,
  ) {
    super();
    this.json = jsonOf(database.tables, gatewayNewsTree, 't');
  }

  async keep(shop: ShopId, gateway: string, told: readonly Told[]): Promise<number> {
    return (await this.kept(KEEP, shop, gateway, told))!;
  }

  keepJudged(by: NotifiedAccount, told: readonly Told[]): Promise<number | undefined> {
    const { account, edition, now } = by;
    return this.kept(KEEP_JUDGED, account.shop, account.gateway, told, [edition, now]);
  }

  /** How many were new: a row that was there before keeps the id it has. Undefined when the statement answers nothing. */
  private kept(
    text: string,
    shop: ShopId,
    gateway: string,
    told: readonly Told[],
    more: readonly unknown[] = [],
  ): Promise<number | undefined> {
    const each = told.map((one): Piece => ({ ...one, toldId: toldId(one), id: this.newId() }));
    const pieces = [...new Map(each.map((piece) => [piece.toldId, piece])).values()];
    const made = new Set(pieces.map(({ id }) => id));
    return this.database.inShop(shop, async () => ({
      last: named(text, [shop, gateway, JSON.stringify(pieces), ...more]),
      answer: ([row]) => row && (row as { ids: string[] }).ids.filter((id) => made.has(id)).length,
    }));
  }

  claim(shop: ShopId, id: string, leaseSeconds: number): Promise<Claim<KeptNews> | undefined> {
    const lease = this.newId();
    return this.database.inShop(shop, async () => ({
      last: named(`${CLAIM} returning ${this.json} as work, tries as attempt, ${FIRST_SENT}`, [
        shop,
        id,
        lease,
        leaseSeconds,
      ]),
      answer: ([row]) => row && { ...(row as Omit<Claim<KeptNews>, 'lease'>), lease },
    }));
  }

  record(shop: ShopId, id: string, lease: string, became: NewsRecord): Promise<void> {
    const { status, paymentRefundId, retryIn } = became;
    return this.database.inShop(shop, async () => ({
      last: named(RECORD, [shop, id, lease, status, paymentRefundId, retryIn]),
      answer: (rows) => {
        if (rows.length === 0) throw new LeaseLost(id);
      },
    }));
  }

  place(shop: ShopId, gateway: string, news: GatewayNews): Promise<NewsPlace | undefined> {
    const { key, gatewayRefundId, gatewayReference } = news;
    return this.database.inShop(shop, async () => ({
      last: named(PLACE, [shop, gateway, key, gatewayRefundId, gatewayReference]),
      answer: ([row]) => row as NewsPlace | undefined,
    }));
  }
}
