import type { DEFAULT_SCHEMA } from 'bullmq';
import { Pool } from 'pg';
import { inTime } from './in-time.js';
import type { QueueOptions } from './open-queue.js';

export type QueueProbe = Readonly<{
  /** Asks the queue's store something; rejects when it does not answer within a second, or has no place for jobs. */
  check(): Promise<void>;
  close(): Promise<void>;
}>;

type Asked = Readonly<{ ask(): Promise<unknown>; close(): Promise<unknown> }>;

const PATIENCE_MS = 1_000;
/** Written out, because who only asks must not load all of BullMQ for a name. */
const SCHEMA: typeof DEFAULT_SCHEMA = 'bullmq';
/** Somebody is told when the question is not answered; that the connection broke is no news. */
const unheard = () => undefined;

async function connectionTo(url: string) {
  const { Redis } = await import('ioredis');
  const connection = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 1,
    connectTimeout: PATIENCE_MS,
  });
  return connection.on('error', unheard);
}

function redis(url: string): Asked {
  const connection = connectionTo(url);
  return {
    ask: async () => (await connection).ping(),
    close: async () => (await connection).disconnect(),
  };
}

function postgres(databaseUrl: string): Asked {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  pool.on('error', unheard);
  return { ask: () => pool.query(`select from ${SCHEMA}.job limit 1`), close: () => pool.end() };
}

/** Asks whether the queue is there, for processes that neither ring nor work: one connection, opened by the first question. */
export function queueProbe({ redisUrl, databaseUrl }: Omit<QueueOptions, 'onError'>): QueueProbe {
  const { ask, close } = redisUrl ? redis(redisUrl) : postgres(databaseUrl);
  return {
    check: async () => void (await inTime(PATIENCE_MS, ask(), 'asking the queue')),
    close: async () => void (await close()),
  };
}
