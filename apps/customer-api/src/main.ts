import { PROBES, readEnv } from '@retours/nest-kit';
import { openPersistence } from '@retours/persistence';
import { customerApi } from './customer-api.js';

const env = readEnv(process.env);
const persistence = await openPersistence({ appUrl: env.DATABASE_URL, poolSize: env.DATABASE_POOL_SIZE });
const probes = [{ name: 'database', check: () => persistence.probe() }];
const app = await customerApi({
  env,
  adapters: [...persistence.adapters, { provide: PROBES, useValue: probes }],
  shutdownHooks: false,
});
await app.listen(env.CUSTOMER_API_PORT, env.HOST);

/** Lets calls in flight finish, then lets go of the database. */
const stop = async () => {
  await app.close();
  await persistence.close();
};
process.once('SIGTERM', stop).once('SIGINT', stop);
