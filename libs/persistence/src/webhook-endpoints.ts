import {
  refuse,
  WEBHOOK_LIMITS,
  WebhookEndpoints,
  type Answer,
  type EndpointHealth,
  type Scope,
  type ShopId,
  type Verdict,
  type WebhookEndpoint,
  type WebhookEndpointWithSecret,
  type WebhookTarget,
} from '@retours/domain';
import type { Database } from './database.js';
import { EndpointRows, unknownEndpoint } from './endpoint-rows.js';
import { keptAnswer, keyColumns, keyJoin, lockKey, type KeptRow } from './idempotency.js';
import { keyTree, webhookEndpointTree } from './schemas/tree.js';
import { Changes } from './sql/changes.js';
import { instantText } from './sql/columns.js';
import { GIVE_UP, HASTEN } from './sql/gate.js';
import { named, writeStatement, type Statement } from './sql/write.js';
import { WORKER } from './worker.js';

/** Who switches an endpoint off that stays silent. */

type Health = EndpointHealth & Readonly<{ enabled: boolean }>;

const addSecret = (shop: ShopId, id: string, secret: string): Statement =>
  named('insert into retours.webhook_secrets (shop, endpoint_id, secret) values ($1, $2, $3)', [
    shop,
    id,
    secret,
  ]);
const giveUp = (shop: ShopId, id: string, reason: string): Statement => named(GIVE_UP, [shop, id, reason]);

/** Webhook endpoints on PostgreSQL: an endpoint's row is the lock for all that is said of it. */
export class PostgresWebhookEndpoints extends WebhookEndpoints {
  private readonly rows: EndpointRows;

  constructor(private readonly database: Database) {
    super();
    this.rows = new EndpointRows(database);
  }

  create(
    scope: Scope,
    endpoint: WebhookEndpoint,
    secret: string,
  ): Promise<Answer<WebhookEndpointWithSecret>> {
    const { tables, inShop } = this.database;
    const { shop, key } = scope;
    return inShop<Answer<WebhookEndpointWithSecret>>(scope, async (session) => {
      const [free, , [row]] = await Promise.all([
        lockKey(session, scope),
        // The shop's row is the lock for how many endpoints it has.
        session.run(named('select 1 from retours.shops where id = $1 for no key update', [shop])),
        session.run<KeptRow & { count: number }>(
          named(
            `select (select count(*)::int from retours.webhook_endpoints where shop = $1) as count${key ? `, ${keyColumns}` : ''}
               from retours.shops s ${key ? keyJoin(2) : ''} where s.id = $1`,
            key ? [shop, key.route, key.key] : [shop],
          ),
        ),
      ]);
      if (!row) return refuse('SHOP_UNKNOWN', { shop });
      const kept = keptAnswer<WebhookEndpointWithSecret>(scope, free, row);
      if (kept) return { answer: () => ({ value: kept.value, replayed: true }) };
      const max = WEBHOOK_LIMITS.endpointsPerShop;
      if (row.count >= max) refuse('WEBHOOK_ENDPOINT_LIMIT', { max });
      const changes = new Changes(tables, shop);
      changes.add('insert', webhookEndpointTree.schema, endpoint);
      const value = { ...endpoint, secret };
      if (key) changes.add('insert', keyTree.schema, { ...key, answer: JSON.stringify(value) });
      await session.run(writeStatement(tables, shop, changes.list, []));
      return {
        last: addSecret(shop, endpoint.id, secret),
        answer: () => ({ value, replayed: false }),
      };
    });
  }

  list({ shop }: Scope): Promise<readonly WebhookEndpoint[]> {
    return this.database.inShop(shop, async () => ({
      last: named(
        `select ${this.rows.endpoint} as endpoint from retours.webhook_endpoints w where w.shop = $1 order by w.created_at desc, w.id desc`,
        [shop],
      ),
      answer: (rows) => (rows as { endpoint: WebhookEndpoint }[]).map(({ endpoint }) => endpoint),
    }));
  }

  find({ shop }: Scope, id: string): Promise<WebhookEndpoint> {
    return this.database.inShop(shop, async () => ({
      last: named(
        `select ${this.rows.endpoint} as endpoint from retours.webhook_endpoints w where w.shop = $1 and w.id = $2`,
        [shop, id],
      ),
      answer: ([row]) => (row as { endpoint: WebhookEndpoint } | undefined)?.endpoint ?? unknownEndpoint(id),
    }));
  }

  change(
    scope: Scope,
    id: string,
    decide: (endpoint: WebhookEndpoint) => WebhookEndpoint,
    expected?: number,
  ): Promise<WebhookEndpoint> {
    const { tables, inShop } = this.database;
    const { shop } = scope;
    return inShop(scope, async (session) => {
      const before = await this.rows.locked(session, scope, id, expected);
      const after = { ...decide(before), version: before.version + 1 };
      const changes = new Changes(tables, shop);
      changes.add('update', webhookEndpointTree.schema, after);
      if (before.enabled && after.disabled)
        await session.run(giveUp(shop, id, `endpoint disabled: ${after.disabled.reason}`));
      return { last: writeStatement(tables, shop, changes.list, []), answer: () => after };
    });
  }

  rotate(
    scope: Scope,
    id: string,
    secret: string,
    keepOldForSeconds: number,
  ): Promise<Answer<WebhookEndpointWithSecret>> {
    const { shop } = scope;
    return this.rows.once<WebhookEndpointWithSecret>(scope, [id, null], async (session, { endpoint }) => {
      await session.run(
        named(
          'delete from retours.webhook_secrets where shop = $1 and endpoint_id = $2 and until is not null',
          [shop, id],
        ),
      );
      await session.run(
        named(
          `update retours.webhook_secrets set until = retours.now() + $3 * interval '1 second' where shop = $1 and endpoint_id = $2`,
          [shop, id, keepOldForSeconds],
        ),
      );
      await session.run(addSecret(shop, id, secret));
      return { ...endpoint, secret };
    });
  }

  remove(scope: Scope, id: string, expected?: number): Promise<void> {
    const { shop } = scope;
    return this.database.inShop(scope, async (session) => {
      await this.rows.locked(session, scope, id, expected);
      await session.run(giveUp(shop, id, 'endpoint removed'));
      return {
        last: named('delete from retours.webhook_endpoints where shop = $1 and id = $2', [shop, id]),
        answer: () => undefined,
      };
    });
  }

  target(shop: ShopId, id: string): Promise<WebhookTarget | undefined> {
    return this.database.inShop(shop, async () => ({
      last: named(
        `select w.url, w.enabled, (select json_agg(s.secret order by s.until desc nulls first) from retours.webhook_secrets s
            where s.shop = w.shop and s.endpoint_id = w.id and (s.until is null or s.until > retours.now())) as secrets
           from retours.webhook_endpoints w where w.shop = $1 and w.id = $2`,
        [shop, id],
      ),
      answer: ([row]) => row as WebhookTarget | undefined,
    }));
  }

  judge(shop: ShopId, id: string, decide: (health: EndpointHealth) => Verdict): Promise<void> {
    return this.database.inShop({ shop, actor: WORKER }, async (session) => {
      const [before] = await session.run<Health>(
        named(
          `select failures, enabled, coalesce(extract(epoch from retours.now() - failing_since), 0)::float8 as "secondsFailing"
             from retours.webhook_endpoints where shop = $1 and id = $2 for no key update`,
          [shop, id],
        ),
      );
      if (!before?.enabled) return { answer: () => undefined };
      const { failures, retryIn, switchOff } = decide(before);
      const last = named(
        `update retours.webhook_endpoints set failures = $3, failing_since = case when $3 > 0 then coalesce(failing_since, retours.now()) end,
            retry_at = retours.now() + $4::integer * interval '1 second', enabled = $5::text is null, version = version + ($5::text is not null)::int,
            disabled = case when $5::text is not null then json_build_object('reason', $5::text, 'at', ${instantText('retours.now()')}) end
          where shop = $1 and id = $2`,
        [shop, id, failures, retryIn, switchOff],
      );
      if (switchOff) await session.run(giveUp(shop, id, `endpoint disabled: ${switchOff}`));
      else if (failures < before.failures) await session.run(named(HASTEN, [shop, id]));
      return { last, answer: () => undefined };
    });
  }
}
