import {
  MAX_RETURNS_TOLD,
  refuse,
  Statuses,
  type Answer,
  type KeptStatus,
  type ReturnsIn,
  type Scope,
  type Shop,
  type StatusList,
  type StatusOf,
  type StatusTarget,
  type Versioned,
} from '@retours/domain';
import type { Database, Session } from './database.js';
import { keptAnswer, keyColumns, keyJoin, lockKey, type KeptRow } from './idempotency.js';
import { keyTree, orderStatusTree, returnStatusTree, statusVersionTree, type Node } from './schemas/tree.js';
import type { SettingsRow } from './settings.js';
import { Changes } from './sql/changes.js';
import { jsonOf } from './sql/read.js';
import { named, writeStatement, type Statement } from './sql/write.js';

/** Where a list is stored, which returns are in the status `$2` of the shop `$1`, and whether a history names it. */
const LISTS: Readonly<Record<StatusList, Readonly<{ tree: Node; held: string; named: string }>>> = {
  orderStatuses: {
    tree: orderStatusTree,
    held: `'[]'::json as returns, 0 as count`,
    named: 'select from retours.order_status_history where shop = $1 and status = $2',
  },
  returnStatuses: {
    tree: returnStatusTree,
    held: `(select coalesce(json_agg(r.number), '[]') from (select number from retours.returns where shop = $1 and status = $2
              order by requested_at desc, number desc limit ${MAX_RETURNS_TOLD}) r) as returns,
           (select count(*)::int from retours.returns where shop = $1 and status = $2) as count`,
    named: 'select from retours.return_history where shop = $1 and $2 in ("from", "to")',
  },
};

/** The last version of the status `$2` in the list `$3`, if anybody ever saved it. */
const LAST_VERSION =
  '(select max(version) from retours.status_versions where shop = $1 and list = $3 and code = $2)';

type Target = Readonly<{ list: StatusList; code: string; version: number }>;
type Loaded = SettingsRow & ReturnsIn & Readonly<{ version: number }>;
type Room = KeptRow & Readonly<{ position: number; taken: boolean; version: number }>;
/** A status and its version, as they are kept with a caller's key; those of old had no version. */
type KeptAdded<L extends StatusList> = StatusOf<L> & Readonly<{ version?: number }>;

/** Statuses on PostgreSQL. The shop's row is the lock for its lists, so that edits come one after the other. */
export class PostgresStatuses extends Statuses {
  constructor(private readonly database: Database) {
    super();
  }

  get<L extends StatusList>({ shop }: Scope, list: L, code: string): Promise<KeptStatus<L>> {
    const { tables, inShop } = this.database;
    const { tree } = LISTS[list];
    return inShop(shop, async () => ({
      last: named(
        `select ${jsonOf(tables, tree, 't')} as value, t.deleted_at is not null as deleted, coalesce(${LAST_VERSION}, 1) as version
           from ${tables(tree.schema).name} t where t.shop = $1 and t.code = $2`,
        [shop, code, list],
      ),
      answer: ([row]) => (row as KeptStatus<L> | undefined) ?? refuse('STATUS_NOT_FOUND', { status: code }),
    }));
  }

  add<L extends StatusList>(
    scope: Scope,
    list: L,
    status: StatusOf<L>,
  ): Promise<Answer<Versioned<StatusOf<L>>>> {
    const { shop, key } = scope;
    return this.database.inShop<Answer<Versioned<StatusOf<L>>>>(scope, async (session) => {
      const [free, , [row]] = await Promise.all([
        lockKey(session, scope),
        lockLists(session, shop),
        session.run<Room>(this.room(scope, list, status.code)),
      ]);
      if (!row) return refuse('SHOP_UNKNOWN', { shop });
      const kept = keptAnswer<KeptAdded<L>>(scope, free, row);
      if (kept) {
        const { version = 1, ...value } = kept.value;
        return { answer: () => ({ value: { value: value as StatusOf<L>, version }, replayed: true }) };
      }
      if (row.taken) refuse('STATUS_EXISTS', { status: status.code });
      const { position, version } = row;
      const changes = this.saved(scope, { list, code: status.code, version }, status);
      changes.add('insert', LISTS[list].tree.schema, { ...status, position });
      if (key)
        changes.add('insert', keyTree.schema, { ...key, answer: JSON.stringify({ ...status, version }) });
      return {
        last: writeStatement(this.database.tables, shop, changes.list, []),
        answer: () => ({ value: { value: status, version }, replayed: false }),
      };
    });
  }

  update<L extends StatusList>(
    scope: Scope,
    { list, code, expected }: StatusTarget<L>,
    decide: (shop: Shop, held: ReturnsIn) => readonly StatusOf<L>[],
  ): Promise<Versioned<StatusOf<L>>> {
    const { settings, tables, inShop } = this.database;
    const find = (statuses: readonly StatusOf<L>[]) => statuses.find((status) => status.code === code);
    return inShop<Versioned<StatusOf<L>>>(scope, async (session) => {
      const [, , [loaded]] = await Promise.all([
        lockLists(session, scope.shop),
        // Whoever is entering the status holds its key: wait for them, so that they are seen below.
        session.run(
          named(
            `select 1 from ${tables(LISTS[list].tree.schema).name} where shop = $1 and code = $2 for update`,
            [scope.shop, code],
          ),
        ),
        session.run<Loaded>(
          named(
            `select ${settings.columns(4)}, ${LISTS[list].held}, coalesce(${LAST_VERSION}, 1) as version from retours.shops s where s.id = $1`,
            [scope.shop, code, list, settings.version(scope.shop)],
          ),
        ),
      ]);
      const shop = settings.read(scope.shop, loaded);
      const before = find(shop[list]) ?? refuse('STATUS_NOT_FOUND', { status: code });
      const { version, returns, count } = loaded;
      if (expected !== undefined && expected !== version) refuse('VERSION_CONFLICT', { version });
      const decided = decide(shop, { returns, count });
      if (decided === shop[list]) return { answer: () => ({ value: before, version }) };
      const after = find(decided);
      const next = { list, code, version: version + 1 };
      return {
        last: after ? this.rewrite(scope, next, decided, after) : this.delete(scope, next),
        answer: () => ({ value: after ?? before, version: version + 1 }),
      };
    });
  }

  /** Where a new status would stand, at which version, and whether its code is free. */
  private room({ shop, key }: Scope, list: StatusList, code: string): Statement {
    const { name } = this.database.tables(LISTS[list].tree.schema);
    return named(
      `select (select coalesce(max(position) + 1, 0) from ${name} where shop = $1) as position,
              exists (select from ${name} where shop = $1 and code = $2) as taken, coalesce(${LAST_VERSION}, 0) + 1 as version${key ? `, ${keyColumns}` : ''}
         from retours.shops s ${key ? keyJoin(4) : ''} where s.id = $1`,
      key ? [shop, code, list, key.route, key.key] : [shop, code, list],
    );
  }

  private saved({ shop, actor }: Scope, target: Target, status: object | null): Changes {
    const changes = new Changes(this.database.tables, shop);
    changes.add('insert', statusVersionTree.schema, { ...target, status, savedBy: actor.id });
    return changes;
  }

  /** The whole list is written, so that its places have no gaps. */
  private rewrite(scope: Scope, target: Target, decided: readonly object[], after: object): Statement {
    const changes = this.saved(scope, target, after);
    decided.forEach((status, position) =>
      changes.add('update', LISTS[target.list].tree.schema, { ...status, position }),
    );
    return writeStatement(this.database.tables, scope.shop, changes.list, []);
  }

  private delete({ shop, actor }: Scope, { list, code, version }: Target): Statement {
    const { tree, named: namedIn } = LISTS[list];
    const { name } = this.database.tables(tree.schema);
    return named(
      `with used as (select exists (${namedIn}) as yes),
            kept as (update ${name} set deleted_at = retours.now() where shop = $1 and code = $2 and (select yes from used)),
            gone as (delete from ${name} where shop = $1 and code = $2 and not (select yes from used))
       insert into retours.status_versions (shop, list, code, version, saved_by) values ($1, $3, $2, $4, $5)`,
      [shop, code, list, version, actor.id],
    );
  }
}

const lockLists = (session: Session, shop: string) =>
  session.run(named('select 1 from retours.shops where id = $1 for no key update', [shop]));
