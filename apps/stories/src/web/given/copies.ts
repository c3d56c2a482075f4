import { Client } from 'pg';
import { databaseUrl } from './run.js';
import type { Shop } from './shop.js';

const renamed = (column: string) => ({ [column]: `${column} || '-' || n` });
const ofOrder = renamed('order_reference');
const ofReturn = renamed('return_number');

/** What a return and its order are made of, and what makes copy `n` of each another one. Returns come last. */
const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  orders: renamed('reference'),
  order_lines: ofOrder,
  payments: ofOrder,
  order_status_history: ofOrder,
  return_lines: { ...ofReturn, ...ofOrder },
  return_history: { ...ofReturn, id: 'uuidv7()' },
  returns: { ...renamed('number'), ...ofOrder, requested_at: `requested_at - n * interval '1 minute'` },
};

const COLUMNS = `select attname from pg_attribute
  where attrelid = ('retours.' || $1::text)::regclass and attnum > 0 and not attisdropped and attgenerated = ''`;

/**
 * Copies whatever was returned in a shop so many times, each copy a minute older than the one before, in one write a
 * table. Copies are as right as what they are copied from: nothing is checked again, and nothing enters the audit. The
 * product's own trigger counts them.
 */
export async function copyReturns({ name }: Shop, times: number): Promise<void> {
  const admin = new Client({ connectionString: await databaseUrl('postgres') });
  await admin.connect();
  try {
    await admin.query('begin; set local session_replication_role = replica');
    for (const [table, changed] of Object.entries(tables)) {
      const { rows } = await admin.query<{ attname: string }>(COLUMNS, [table]);
      const columns = rows.map(({ attname }) => attname);
      // Held for the shortest time: others wait for it to write returns.
      if (table === 'returns')
        await admin.query('alter table retours.returns enable always trigger counts_added');
      await admin.query(
        `insert into retours.${table} (${columns.map((column) => `"${column}"`).join(', ')})
           select ${columns.map((column) => changed[column] ?? `"${column}"`).join(', ')}
             from retours.${table}, generate_series(1, $2::int) n where shop = $1`,
        [name, times],
      );
    }
    await admin.query('alter table retours.returns enable trigger counts_added; commit');
    await admin.query(
      `analyze ${Object.keys(tables)
        .map((table) => `retours.${table}`)
        .join(', ')}`,
    );
  } finally {
    await admin.end();
  }
}
