import {
  defaultOrderStatuses,
  defaultPolicy,
  defaultReturnStatuses,
  refuse,
  Shops,
  type Answer,
  type OrderStatus,
  type ReturnPolicy,
  type ReturnStatus,
  type Scope,
  type Shop,
  type ShopId,
  type Versioned,
} from '@retours/domain';
import type { Database } from './database.js';
import { keptAnswer, keyColumns, keyJoin, lockKey, type KeptRow } from './idempotency.js';
import { keyTree, orderStatusTree, returnStatusTree, type Node } from './schemas/tree.js';
import type { SettingsRow } from './settings.js';
import { Changes } from './sql/changes.js';
import { named, writeStatement, type Statement } from './sql/write.js';

type SavedPolicy = Readonly<{ policy: ReturnPolicy; version: number }>;

/** Shops and their settings on PostgreSQL; every version of a policy is kept with who saved it. */
export class PostgresShops extends Shops {
  constructor(private readonly database: Database) {
    super();
  }

  exists(shop: ShopId): Promise<boolean> {
    return this.database.inShop(shop, async () => ({
      last: named('select 1 from retours.shops where id = $1', [shop]),
      answer: (rows) => rows.length > 0,
    }));
  }

  create(shop: ShopId): Promise<void> {
    const { tables } = this.database;
    return this.database.inShop(shop, async (session) => {
      const made = await session.run(
        named(
          `with made as (insert into retours.shops (id, policy) values ($1, $2) on conflict do nothing returning id, policy)
           insert into retours.policy_versions (shop, version, policy, saved_by) select id, 1, policy, 'system' from made returning 1`,
          [shop, JSON.stringify(defaultPolicy)],
        ),
      );
      const answer = () => undefined;
      if (made.length === 0) return { answer };
      const changes = new Changes(tables, shop);
      defaultOrderStatuses.forEach((status, position) =>
        changes.compare(orderStatusTree, undefined, status, { position }),
      );
      defaultReturnStatuses.forEach((status, position) =>
        changes.compare(returnStatusTree, undefined, status, { position }),
      );
      return { last: writeStatement(tables, shop, changes.list, []), answer };
    });
  }

  get({ shop }: Scope): Promise<Shop> {
    const { settings, inShop } = this.database;
    return inShop(shop, async () => ({
      last: named(`select ${settings.columns(2)} from retours.shops s where s.id = $1`, [
        shop,
        settings.version(shop),
      ]),
      answer: ([row]) => settings.read(shop, row as SettingsRow | undefined),
    }));
  }

  policy({ shop }: Scope): Promise<Versioned<ReturnPolicy>> {
    return this.database.inShop(shop, async () => ({
      last: policyOf(shop),
      answer: ([row]) => versioned(shop, row as SavedPolicy | undefined),
    }));
  }

  savePolicy(
    { shop, actor }: Scope,
    policy: ReturnPolicy,
    expected?: number,
  ): Promise<Versioned<ReturnPolicy>> {
    return this.database.inShop(shop, async (session) => {
      const [stored] = await session.run<SavedPolicy>(policyOf(shop, 'for update'));
      const { version } = versioned(shop, stored);
      if (expected !== undefined && expected !== version) refuse('VERSION_CONFLICT', { version });
      return {
        last: named(
          `with saved as (update retours.shops set policy = $2, policy_version = policy_version + 1 where id = $1 returning id, policy, policy_version)
           insert into retours.policy_versions (shop, version, policy, saved_by) select id, policy_version, policy, $3 from saved returning policy, version`,
          [shop, JSON.stringify(policy), actor.id],
        ),
        answer: ([row]) => versioned(shop, row as SavedPolicy),
      };
    });
  }

  addOrderStatus(scope: Scope, status: OrderStatus): Promise<Answer<OrderStatus>> {
    return this.addStatus(scope, orderStatusTree, status);
  }

  addReturnStatus(scope: Scope, status: ReturnStatus): Promise<Answer<ReturnStatus>> {
    return this.addStatus(scope, returnStatusTree, status);
  }

  private addStatus<S extends { code: string }>(scope: Scope, tree: Node, status: S): Promise<Answer<S>> {
    const { tables } = this.database;
    const { shop, key } = scope;
    return this.database.inShop<Answer<S>>(shop, async (session) => {
      const [free, , [row]] = await Promise.all([
        lockKey(session, scope),
        // The shop's row is the lock for its statuses: two that are added at once come one after the other.
        session.run(named('select 1 from retours.shops where id = $1 for update', [shop])),
        session.run<KeptRow & { position: number; taken: boolean }>(
          named(
            `select (select count(*)::int from ${tables(tree.schema).name} where shop = $1) as position,
                    exists (select from ${tables(tree.schema).name} where shop = $1 and code = $2) as taken${key ? `, ${keyColumns}` : ''}
               from retours.shops s ${key ? keyJoin(3) : ''} where s.id = $1`,
            key ? [shop, status.code, key.route, key.key] : [shop, status.code],
          ),
        ),
      ]);
      if (!row) return refuse('SHOP_UNKNOWN', { shop });
      const kept = keptAnswer<S>(scope, free, row);
      if (kept) return { answer: () => ({ value: kept.value, replayed: true }) };
      if (row.taken) refuse('STATUS_EXISTS', { status: status.code });
      const changes = new Changes(tables, shop);
      changes.compare(tree, undefined, status, { position: row.position });
      if (key) changes.add('insert', keyTree.schema, { ...key, answer: JSON.stringify(status) });
      return {
        last: writeStatement(tables, shop, changes.list, []),
        answer: () => ({ value: status, replayed: false }),
      };
    });
  }
}

const policyOf = (shop: ShopId, lock = ''): Statement =>
  named(`select policy, policy_version as version from retours.shops where id = $1 ${lock}`, [shop]);

const versioned = (shop: ShopId, row: SavedPolicy | undefined): Versioned<ReturnPolicy> =>
  row ? { value: row.policy, version: row.version } : refuse('SHOP_UNKNOWN', { shop });
