import { Overviews, periodBefore, type OverviewFigures, type Period, type Scope } from '@retours/domain';
import type { Database } from '../database.js';
import { instantText } from '../sql/columns.js';
import { named } from '../sql/write.js';

const FLOWS = `('{entered,units,waited,credited,slips,paid}'::text[])`;
/** Counters of a shop `$1` in the days between two parameters; on an index in this order. */
const between = (figures: string, from: string, to: string) =>
  `retours.overview_counters where shop = $1 and figure = any${figures} and day between ${from} and ${to}::date`;
/** Where the period's first week begins. */
const MONDAY = `date_trunc('week', $2::date::timestamp)::date`;
const RETURNED = `('{returned}'::text[])`;

/**
 * What has happened is counted up to the first entry of the audit that is not; up to now when there is none. A place in
 * another cluster, which a backup came from, vouches for nothing.
 */
const AS_OF = `coalesce((
    select a.at from retours.audit a
     where a.shop = $1 and a.tx >= coalesce((select tx from place), '0'::xid8) and (a.tx, a.id) > (coalesce((select tx from place), '0'::xid8), coalesce((select id from place), 0))
     order by a.tx, a.id limit 1), now())`;

/** Reads counters, the names of the products shown, and the first entry of the audit that is not counted. */
export const FIGURES = `with place as (select tx, id from retours.overview_places where shop = $1 and tx < pg_snapshot_xmax(pg_current_snapshot())),
  weeks as (select figure, key, date_trunc('week', day::timestamp)::date as week, sum(amount) as amount from ${between(FLOWS, '$2::date', '$3')} group by 1, 2, 3 having sum(amount) <> 0),
  before as (select figure, key, sum(amount) as amount from ${between(FLOWS, '$4::date', '$5')} group by 1, 2 having sum(amount) <> 0),
  returned as (select key, sum(amount) as amount from ${between(RETURNED, MONDAY, '$3')} group by key having sum(amount) > 0 order by 2 desc, 1 limit $6),
  products as (
    select r.key as sku, coalesce((select p.name from retours.overview_products p where p.shop = $1 and p.sku = r.key), r.key) as name, r.amount as returned,
           (select coalesce(sum(o.amount), 0) from retours.overview_counters o
             where o.shop = $1 and o.figure = 'ordered' and o.key = r.key and o.day between ${MONDAY} and $3::date) as ordered
      from returned r)
select ${instantText(`(${AS_OF})`)} as "asOf",
  (select coalesce(json_object_agg(key, amount), '{}') from retours.overview_counters where shop = $1 and figure = 'standing' and amount <> 0) as standing,
  (select coalesce(json_agg(json_build_object('figure', figure, 'key', key, 'week', week, 'amount', amount::text)), '[]') from weeks) as rows,
  (select coalesce(json_agg(json_build_object('figure', figure, 'key', key, 'amount', amount::text)), '[]') from before) as before,
  (select coalesce(json_agg(json_build_object('sku', sku, 'name', name, 'ordered', ordered, 'returned', returned) order by returned desc, sku), '[]') from products) as products`;

/** Figures from counters: a row per day and kind, currency or product, however many returns there were. */
export class PostgresOverviews extends Overviews {
  constructor(private readonly database: Pick<Database, 'inShop'>) {
    super();
  }

  figures({ shop }: Scope, period: Period, products: number): Promise<OverviewFigures> {
    const before = periodBefore(period);
    return this.database.inShop(shop, async () => ({
      last: named(FIGURES, [shop, period.from, period.to, before.from, before.to, products]),
      answer: ([figures]) => figures as OverviewFigures,
    }));
  }
}
