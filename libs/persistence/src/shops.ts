import {
  defaultOrderStatuses,
  defaultPolicy,
  defaultReturnStatuses,
  refuse,
  Shops,
  type ReturnPolicy,
  type Scope,
  type Shop,
  type ShopId,
  type Versioned,
} from '@retours/domain';
import type { Database } from './database.js';
import { orderStatusTree, returnStatusTree } from './schemas/tree.js';
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
    const actor = { kind: 'system', id: 'create-shop' } as const;
    return this.database.inShop({ shop, actor }, async (session) => {
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
    const saving = this.database.inShop({ shop, actor }, async (session) => {
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
    return saving.catch((error: { constraint?: string }) =>
      error.constraint === 'moves_to_a_live_status'
        ? refuse('POLICY_INVALID', { field: 'refundedStatus' })
        : Promise.reject(error),
    );
  }
}

const policyOf = (shop: ShopId, lock = ''): Statement =>
  named(`select policy, policy_version as version from retours.shops where id = $1 ${lock}`, [shop]);

const versioned = (shop: ShopId, row: SavedPolicy | undefined): Versioned<ReturnPolicy> =>
  row ? { value: row.policy, version: row.version } : refuse('SHOP_UNKNOWN', { shop });
