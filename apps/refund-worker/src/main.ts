import { createLog, readEnv } from '@retours/nest-kit';
import { openGateways } from '@retours/payments';
import { openPersistence } from '@retours/persistence';
import { openQueue } from '@retours/queue';
import { startWorker, tellOfErrors } from './refund-worker.js';

const env = readEnv(process.env, 'DATABASE_RELAY_URL');
const log = createLog('refund-worker', env.LOG_LEVEL);
const persistence = await openPersistence({
  appUrl: env.DATABASE_URL,
  relayUrl: env.DATABASE_RELAY_URL,
  poolSize: env.DATABASE_POOL_SIZE,
});
const gateways = openGateways({ databaseUrl: env.DATABASE_URL });
const queue = await openQueue({
  redisUrl: env.REDIS_URL,
  databaseUrl: env.DATABASE_URL,
  onError: tellOfErrors(log),
});
const adapters = [...persistence.adapters, ...gateways.adapters];
const probes = [{ name: 'database', check: () => persistence.probe() }];
const worker = await startWorker({
  adapters,
  queue,
  log,
  probes,
  http: { host: env.HOST, port: env.WORKER_PORT },
});

/** What has not finished in time is left to the next worker: its lease runs out, and it is looked up. */
async function stop(): Promise<void> {
  setTimeout(() => process.exit(1), 24_000).unref();
  await worker.close(18_000).catch((err) => log.warn({ err }, 'left work under way'));
  await Promise.all([persistence.close(), gateways.close()]);
}
process.once('SIGTERM', stop).once('SIGINT', stop);
