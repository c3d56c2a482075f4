import pg from 'pg';
import { startPostgres } from './server.mjs';

const DATABASE = 'retours';
const ROLES = /** @type {const} */ (['retours_owner', 'retours_app', 'retours_relay']);

/**
 * @typedef {object} Database
 * @property {(role: 'postgres' | typeof ROLES[number]) => string} url how a role reaches it.
 * @property {() => Promise<void>} stop lets sessions end; the data stays.
 */

/** @param {string} adminUrl @param {string} password */
async function prepare(adminUrl, password) {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    for (const role of ROLES) {
      const known = await admin.query('select 1 from pg_roles where rolname = $1', [role]);
      if (known.rowCount === 0)
        await admin.query(`create role ${role} login nosuperuser nobypassrls password '${password}'`);
    }
    const made = await admin.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (made.rowCount === 0) await admin.query(`create database ${DATABASE} owner retours_owner`);
  } finally {
    await admin.end();
  }
}

/**
 * Starts a PostgreSQL with the three roles of Retours and its database, which is empty when it is new.
 * @param {import('./server.mjs').Cluster} cluster
 * @returns {Promise<Database>}
 */
export async function startDatabase(cluster) {
  const postgres = await startPostgres(cluster);
  await prepare(postgres.url('postgres', 'postgres'), cluster.password);
  return { url: (role) => postgres.url(role, DATABASE), stop: postgres.stop };
}
