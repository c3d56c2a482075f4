import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { startDatabase } from '@retours/embedded-postgres';

export type BenchDatabase = Readonly<{
  adminUrl: string;
  ownerUrl: string;
  appUrl: string;
  relayUrl: string;
  stop(): Promise<void>;
}>;

/** Starts a PostgreSQL as it comes, commits durable, on loopback; its data is gone once it has stopped. */
export async function startPostgres(): Promise<BenchDatabase> {
  // Not below the home directory: PostgreSQL drops root and could not enter a 0700 parent.
  const directory = await mkdtemp('/var/tmp/retours-bench-');
  // When interrupted, embedded-postgres stops the server and ends this process before anybody else can tidy up.
  const tidyUp = () => rmSync(directory, { recursive: true, force: true });
  process.once('exit', tidyUp);
  const database = await startDatabase({ directory, password: 'bench', settings: ['max_connections=200'] });
  return {
    adminUrl: database.url('postgres'),
    ownerUrl: database.url('retours_owner'),
    appUrl: database.url('retours_app'),
    relayUrl: database.url('retours_relay'),
    stop: async () => {
      await database.stop();
      await rm(directory, { recursive: true, force: true });
      process.off('exit', tidyUp);
    },
  };
}
