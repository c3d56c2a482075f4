import { createHash } from 'node:crypto';
import {
  GatewayInbox,
  LeaseLost,
  type Claim,
  type GatewayNews,
  type KeptNews,
  type NewsPlace,
  type NewsRecord,
  type ShopId,
  type Told,
} from '@retours/domain';
import type { Database } from './database.js';
import { gatewayNewsTree } from './schemas/tree.js';
import { FIRST_SENT } from './sql/first-sent.js';
import { jsonOf } from './sql/read.js';
import { named } from './sql/write.js';

const KEEP = `insert into retours.gateway_news as kept (shop, id, gateway, told_id, news, about)
  select $1, id, $2, "toldId", news, about from json_to_recordset($3::json) as told(id text, "toldId" text, news json, about text)
  on conflict (shop, gateway, told_id) do update
    set status = 'new', due_at = retours.now(), tries = 0, lease_token = null, lease_until = null where kept.about is not null
  returning id`;

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
    const rows = new Map(told.map((one) => [toldId(one), { ...one, toldId: toldId(one), id: this.newId() }]));
    if (rows.size === 0) return 0;
    const kept = [...rows.values()];
    const made = new Set(kept.map(({ id }) => id));
    return this.database.inShop(shop, async () => ({
      last: named(KEEP, [shop, gateway, JSON.stringify(kept)]),
      answer: (found) => (found as { id: string }[]).filter(({ id }) => made.has(id)).length,
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
