import { join, resolve } from 'node:path';
import { customerApi } from '@retours/customer-api';
import { Shops } from '@retours/domain';
import { openMail } from '@retours/mail';
import { merchantApi } from '@retours/merchant-api';
import { createLog, EmbeddedIssuer, PROBES, readEnv } from '@retours/nest-kit';
import { openPapers } from '@retours/papers';
import { openGateways, sandboxMigrations } from '@retours/payments';
import { migrate, openPersistence } from '@retours/persistence';
import { openQueue, queueMigrations } from '@retours/queue';
import { startWorker, tellOfErrors } from '@retours/refund-worker';
import { openWebhooks } from '@retours/webhooks';
import type { Doors } from './demo/call.js';
import { ADA, DEMO_SHOP, GRACE, PERSONAS } from './demo/people.js';
import { seed } from './demo/seed.js';
import { openDatabase, usableDirectory } from './embedded-postgres.js';
import { keptMasterKey } from './kept-master-key.js';

/** The whole product, running. */
export type Retours = Doors &
  Readonly<{
    /** Where the data is kept. */
    directory: string;
    /** The database as the application's role sees it, for tools that read the sandbox's books. */
    databaseUrl: string;
    stop(): Promise<void>;
  }>;

const WORKER_DEADLINE_MS = 20_000;

/**
 * Starts everything in this process: PostgreSQL on `directory`, both APIs, the worker; a new shop gets demo orders.
 * Ports, limits and logging come from the environment; port 0 takes a free one.
 */
export async function startRetours(
  directory: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Retours> {
  const home = await usableDirectory(resolve(directory));
  const closing: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    const postgres = await openDatabase(home);
    closing.push(() => postgres.stop());
    await migrate(postgres.url('retours_owner'), sandboxMigrations);
    await queueMigrations(postgres.url('retours_owner'));
    const databaseUrl = postgres.url('retours_app');
    const env = readEnv({
      LOG_LEVEL: 'warn',
      ...environment,
      DATABASE_URL: databaseUrl,
      DATABASE_RELAY_URL: postgres.url('retours_relay'),
      REDIS_URL: '',
    });
    const persistence = await openPersistence({
      appUrl: env.DATABASE_URL,
      relayUrl: env.DATABASE_RELAY_URL,
      poolSize: env.DATABASE_POOL_SIZE,
      credentialsKeys: env.CREDENTIALS_KEYS ?? (await keptMasterKey(home)),
    });
    closing.push(() => persistence.close());
    const gateways = openGateways({ databaseUrl });
    closing.push(() => gateways.close());
    const papers = openPapers();
    closing.push(() => papers.close());
    const mail = openMail({
      smtpUrl: env.SMTP_URL,
      from: env.MAIL_FROM,
      directory: join(home, 'mails'),
    });
    closing.push(() => mail.close());
    const log = createLog('retours', env.LOG_LEVEL);
    const queue = await openQueue({ databaseUrl, onError: tellOfErrors(log) });
    const probes = [
      { name: 'database', check: () => persistence.probe() },
      { name: 'queue', check: () => queue.probe() },
    ];
    const issuer = await EmbeddedIssuer.open(home);
    const webhooks = openWebhooks({ allowCidrs: env.WEBHOOK_ALLOW_CIDRS });
    const adapters = [
      ...persistence.adapters,
      ...gateways.adapters,
      ...webhooks.adapters,
      ...papers.adapters,
      ...mail.adapters,
    ];
    const worker = await startWorker({ adapters, queue, log });
    closing.push(() => worker.close(WORKER_DEADLINE_MS));
    const sealer = persistence.startSealer({
      onError: (err) => log.error({ err }, 'the audit is not sealed'),
    });
    closing.push(() => sealer.stop());
    const counter = persistence.startCounter({
      onError: (err) => log.error({ err }, 'the overview is not counted'),
    });
    closing.push(() => counter.stop());
    const open = async (api: typeof customerApi, port: number) => {
      const app = await api({
        env,
        issuer,
        personas: PERSONAS,
        log,
        adapters: [...adapters, { provide: PROBES, useValue: probes }],
        shutdownHooks: false,
      });
      closing.push(() => app.close());
      await app.listen(port, env.HOST);
      return app.getUrl();
    };
    const doors = {
      customerApi: await open(customerApi, env.CUSTOMER_API_PORT),
      merchantApi: await open(merchantApi, env.MERCHANT_API_PORT),
      customerToken: await issuer.issue(ADA),
      merchantToken: await issuer.issue(GRACE),
    };
    const shops = persistence.port(Shops);
    if (!(await shops.exists(DEMO_SHOP))) {
      await shops.create(DEMO_SHOP);
      await seed(doors, (who) => issuer.issue(who));
    }
    return { ...doors, directory: home, databaseUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
