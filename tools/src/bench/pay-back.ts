import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { GatewayAccounts } from '@retours/domain';
import { freePort } from '@retours/embedded-postgres';
import { openPersistence } from '@retours/persistence';
import { queueMigrations } from '@retours/queue';
import { Client } from 'pg';
import { percentile } from './figures.js';
import type { Books } from './gateway.server.js';
import { shops } from './ground.js';
import { drive } from './load.js';
import type { Measured } from './measure.js';
import { broken, KIND, orderOf, ours, progress, takenByStripe } from './pay-back.sql.js';
import { startServer, type Server } from './processes.js';
import { startApi } from './servers.js';
import type { Closing, Ground } from './stand.js';
import { figure } from './table.js';

const REFUNDS = 3_840;
const MIN_PER_SECOND = 150;
/** The last few wait for the retries of what went wrong, and say nothing of speed. */
const STEADY = 0.95;
/** Looking counts every refund there is: oftener, it would be part of what is measured. */
const LOOK_MS = 1_000;
const LIMIT_MS = 180_000;

type Progress = Readonly<{ asked: number; paid: number; open: number }>;

const keyOf = (shop: string) => `sk_test_${shop}`;

/** Gives every shop an account at the gateway, sealed as the product seals it. */
async function openAccounts(appUrl: string, credentialsKeys: string): Promise<void> {
  const persistence = await openPersistence({ appUrl, credentialsKeys, poolSize: 2 });
  try {
    const accounts = persistence.port(GatewayAccounts);
    for (const shop of shops) {
      const scope = { shop, actor: { kind: 'system', id: 'bench' } } as const;
      await accounts.save(scope, 'stripe', { secretKey: keyOf(shop) }, {});
    }
  } finally {
    await persistence.close();
  }
}

/** Asks for refunds of one piece each, through the merchant API; the worker is not there yet. */
async function askForRefunds(closing: Closing, { database, issuer, authorize }: Ground): Promise<void> {
  const api = await closing.keep(startApi('merchant', database.appUrl, 8, issuer));
  let k = -1;
  const next = () => {
    k += 1;
    const shop = shops[k % shops.length];
    return {
      method: 'POST' as const,
      path: `/v1/orders/${orderOf(k)}/refunds`,
      headers: {
        authorization: authorize({ audience: 'retours-merchant', shop, sub: 's-1' }),
        'content-type': 'application/json',
        'idempotency-key': `${KIND}-${k}`,
      },
      body: JSON.stringify({ kind: 'return', lines: [{ lineId: 'l1', quantity: 1 }], reason: 'Too big' }),
    };
  };
  const { refused } = await drive({ url: api.url, next }, { connections: 8, amount: REFUNDS });
  await api.stop();
  if (refused) throw new Error(`a refund was refused: ${refused}`);
}

const startGateway = async (): Promise<Server> => {
  const port = await freePort();
  const main = fileURLToPath(new URL('gateway.server.js', import.meta.url));
  return startServer({ main, port, ready: '/ready', env: { PORT: String(port) } });
};

async function startWorker({ database }: Ground, gateway: string, credentialsKeys: string): Promise<Server> {
  const port = await freePort();
  return startServer({
    main: fileURLToPath(new URL('main.js', import.meta.resolve('@retours/refund-worker'))),
    port,
    ready: '/health/ready',
    env: {
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      DATABASE_URL: database.appUrl,
      DATABASE_RELAY_URL: database.relayUrl,
      CREDENTIALS_KEYS: credentialsKeys,
      STRIPE_API_BASE: gateway,
      WORKER_PORT: String(port),
    },
  });
}

/** Waits until nothing is open any more. @returns refunds a second, from the first that was through to nearly the last. */
async function watch(admin: Client): Promise<Readonly<{ perSecond: number; open: number }>> {
  const startedAt = performance.now();
  let first: Readonly<{ at: number; paid: number }> | undefined;
  let steady: Readonly<{ at: number; paid: number }> | undefined;
  for (;;) {
    const { rows } = await admin.query<Progress>(progress);
    const { asked, paid, open } = rows[0];
    const at = performance.now();
    if (paid > 0) first ??= { at, paid };
    if (paid >= asked * STEADY) steady ??= { at, paid };
    if (open === 0 || at - startedAt > LIMIT_MS) {
      const perSecond = first && steady ? ((steady.paid - first.paid) * 1000) / (steady.at - first.at) : 0;
      return { perSecond, open };
    }
    await sleep(LOOK_MS);
  }
}

/** What does not agree between our books and the gateway's. */
async function breaks(admin: Client, { refunds }: Books): Promise<readonly string[]> {
  const told = (key: string, account: string, payment: string, amount: number) =>
    `${key} ${account} ${payment} ${amount}`;
  const { rows } = await admin.query<{ shop: string; key: string; payment: string; amount: number }>(ours);
  const mine = rows.map(({ shop, key, payment, amount }) =>
    told(key, `Bearer ${keyOf(shop)}`, payment, amount),
  );
  const theirs = refunds.map(({ key, account, payment, amount }) => told(key, account, payment, amount));
  const [own, other] = [new Set(mine), new Set(theirs)];
  const { rows: wrong } = await admin.query(broken);
  return [
    ...mine.filter((entry) => !other.has(entry)).map((entry) => `we say that it was paid: ${entry}`),
    ...theirs.filter((entry) => !own.has(entry)).map((entry) => `the gateway paid: ${entry}`),
    ...(other.size === theirs.length ? [] : [`${theirs.length - other.size} keys were paid twice`]),
    ...wrong.map((row) => `a payment does not add up: ${JSON.stringify(row)}`),
  ];
}

/** Lets one worker pay back some thousand refunds through a gateway as slow and as faulty as real ones, and compares books. */
export async function measurePayBack(closing: Closing, ground: Ground): Promise<Measured> {
  const credentialsKeys = `bench:${randomBytes(32).toString('base64')}`;
  const admin = new Client({ connectionString: ground.database.adminUrl });
  await admin.connect();
  try {
    await queueMigrations(ground.database.ownerUrl);
    await admin.query(takenByStripe);
    await openAccounts(ground.database.appUrl, credentialsKeys);
    await askForRefunds(closing, ground);
    const gateway = await closing.keep(startGateway());
    const worker = await closing.keep(startWorker(ground, gateway.url, credentialsKeys));
    const { perSecond, open } = await watch(admin);
    await worker.stop();
    const books = (await (await fetch(`${gateway.url}/books`)).json()) as Books;
    await gateway.stop();
    const broke = [...(await breaks(admin, books)), ...(open ? [`${open} refunds are still under way`] : [])];
    const slow = `${percentile(books.latencies, 0.5).toFixed(0)}/${percentile(books.latencies, 0.99).toFixed(0)} ms`;
    const name = `a worker pays back, gateway ${slow}, ${books.faults} faults`;
    const row = figure(
      name,
      `${Math.round(perSecond)} refunds`,
      `≥ ${MIN_PER_SECOND} refunds/s`,
      perSecond >= MIN_PER_SECOND,
    );
    return { rows: [row], voided: broke.slice(0, 3).map((reason) => `pay-back: ${reason}`) };
  } finally {
    await admin.end();
  }
}
