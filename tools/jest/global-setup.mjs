import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { startPostgres } from '@retours/embedded-postgres';

/** Starts one PostgreSQL for the whole run, unless RETOURS_TEST_PG names one already. */
export default async function startTestPostgres() {
  if (process.env.RETOURS_TEST_PG) return;
  // Not below the home directory: PostgreSQL drops root and could not enter a 0700 parent.
  const directory = await mkdtemp('/var/tmp/retours-test-pg-');
  // An interrupted run skips the teardown.
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  try {
    const server = await startPostgres({
      directory,
      password: 'postgres',
      settings: ['max_connections=300', 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
    });
    process.env.RETOURS_TEST_PG = server.url('postgres', 'postgres');
    globalThis.retoursTestPostgres = { server, directory };
  } catch (error) {
    await rm(directory, { recursive: true, force: true });
    throw error;
  }
}
