import type { DataSource } from 'typeorm';
import type { Database } from '../database.js';
import { startRounds, type RoundsOptions } from '../rounds.js';
import { named } from '../sql/write.js';
import { ENTRY_TEXT, linkOf } from './chain.js';

/** How many entries are chained at once; a shop's lock is held no longer than that. */
const BATCH = 2_000;
/** Looking every second would cost more than chaining does. */
const IDLE_MS = 5_000;

/** Shops whose last entry has no seal: the last of this cluster, or of the one a backup came from, which had counted further. */
const UNSEALED = `select s.id as shop from retours.shops s, pg_snapshot_xmax(pg_current_snapshot()) to_come where exists (
  select from (
    (select a.tx, a.id from retours.audit a where a.shop = s.id and a.tx < to_come order by a.tx desc, a.id desc limit 1)
    union all
    (select a.tx, a.id from retours.audit a where a.shop = s.id and a.tx >= to_come order by a.tx desc, a.id desc limit 1)) last
   where not exists (select from retours.audit_seals e where e.shop = s.id and e.tx = last.tx and e.id = last.id))`;

/**
 * What is to be chained next, and the head it is chained to. Entries are chained in the order of their transactions,
 * those under way left out: no entry turns up before one that is sealed. One from a transaction that has yet to begin
 * came with a backup of another cluster, and was committed there.
 */
const DUE = `with head as (select position, hash, tx from retours.audit_seals where shop = $1 order by position desc limit 1),
  horizon as (select pg_snapshot_xmin(now) as under_way, pg_snapshot_xmax(now) as to_come from pg_current_snapshot() now)
select a.tx, a.id, ${ENTRY_TEXT} as entry, coalesce((select position from head), 0) as position, (select hash from head) as hash
  from horizon, retours.audit a
 where a.shop = $1 and (a.tx < under_way or a.tx >= to_come)
   and a.tx >= coalesce((select tx from head where tx < to_come), '0'::xid8)
   and not exists (select from retours.audit_seals s where s.shop = a.shop and s.tx = a.tx and s.id = a.id)
 order by a.tx < to_come, a.tx, a.id limit ${BATCH}`;

const SEAL = `insert into retours.audit_seals (shop, position, tx, id, hash)
select $1, $2::bigint + place, tx, id, hash
  from unnest($3::text[]::xid8[], $4::bigint[], $5::bytea[]) with ordinality as link(tx, id, hash, place)`;

type Due = Readonly<{ tx: string; id: string; entry: string; position: string; hash: Buffer | null }>;

/** Chains a batch of a shop's entries; whoever comes second while that goes on does nothing. @returns how many. */
export const seal = ({ inShop }: Pick<Database, 'inShop'>, shop: string): Promise<number> =>
  inShop(shop, async (session) => {
    // First the lock, then the look: a chain is only ever continued from the head that is there.
    const [{ free }] = await session.run<{ free: boolean }>(
      named('select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as free', [`audit ${shop}`]),
    );
    const due = free ? await session.run<Due>(named(DUE, [shop])) : [];
    if (due.length === 0) return { answer: () => 0 };
    let head = due[0].hash;
    const hashes = due.map(({ entry }) => (head = linkOf(head, entry)));
    const values = [shop, due[0].position, due.map(({ tx }) => tx), due.map(({ id }) => id), hashes];
    return { last: named(SEAL, values), answer: () => due.length };
  });

/** Chains what is entered in the audit, shop by shop, for ever; any number of sealers may run side by side. */
export const startSealer = (app: Pick<Database, 'inShop'>, relay: DataSource, options: RoundsOptions) =>
  startRounds(
    relay,
    {
      due: UNSEALED,
      batch: BATCH,
      work: (shop) => seal(app, shop),
      complaint: (shops) => `the audit of ${shops} shop(s) is not sealed`,
    },
    { idleMs: IDLE_MS, ...options },
  );
