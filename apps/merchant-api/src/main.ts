import { Orders } from '@retours/domain';
import { PROBES, readEnv, refuseEmbeddedSettings, withFailpoints } from '@retours/nest-kit';
import { openPapers } from '@retours/papers';
import { openGateways } from '@retours/payments';
import { openPersistence } from '@retours/persistence';
import { queueProbe } from '@retours/queue';
import { openWebhooks } from '@retours/webhooks';
import { merchantApi } from './merchant-api.js';

const env = readEnv(process.env);
refuseEmbeddedSettings(env);
const persistence = await openPersistence({
  appUrl: env.DATABASE_URL,
  poolSize: env.DATABASE_POOL_SIZE,
  credentialsKeys: env.CREDENTIALS_KEYS,
});
const gateways = openGateways({ databaseUrl: env.DATABASE_URL });
const papers = openPapers();
const queue = queueProbe({ redisUrl: env.REDIS_URL, databaseUrl: env.DATABASE_URL });
const probes = [
  { name: 'database', check: () => persistence.probe() },
  { name: 'queue', check: () => queue.check(), optional: true },
];
const adapters = withFailpoints(
  [
    ...persistence.adapters,
    ...papers.adapters,
    ...gateways.adapters,
    ...openWebhooks({ allowCidrs: env.WEBHOOK_ALLOW_CIDRS }).adapters,
    { provide: PROBES, useValue: probes },
  ],
  { order: [Orders, 'update'] },
);
const app = await merchantApi({ env, adapters, shutdownHooks: false });
await app.listen(env.MERCHANT_API_PORT, env.HOST);

/** Lets calls in flight finish, then lets go of the database and the queue. */
const stop = async () => {
  await app.close();
  await Promise.all([persistence.close(), gateways.close(), queue.close(), papers.close()]);
};
process.once('SIGTERM', stop).once('SIGINT', stop);
