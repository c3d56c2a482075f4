import { WORK_LISTS } from '@retours/domain';
import { createPostgresBackend, DEFAULT_SCHEMA, Queue, Worker } from 'bullmq';
import { Pool } from 'pg';
import type { Backend } from './backend.js';

/** Each list has one connection that waits for notifications; the rest make short queries. */
const CONNECTIONS = WORK_LISTS.length + 4;

/** Jobs in PostgreSQL: what an installation without Redis runs on. The schema must be there, see `queueMigrations`. */
export function openPostgres(databaseUrl: string, report: (error: Error) => void): Backend {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS,
    keepAlive: true,
    // A bell that a crash loses is rung again (reliability.md rule 1). Waiting for the disk would have all commits with a
    // notification wait one after another: PostgreSQL lets only one of them commit at a time.
    options: `-c search_path=${DEFAULT_SCHEMA} -c synchronous_commit=off`,
  });
  let isLeaving = false;
  // A goodbye that crosses PostgreSQL's own is no trouble.
  pool.on('error', (error) => isLeaving || report(error));
  // Each queue and worker listens to the pool's errors, and does so for as long as the pool lives.
  pool.setMaxListeners(0);
  return {
    queue: (name, options) => new Queue(name, { ...options, connection: pool }, createPostgresBackend),
    worker: (name, work, options) =>
      new Worker(name, work, { ...options, connection: pool }, createPostgresBackend),
    ping: () => pool.query('select 1'),
    close() {
      isLeaving = true;
      return pool.end();
    },
  };
}
