import { Client } from 'pg';
import { ENTRY_TEXT } from './chain.js';

/** What was found about a shop's audit; `complaints` name the first row of each kind that is not as it was written. */
export type AuditReport = Readonly<{
  shop: string;
  entries: number;
  sealed: number;
  /** The last hash of the chain, in hex: written down elsewhere, it vouches for everything before it. */
  head: string | null;
  complaints: readonly string[];
}>;

export type VerifyOptions = Readonly<{
  /** As role `retours_app`. */
  appUrl: string;
  shop: string;
  /** A head that was written down before: it must still be in the chain. */
  knownHead?: string;
}>;

type Named = Readonly<{ complaint: string }>;

const COUNTS = `select (select count(*)::int from retours.audit where shop = $1) as entries, count(*)::int as sealed,
  encode((array_agg(hash order by position desc))[1], 'hex') as head from retours.audit_seals where shop = $1`;

const entryNamed = `a.tx || '/' || a.id || ' (' || a.what || ' ' || a.key || ' ' || a.verb || ')'`;

/** Every link by itself: the first that does not follow from its entry and the link before it. */
const CHAIN = `select case
    when gap then 'audit_seals ' || position || ': a seal before it is missing'
    when entry is null then 'audit ' || tx || '/' || id || ', sealed at ' || position || ': the entry is missing'
    else 'audit ' || entry || ', sealed at ' || position || ': the entry or its seal was changed' end as complaint
  from (
    select s.position, s.tx, s.id, s.position <> row_number() over chained as gap, ${entryNamed} as entry,
           s.hash is distinct from sha256(coalesce(lag(s.hash) over chained, '') || convert_to(${ENTRY_TEXT}, 'UTF8')) as broken
      from retours.audit_seals s left join retours.audit a on a.shop = s.shop and a.tx = s.tx and a.id = s.id
     where s.shop = $1 window chained as (order by s.position)) links
  where gap or broken order by position limit 1`;

/** An entry that should have been sealed before the last seal of this cluster, and was not. */
const INSERTED = `select 'audit ' || ${entryNamed} || ': the entry was put in afterwards' as complaint
  from retours.audit a, (select tx, id from retours.audit_seals
         where shop = $1 and tx < pg_snapshot_xmax(pg_current_snapshot()) order by position desc limit 1) head
 where a.shop = $1 and (a.tx, a.id) < (head.tx, head.id) and not exists (select from retours.audit_seals s where s.shop = a.shop and s.tx = a.tx and s.id = a.id)
 order by a.tx, a.id limit 1`;

/** A row of a table that is not what its last entry says. Ids count on where transactions begin anew, after a restore. */
const rowsOf = (table: string): string => `with last as (
    select distinct on (key) key, verb, digest from retours.audit where shop = $1 and what = '${table}' order by key, id desc),
  stored as (select retours.audited_key(r) as key, retours.audited_digest(r) as digest from retours.${table} r
              where ${table === 'shops' ? 'id' : 'shop'} = $1)
  select '${table} ' || key || case
      when last.key is null or (last.verb = 'removed' and stored.digest is not null) then ': the row was put in past the audit'
      when stored.digest is null then ': the row is missing'
      else ': the row was changed past the audit' end as complaint
    from last full join stored using (key)
   where case when last.verb = 'removed' then stored.digest is not null else stored.digest is distinct from last.digest end
   order by key limit 1`;

/** Tables whose rows are audited, as the database knows them. */
const TABLES = `select argument.typname as name from pg_proc f join pg_type argument on argument.oid = f.proargtypes[0]
  where f.pronamespace = 'retours'::regnamespace and f.proname = 'audited_key' order by 1`;

/**
 * Recomputes a shop's chain, and holds the rows of the business to what was entered of them.
 * @throws when nothing was ever entered of such a shop: its name is another one.
 */
export async function verifyAudit({ appUrl, shop, knownHead }: VerifyOptions): Promise<AuditReport> {
  const client = new Client({ connectionString: appUrl });
  await client.connect();
  try {
    // One snapshot for all: whoever writes meanwhile is not taken for somebody who tampers.
    await client.query('begin isolation level repeatable read read only');
    // What is called is PostgreSQL's own, whatever else there is of that name.
    await client.query(
      `select set_config('app.shop', $1, true), set_config('search_path', 'pg_catalog', true)`,
      [shop],
    );
    const ask = async <R extends object>(sql: string) => (await client.query<R>(sql, [shop])).rows;
    const [counts] = await ask<Omit<AuditReport, 'shop' | 'complaints'>>(COUNTS);
    if (counts.entries + counts.sealed === 0) throw new Error(`There is no shop ${shop}.`);
    const { rows: tables } = await client.query<{ name: string }>(TABLES);
    const complaints: string[] = [];
    for (const sql of [CHAIN, INSERTED, ...tables.map(({ name }) => rowsOf(name))])
      complaints.push(...(await ask<Named>(sql)).map(({ complaint }) => complaint));
    if (knownHead !== undefined && !(await holds(client, shop, knownHead)))
      complaints.push(`audit_seals: no seal has the hash ${knownHead}: the chain was cut or made anew`);
    return { shop, ...counts, complaints };
  } finally {
    await client.end();
  }
}

const holds = async (client: Client, shop: string, head: string): Promise<boolean> =>
  (
    await client.query(`select from retours.audit_seals where shop = $1 and encode(hash, 'hex') = $2`, [
      shop,
      head,
    ])
  ).rowCount !== 0;

/** The shops there are, or were, as role `retours_relay`, who sees their names and nothing else of them. */
export async function shopsToVerify(relayUrl: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: relayUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      'select id from retours.shops union select shop from retours.audit order by id',
    );
    return rows.map(({ id }) => id);
  } finally {
    await client.end();
  }
}
