import type { Database, Session } from '../database.js';
import { named, type Statement } from '../sql/write.js';
import { figuresOf, SKU, type Those } from './figures.js';

/** How many entries of the audit are followed at once; a shop's lock is held no longer than that. */
export const BATCH = 2_000;

const NAMED: Those = (alias, reference = 'order_reference') =>
  `${alias}.shop = $1 and ${alias}.${reference} = any($3)`;
const ALL: Those = (alias) => `${alias}.shop = $1`;

/** What decides how days and kinds are told apart: where it changes, everything is counted anew. */
const BASIS = `select s.policy->>'timezone' as timezone,
    s.policy->>'timezone' || (select coalesce(string_agg(' ' || t.code || '=' || t.kind, '' order by t.code), '') from retours.return_statuses t where t.shop = s.id) as basis,
    pg_snapshot_xmin(pg_current_snapshot())::text as horizon,
    p.tx::text as tx, p.id::text as id, p.basis as counted, p.tx >= pg_snapshot_xmax(pg_current_snapshot()) as elsewhere
  from retours.shops s left join retours.overview_places p on p.shop = s.id where s.id = $1`;
type Standpoint = Readonly<{
  timezone: string;
  basis: string;
  /** Transactions before it are over. */
  horizon: string;
  tx: string | null;
  id: string | null;
  counted: string | null;
  /** The place was counted to in another cluster, which a backup came from. */
  elsewhere: boolean | null;
}>;

/** What happened since, in the order of transactions that are over: nothing turns up before the place later. */
const DUE = `select a.tx::text as tx, a.id::text as id,
    case when a.what in ('orders', 'order_lines', 'refunds', 'payment_refunds', 'credit_slips') then a.subject
         when a.what in ('returns', 'return_lines', 'return_history') then (select r.order_reference from retours.returns r where r.shop = a.shop and r.number = a.subject)
    end as reference
  from retours.audit a
 where a.shop = $1 and (a.tx, a.id) > ($2::text::xid8, $3::bigint) and a.tx < $4::text::xid8
 order by a.tx, a.id limit ${BATCH}`;
type Due = Readonly<{ tx: string; id: string; reference: string | null }>;

const place = (basis: number, tx: number, id: number) =>
  `insert into retours.overview_places (shop, basis, tx, id) values ($1, $${basis}, $${tx}::text::xid8, $${id}::bigint)
   on conflict (shop) do update set basis = excluded.basis, tx = excluded.tx, id = excluded.id`;

/** What orders come to: a row for each, figures in an order of their own so that two counts are equal. */
const ordersFrom = (rows: string) => `select $1, order_reference,
    jsonb_agg(jsonb_build_object('figure', figure, 'key', key, 'day', day, 'amount', amount) order by figure, key, day)
  from ${rows} group by order_reference`;
const figuresIn = (table: string) =>
  `${table}, jsonb_to_recordset(${table}.figures) as was(figure text, key text, day date, amount numeric)`;

/** Names of products as the latest order says them. */
const names = (those: Those) => `insert into retours.overview_products as known (shop, sku, name)
  select distinct on (${SKU}) $1, ${SKU}, l.name
    from retours.order_lines l join retours.orders o on o.shop = l.shop and o.reference = l.order_reference
   where ${those('l')} order by ${SKU}, o.placed_at desc
  on conflict (shop, sku) do update set name = excluded.name where known.name <> excluded.name`;

const fresh = (those: Those) =>
  `fresh as materialized (select order_reference, figure, key, day, sum(amount) as amount from (${figuresOf(those)}) one group by 1, 2, 3, 4)`;

/** Counts orders anew: what they came to before is taken off, what they come to now is added. */
const COUNT = `with ${fresh(NAMED)},
  changed as (
    select figure, key, day, sum(amount) as amount from (
      select figure, key, day, amount from fresh
      union all
      select was.figure, was.key, was.day, -was.amount from ${figuresIn('retours.overview_orders')}
       where overview_orders.shop = $1 and overview_orders.order_reference = any($3)) both_counts
    group by figure, key, day having sum(amount) <> 0),
  counters as (
    insert into retours.overview_counters as c (shop, figure, key, day, amount)
    select $1, figure, key, day, amount from changed
    on conflict (shop, figure, key, day) do update set amount = c.amount + excluded.amount),
  products as (${names(NAMED)}),
  remembered as (
    insert into retours.overview_orders (shop, order_reference, figures) ${ordersFrom('fresh')}
    on conflict (shop, order_reference) do update set figures = excluded.figures),
  forgotten as (
    delete from retours.overview_orders o where o.shop = $1 and o.order_reference = any($3)
       and not exists (select from fresh where fresh.order_reference = o.order_reference))
${place(4, 5, 6)}`;

const PASS = place(2, 3, 4);

/** How many counters are not what the books say. */
const WRONG = `with said as (select figure, key, day, sum(amount) as amount from (${figuresOf(ALL)}) one group by 1, 2, 3),
  kept as (select figure, key, day, amount from retours.overview_counters where shop = $1)
select count(*)::int as wrong from said full join kept using (figure, key, day)
 where coalesce(said.amount, 0) <> coalesce(kept.amount, 0)`;

const CLEAR = ['overview_counters', 'overview_orders', 'overview_products'].map(
  (table) => `delete from retours.${table} where shop = $1`,
);
const REMEMBER_ALL = `with ${fresh(ALL)} insert into retours.overview_orders (shop, order_reference, figures) ${ordersFrom('fresh')}`;
const COUNT_ALL = `insert into retours.overview_counters (shop, figure, key, day, amount)
  select $1, was.figure, was.key, was.day, sum(was.amount) from ${figuresIn('retours.overview_orders')}
   where overview_orders.shop = $1 group by 2, 3, 4`;

/** A large shop takes minutes; nobody waits for it but whoever counts. */
const NO_HURRY = 'set local statement_timeout = 0';
/** Planned for the values at hand: all orders are not read as one is. */
const OWN_PLAN = 'set local plan_cache_mode = force_custom_plan';

const standpoint = async (session: Session, shop: string): Promise<Standpoint | undefined> =>
  (await session.run<Standpoint>(named(BASIS, [shop])))[0];

async function countAll(
  session: Session,
  shop: string,
  { timezone, basis, horizon }: Standpoint,
): Promise<Statement> {
  for (const setting of [NO_HURRY, OWN_PLAN]) await session.run(named(setting, []));
  for (const clear of CLEAR) await session.run(named(clear, [shop]));
  await session.run(named(REMEMBER_ALL, [shop, timezone]));
  await session.run(named(COUNT_ALL, [shop]));
  await session.run(named(names(ALL), [shop]));
  return named(PASS, [shop, basis, horizon, 0]);
}

/** First the lock, then the look: whoever comes second finds what the first has counted. */
const LOCK = 'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as free';
const WAIT = 'select pg_advisory_xact_lock(hashtextextended($1, 0))';
const lockOf = (shop: string) => `overview ${shop}`;

/**
 * Follows a batch of a shop's audit, and counts the orders in it anew; everything where nothing was counted yet, where
 * the time zone or a kind is another one, and after a backup was restored. Whoever comes second does nothing.
 * @returns how many entries it followed.
 */
export const count = ({ inShop }: Pick<Database, 'inShop'>, shop: string): Promise<number> =>
  inShop(shop, async (session) => {
    const [{ free }] = await session.run<{ free: boolean }>(named(LOCK, [lockOf(shop)]));
    if (!free) return { answer: () => 0 };
    const now = (await standpoint(session, shop))!;
    if (now.counted !== now.basis || now.elsewhere)
      return { last: await countAll(session, shop, now), answer: () => BATCH };
    const due = await session.run<Due>(named(DUE, [shop, now.tx, now.id, now.horizon]));
    const last = due.at(-1);
    if (!last) return { answer: () => 0 };
    const orders = [...new Set(due.flatMap(({ reference }) => reference ?? []))];
    return {
      last:
        orders.length > 0
          ? named(COUNT, [shop, now.timezone, orders, now.basis, last.tx, last.id])
          : named(PASS, [shop, now.basis, last.tx, last.id]),
      answer: () => due.length,
    };
  });

/**
 * Counts a whole shop anew from its books.
 * @returns how many counters were wrong; what is written this very moment may not have been counted yet.
 * @throws when there is no such shop.
 */
export const recount = ({ inShop }: Pick<Database, 'inShop'>, shop: string): Promise<number> =>
  inShop(shop, async (session) => {
    await session.run(named(WAIT, [lockOf(shop)]));
    for (const setting of [NO_HURRY, OWN_PLAN]) await session.run(named(setting, []));
    const now = await standpoint(session, shop);
    if (!now) throw new Error(`There is no shop ${shop}.`);
    const [{ wrong }] = await session.run<{ wrong: number }>(named(WRONG, [shop, now.timezone]));
    return { last: await countAll(session, shop, now), answer: () => wrong };
  });
