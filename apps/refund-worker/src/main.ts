import { Notifications, Orders, PaymentGateways, PaymentRefundClaims } from '@retours/domain';
import { createLog, readEnv, refuseEmbeddedSettings, withFailpoints } from '@retours/nest-kit';
import { openMail } from '@retours/mail';
import { openPapers } from '@retours/papers';
import { openGateways } from '@retours/payments';
import { openPersistence } from '@retours/persistence';
import { openQueue } from '@retours/queue';
import { openWebhooks } from '@retours/webhooks';
import { startWorker, tellOfErrors } from './refund-worker.js';
import { waitsFrom } from './waits.js';

const env = readEnv(process.env, 'DATABASE_RELAY_URL');
refuseEmbeddedSettings(env);
const log = createLog('refund-worker', env.LOG_LEVEL);
const persistence = await openPersistence({
  appUrl: env.DATABASE_URL,
  relayUrl: env.DATABASE_RELAY_URL,
  poolSize: env.DATABASE_POOL_SIZE,
  credentialsKeys: env.CREDENTIALS_KEYS,
});
const gateways = openGateways({
  databaseUrl: env.DATABASE_URL,
  timeoutSeconds: env.GATEWAY_TIMEOUT_SECONDS,
});
const mail = openMail({ smtpUrl: env.SMTP_URL, from: env.MAIL_FROM });
if (mail.off) log.warn('mails are off: SMTP_URL is not set');
const papers = openPapers();
const queue = await openQueue({
  redisUrl: env.REDIS_URL,
  databaseUrl: env.DATABASE_URL,
  onError: tellOfErrors(log),
});
const adapters = withFailpoints(
  [
    ...persistence.adapters,
    ...gateways.adapters,
    ...openWebhooks({ allowCidrs: env.WEBHOOK_ALLOW_CIDRS }).adapters,
    ...mail.adapters,
    ...papers.adapters,
  ],
  {
    claim: [PaymentRefundClaims, 'claim'],
    send: [PaymentGateways, 'find', 'refund'],
    'look-up': [PaymentGateways, 'find', 'lookUp'],
    record: [Orders, 'update'],
    told: [Notifications, 'record'],
  },
);
const probes = [{ name: 'database', check: () => persistence.probe() }];
const worker = await startWorker({
  adapters,
  queue,
  log,
  probes,
  waits: waitsFrom(env),
  http: { host: env.HOST, port: env.WORKER_PORT },
});
const sealer = persistence.startSealer({ onError: (err) => log.error({ err }, 'the audit is not sealed') });
const counter = persistence.startCounter({
  onError: (err) => log.error({ err }, 'the overview is not counted'),
});

/** What has not finished in time is left to the next worker: its lease runs out, and it is looked up. */
async function stop(): Promise<void> {
  setTimeout(() => process.exit(1), 24_000).unref();
  await worker.close(18_000).catch((err) => log.warn({ err }, 'left work under way'));
  await Promise.all([sealer.stop(), counter.stop()]);
  await Promise.all([persistence.close(), gateways.close(), mail.close(), papers.close()]);
}
process.once('SIGTERM', stop).once('SIGINT', stop);
