import {
  refuse,
  type Answer,
  type Scope,
  type ShopId,
  type WebhookDelivery,
  type WebhookEndpoint,
} from '@retours/domain';
import type { Database, Session } from './database.js';
import { keptAnswer, keyColumns, keyJoin, lockKey, type KeptRow } from './idempotency.js';
import { deliveryTree, keyTree, webhookEndpointTree } from './schemas/tree.js';
import { Changes } from './sql/changes.js';
import { jsonOf } from './sql/read.js';
import { named, writeStatement, type Statement } from './sql/write.js';

/** An endpoint, and a delivery to it if it is about one. */
type Named = readonly [id: string, delivery: string | null];
type Loaded = KeptRow & Readonly<{ endpoint: WebhookEndpoint | null; delivery: WebhookDelivery | null }>;
/** The same, when the endpoint is there. */
type Known = Readonly<{ endpoint: WebhookEndpoint; delivery: WebhookDelivery | null }>;

export const unknownEndpoint = (id: string): never => refuse('WEBHOOK_ENDPOINT_NOT_FOUND', { id });

/** Endpoints under their lock: an endpoint's row is the lock for all that is said of it and sent to it by hand. */
export class EndpointRows {
  /** An expression for a row `w` of endpoints. */
  readonly endpoint: string;
  private readonly delivering: string;

  constructor(private readonly database: Database) {
    this.endpoint = jsonOf(database.tables, webhookEndpointTree, 'w');
    this.delivering = jsonOf(database.tables, deliveryTree, 'n');
  }

  /** Locks an endpoint and reads it; `VERSION_CONFLICT` when it is not the version expected. */
  async locked(
    session: Session,
    { shop }: Scope,
    id: string,
    expected: number | undefined,
  ): Promise<WebhookEndpoint> {
    await session.run(this.lock(shop, id));
    const [loaded] = await session.run<Loaded>(this.load({ shop }, [id, null]));
    const endpoint = loaded?.endpoint ?? unknownEndpoint(id);
    const { version } = endpoint;
    if (expected !== undefined && expected !== version) refuse('VERSION_CONFLICT', { version });
    return endpoint;
  }

  /** Reads one delivery that is there. */
  async delivery(session: Session, shop: ShopId, target: Named): Promise<WebhookDelivery> {
    const [{ delivery }] = await session.run<Loaded>(this.load({ shop }, target));
    return delivery!;
  }

  private lock(shop: ShopId, id: string): Statement {
    return named('select 1 from retours.webhook_endpoints where shop = $1 and id = $2 for update', [
      shop,
      id,
    ]);
  }

  /** Reads an endpoint, a delivery to it, and what is kept under the caller's key. */
  private load({ shop, key }: Pick<Scope, 'shop' | 'key'>, [id, delivery]: Named): Statement {
    const select = `select (select ${this.endpoint} from retours.webhook_endpoints w where w.shop = s.id and w.id = $2) as endpoint,
        (select ${this.delivering} from retours.notifications n
          where n.shop = s.id and n.channel = 'webhook' and n.recipient = $2 and n.id = $3) as delivery`;
    return key
      ? named(`${select}, ${keyColumns} from retours.shops s ${keyJoin(4)} where s.id = $1`, [
          shop,
          id,
          delivery,
          key.route,
          key.key,
        ])
      : named(`${select} from retours.shops s where s.id = $1`, [shop, id, delivery]);
  }

  /** Does something to an endpoint, under its lock and at most once for a caller's key. */
  once<R>(
    scope: Scope,
    target: Named,
    work: (session: Session, known: Known) => Promise<R>,
  ): Promise<Answer<R>> {
    const { tables, inShop } = this.database;
    const { shop, key } = scope;
    return inShop<Answer<R>>(scope, async (session) => {
      const [free, , [loaded]] = await Promise.all([
        lockKey(session, scope),
        session.run(this.lock(shop, target[0])),
        session.run<Loaded>(this.load(scope, target)),
      ]);
      if (!loaded) return refuse('SHOP_UNKNOWN', { shop });
      const kept = keptAnswer<R>(scope, free, loaded);
      if (kept) return { answer: () => ({ value: kept.value, replayed: true }) };
      const { endpoint, delivery } = loaded;
      if (!endpoint) return unknownEndpoint(target[0]);
      const value = await work(session, { endpoint, delivery });
      const changes = new Changes(tables, shop);
      if (key) changes.add('insert', keyTree.schema, { ...key, answer: JSON.stringify(value) });
      const answer = () => ({ value, replayed: false });
      return key ? { last: writeStatement(tables, shop, changes.list, []), answer } : { answer };
    });
  }
}
