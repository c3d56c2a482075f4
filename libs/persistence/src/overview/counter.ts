import type { DataSource } from 'typeorm';
import type { Database } from '../database.js';
import { startRounds, type RoundsOptions } from '../rounds.js';
import { BATCH, count } from './count.js';

/** An order is touched several times in a row as a rule: at rest, those touches add up to one count. */
const REST_MS = 5_000;
/** Figures may be late, and money may not: most of the time the machine is left to it, even while whole shops are counted. */
const SHARE = 0.1;

/** Shops of which something happened that is over and not counted yet, or whose place is of another cluster. */
const UNCOUNTED = `select s.id as shop from retours.shops s left join retours.overview_places p on p.shop = s.id, pg_current_snapshot() now
 where p.shop is null or p.tx >= pg_snapshot_xmax(now) or exists (
   select from retours.audit a where a.shop = s.id and (a.tx, a.id) > (p.tx, p.id) and a.tx < pg_snapshot_xmin(now))`;

/**
 * Counts what happens, shop by shop, for ever; any number may count side by side. Rests `REST_MS` after a round that
 * found something and counted all of it, unless told otherwise; behind by a whole batch, it goes on at once. It works for
 * `SHARE` of the time at most.
 */
export const startCounter = (app: Pick<Database, 'inShop'>, relay: DataSource, options: RoundsOptions) =>
  startRounds(
    relay,
    {
      due: UNCOUNTED,
      batch: BATCH,
      work: (shop) => count(app, shop),
      complaint: (shops) => `the overview of ${shops} shop(s) is not counted`,
      share: SHARE,
    },
    { restMs: REST_MS, ...options },
  );
