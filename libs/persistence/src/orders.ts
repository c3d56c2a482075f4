import {
  LeaseLost,
  Orders,
  pendingOf,
  refuse,
  type Answer,
  type Decision,
  type Order,
  type OrderInShop,
  type OrderKey,
  type Scope,
  type Shop,
} from '@retours/domain';
import type { Database, Session, Work } from './database.js';
import { keptAnswer, keyColumns, keyJoin, lockKey, type KeptRow } from './idempotency.js';
import { creditSlipTree, keyTree, orderTree, outboxTree, stockMovementTree } from './schemas/tree.js';
import type { SettingsRow } from './settings.js';
import { Changes } from './sql/changes.js';
import { jsonOf } from './sql/read.js';
import { named, writeStatement, type Statement } from './sql/write.js';

type Loaded = Readonly<{ order: Order | null }> & SettingsRow & KeptRow;

/** How an order is found; `$1` is the shop, `$2` the given value. */
const REFERENCE = {
  reference: '$2',
  returnNumber: '(select order_reference from retours.returns where shop = $1 and number = $2)',
  paymentRefundId: '(select order_reference from retours.payment_refunds where shop = $1 and id = $2)',
} as const;
type By = keyof typeof REFERENCE;

const NOT_FOUND: Record<By, (value: string) => never> = {
  reference: (reference) => refuse('ORDER_NOT_FOUND', { reference }),
  returnNumber: (number) => refuse('RETURN_NOT_FOUND', { number }),
  paymentRefundId: (id) => refuse('PAYMENT_REFUND_NOT_FOUND', { id }),
};

/** Somebody was faster: the order is there by now (23505), or a status of its shop no longer (23503). */
const CONFLICTS = new Set(['23505', '23503']);
const isConflict = (error: unknown): boolean => CONFLICTS.has((error as { code?: string }).code ?? '');

/** Looks and decides once more when somebody else was faster between our look and our write. */
const settled = <T>(attempt: () => Promise<T>, tries = 3): Promise<T> =>
  attempt().catch((error) =>
    tries > 1 && isConflict(error) ? settled(attempt, tries - 1) : Promise.reject(error),
  );

/** The orders of all shops on PostgreSQL: one round trip loads and locks, one more writes and commits. */
export class PostgresOrders extends Orders {
  /** How an order is loaded, by how it is found, without a caller's key and with one. */
  private readonly loads: Readonly<Record<By, Readonly<{ plain: string; keyed: string }>>>;

  constructor(private readonly database: Database) {
    super();
    const order = jsonOf(database.tables, orderTree, 'o');
    const load = (by: By, column: string, join: string) =>
      `select (select ${order} from retours.orders o where o.shop = $1 and o.reference = ${REFERENCE[by]}) as "order",
              ${database.settings.columns(3)}${column} from retours.shops s ${join} where s.id = $1`;
    const both = (by: By) => ({ plain: load(by, '', ''), keyed: load(by, `, ${keyColumns}`, keyJoin(4)) });
    this.loads = {
      reference: both('reference'),
      returnNumber: both('returnNumber'),
      paymentRefundId: both('paymentRefundId'),
    };
  }

  async get(scope: Scope, key: OrderKey): Promise<OrderInShop> {
    const { by, value } = entry(key);
    return this.database.inShop(scope.shop, async () => ({
      last: this.load(by, scope, value),
      answer: ([row]) => ({
        shop: this.database.settings.read(scope.shop, row as Loaded | undefined),
        order: (row as Loaded).order ?? NOT_FOUND[by](value),
      }),
    }));
  }

  async update<R>(
    scope: Scope,
    key: OrderKey,
    decide: (order: Order, shop: Shop) => Decision<R>,
  ): Promise<Answer<R>> {
    const { by, value } = entry(key);
    return settled(() =>
      this.decideUnderLock(scope, key, (order, shop) => decide(order ?? NOT_FOUND[by](value), shop)),
    );
  }

  async put<R>(
    scope: Scope,
    reference: string,
    decide: (existing: Order | undefined, shop: Shop) => Decision<R>,
  ): Promise<R> {
    return settled(async () => (await this.decideUnderLock(scope, { reference }, decide)).value);
  }

  async addAll(scope: Scope, decide: (shop: Shop) => readonly Order[]): Promise<readonly string[]> {
    return settled(() =>
      this.database.inShop<readonly string[]>(scope, async (session) => {
        const { settings } = this.database;
        const [row] = await session.run<SettingsRow>(
          named(`select ${settings.columns(2)} from retours.shops s where s.id = $1`, [
            scope.shop,
            settings.version(scope.shop),
          ]),
        );
        const orders = decide(settings.read(scope.shop, row));
        const known = await session.run<{ reference: string }>(
          named('select reference from retours.orders where shop = $1 and reference = any($2)', [
            scope.shop,
            orders.map(({ reference }) => reference),
          ]),
        );
        const taken = new Set(known.map(({ reference }) => reference));
        const changes = new Changes(this.database.tables, scope.shop);
        for (const order of orders)
          if (!taken.has(order.reference)) changes.compare(orderTree, undefined, order);
        const answer = () => [...taken];
        return changes.list.length === 0
          ? { answer }
          : { last: writeStatement(this.database.tables, scope.shop, changes.list, []), answer };
      }),
    );
  }

  private load(by: By, { shop, key }: Scope, value: string): Statement {
    const version = this.database.settings.version(shop);
    if (!key) return named(this.loads[by].plain, [shop, value, version]);
    return named(this.loads[by].keyed, [shop, value, version, key.route, key.key]);
  }

  private async decideUnderLock<R>(
    scope: Scope,
    key: OrderKey,
    decide: (order: Order | undefined, shop: Shop) => Decision<R>,
  ): Promise<Answer<R>> {
    const { by, value, lease } = entry(key);
    return this.database.inShop(scope, async (session) => {
      const [free, , held, [loaded]] = await Promise.all([
        lockKey(session, scope),
        session.run(
          named(`select 1 from retours.orders where shop = $1 and reference = ${REFERENCE[by]} for update`, [
            scope.shop,
            value,
          ]),
        ),
        lease === undefined ? undefined : lockLease(session, scope.shop, value),
        session.run<Loaded>(this.load(by, scope, value)),
      ]);
      const shop = this.database.settings.read(scope.shop, loaded);
      const kept = keptAnswer<R>(scope, free, loaded);
      if (kept) return { answer: () => ({ value: kept.value, replayed: true }) };
      if (held !== undefined && held !== lease) throw new LeaseLost(value);
      const order = loaded.order ?? undefined;
      return this.save(scope, order, decide(order, shop));
    });
  }

  private save<R>(scope: Scope, before: Order | undefined, decision: Decision<R>): Work<Answer<R>> {
    const { tables } = this.database;
    const changes = new Changes(tables, scope.shop);
    if (before !== decision.order)
      changes.compare(orderTree, withPending(before) as never, withPending(decision.order) as never);
    for (const slip of decision.creditSlips ?? []) changes.add('insert', creditSlipTree.schema, slip);
    for (const movement of decision.stockMovements ?? [])
      changes.add('insert', stockMovementTree.schema, movement);
    for (const event of decision.events ?? []) changes.add('insert', outboxTree.schema, event);
    if (scope.key)
      changes.add('insert', keyTree.schema, { ...scope.key, answer: JSON.stringify(decision.result) });
    if (changes.list.length === 0) return { answer: () => ({ value: decision.result, replayed: false }) };
    const draws = decision.draws ?? [];
    return {
      last: writeStatement(tables, scope.shop, changes.list, draws),
      answer: ([row]) => {
        const { numbers } = row as { numbers: string[] };
        const text = draws.reduce(
          (json, { placeholder }, index) => json.replaceAll(placeholder, numbers[index]),
          draws.length > 0 ? JSON.stringify(decision.result) : '',
        );
        return { value: text ? (JSON.parse(text) as R) : decision.result, replayed: false };
      },
    };
  }
}

/** An order as it is written: beside each return stands what is to be done about it, for lists and counters. */
const withPending = (order: Order | undefined) =>
  order && {
    ...order,
    returns: order.returns.map((request) => ({ ...request, ...pendingOf(request, order.refunds) })),
  };

function entry(key: OrderKey): { by: By; value: string; lease?: string } {
  if ('reference' in key) return { by: 'reference', value: key.reference };
  if ('returnNumber' in key) return { by: 'returnNumber', value: key.returnNumber };
  return { by: 'paymentRefundId', value: key.paymentRefundId, lease: key.lease };
}

async function lockLease(session: Session, shop: string, id: string): Promise<string | null> {
  const [row] = await session.run<{ lease: string | null }>(
    named('select lease_token as lease from retours.payment_refunds where shop = $1 and id = $2 for update', [
      shop,
      id,
    ]),
  );
  return row?.lease ?? null;
}
