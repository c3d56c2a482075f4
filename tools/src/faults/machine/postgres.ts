import { execFileSync } from 'node:child_process';
import { chownSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { arch, platform } from 'node:process';
import { Client } from 'pg';
import { freePort, importReachable } from '@retours/embedded-postgres';
import { startChild, until, type Child } from './children.js';

/** PostgreSQL will not run as root: there it runs as nobody, a user every Debian has. */
const NOBODY = 65_534;
const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
let binaries: Readonly<{ initdb: string; postgres: string }>;

export type Role = 'postgres' | 'retours_owner' | 'retours_app' | 'retours_relay';

/** A PostgreSQL of one row's own, on a directory that outlives it. */
export class Postgres {
  private child: Child | undefined;

  private constructor(
    readonly directory: string,
    readonly port: number,
    private readonly flags: readonly string[],
  ) {}

  static async start(directory: string, flags: readonly string[] = []): Promise<Postgres> {
    const postgres = new Postgres(directory, await freePort(), flags);
    await postgres.start();
    return postgres;
  }

  /** The database as a role sees it, through another port if there is a proxy on the way. */
  url(role: Role, port = this.port, host = '127.0.0.1'): string {
    return `postgres://${role}@${host}:${port}/retours`;
  }

  async start(): Promise<void> {
    const settings = [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'max_connections=120',
      'shared_buffers=32MB',
      ...this.flags,
    ];
    const args = ['-D', this.directory, '-p', String(this.port), ...settings.flatMap((each) => ['-c', each])];
    this.child = startChild('postgres', binaries.postgres, args, { ...user, env: { LC_ALL: 'C' } });
    await until('PostgreSQL answers', () => this.answers(), { child: this.child });
  }

  /** Killed like by a power cut that spares the disk; waits until every process of it is gone. */
  async kill(): Promise<void> {
    await this.child?.end('SIGKILL');
    await until('PostgreSQL is gone', async () => !(await this.answers()));
  }

  async stop(): Promise<void> {
    await this.child?.end('SIGINT');
  }

  over(): boolean {
    return this.child?.over() ?? true;
  }

  /** Runs SQL as the superuser, who sees all shops. */
  async query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const client = new Client({ connectionString: this.url('postgres') });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Row>(sql, [...values])).rows;
    } finally {
      await client.end();
    }
  }

  private answers(): Promise<boolean> {
    return this.query('select 1').then(
      () => true,
      (error: { code?: string }) => error.code === '3D000',
    );
  }
}

/** A new cluster's directory, with the product's roles and an empty database; beside it a copy of the programs, if they need one. */
export async function newCluster(directory: string): Promise<void> {
  binaries = await importReachable(dirname(directory), join('@embedded-postgres', `${platform}-${arch}`));
  mkdirSync(directory, { mode: 0o700 });
  if (user.uid) chownSync(directory, user.uid, user.gid);
  const args = [
    '-D',
    directory,
    '-U',
    'postgres',
    '--auth=trust',
    '--no-sync',
    '--encoding=UTF8',
    '--locale=C',
  ];
  execFileSync(binaries.initdb, args, { ...user, stdio: 'pipe' });
  const postgres = await Postgres.start(directory);
  const admin = new Client({ connectionString: postgres.url('postgres').replace(/retours$/, 'postgres') });
  await admin.connect();
  for (const role of ['retours_owner', 'retours_app', 'retours_relay'])
    await admin.query(`create role ${role} login nosuperuser nobypassrls`);
  await admin.query('create database retours owner retours_owner');
  await admin.end();
  await postgres.stop();
}

/** Copies a stopped cluster, file by file. */
export function copyCluster(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
  if (user.uid) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, to]);
  execFileSync('chmod', ['0700', to]);
}
