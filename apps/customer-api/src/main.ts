import { PROBES, readEnv } from '@retours/nest-kit';
import { openPapers } from '@retours/papers';
import { openPersistence } from '@retours/persistence';
import { queueProbe } from '@retours/queue';
import { customerApi } from './customer-api.js';

const env = readEnv(process.env);
const persistence = await openPersistence({ appUrl: env.DATABASE_URL, poolSize: env.DATABASE_POOL_SIZE });
const papers = openPapers();
const queue = queueProbe({ redisUrl: env.REDIS_URL, databaseUrl: env.DATABASE_URL });
const probes = [
  { name: 'database', check: () => persistence.probe() },
  { name: 'queue', check: () => queue.check(), optional: true },
];
const app = await customerApi({
  env,
  adapters: [...persistence.adapters, ...papers.adapters, { provide: PROBES, useValue: probes }],
  shutdownHooks: false,
});
await app.listen(env.CUSTOMER_API_PORT, env.HOST);

/** Lets calls in flight finish, then lets go of the database and the queue. */
const stop = async () => {
  await app.close();
  await Promise.all([persistence.close(), queue.close(), papers.close()]);
};
process.once('SIGTERM', stop).once('SIGINT', stop);
