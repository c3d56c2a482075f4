import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Shops } from '@retours/domain';
import { sandboxMigrations } from '@retours/payments';
import { migrate, openPersistence } from '@retours/persistence';
import { queueMigrations } from '@retours/queue';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { Client } from 'pg';
import { startIssuer, type Issuer } from './issuer.js';
import { openMailbox, type Mailbox } from './mailbox.js';
import { build, start, startAll, type Running } from './processes.js';
import { openReceiver, type Receiver } from './receiver.js';
import { shopClient, type ShopClient } from './shop-client.js';
import { openForReturns, walk } from './walk.js';

const SHOP = 'killed';
const SCOPES =
  'orders:read orders:write returns:read returns:write refunds:read refunds:write settings:read settings:write';
const SHOPPERS = 2;
const KILLS = 10;
const SEED = Number(process.env['STORY_SEED'] ?? Date.now() % 100_000);

/** Numbers from 0 to 1 that the same seed gives again. */
function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** How many mails an event makes, counted from domain.md §6 alone. */
const MAILS: Readonly<Record<string, number>> = {
  'return.requested': 2,
  'return.status_changed waiting_for_package': 1,
  'return.status_changed package_received': 1,
  'return.status_changed return_denied': 1,
  'refund.created': 1,
};

describe(`a worker that is killed ${KILLS} times, once between the mail server's 250 and its record`, () => {
  let database: FreshDatabase;
  /** Looks into the shop's own rows, as the application's role. */
  let books: Client;
  let issuer: Issuer;
  let mailbox: Mailbox;
  let receiver: Receiver;
  let worker: Running;
  let apis: Running[] = [];
  let kills = 0;
  let env: Record<string, string>;

  const kill = async () => {
    kills += 1;
    const gone = once(worker.child, 'exit');
    worker.child.kill('SIGKILL');
    await gone;
    worker = await start('refund-worker', env);
  };

  /** The next mail that is taken is the last thing its worker hears. */
  let lurking = false;
  let fatal: Readonly<{ mail: string; restarted: Promise<void> }> | undefined;
  beforeAll(async () => {
    await build(['customer-api', 'merchant-api', 'refund-worker']);
    database = await freshDatabase(async (ownerUrl) => {
      await migrate(ownerUrl, sandboxMigrations);
      await queueMigrations(ownerUrl);
    }, 'retours_with_queue');
    books = new Client({ connectionString: database.appUrl });
    await books.connect();
    await books.query(`set app.shop = '${SHOP}'`);
    const persistence = await openPersistence({ appUrl: database.appUrl, poolSize: 2 });
    await persistence.port(Shops).create(SHOP);
    await persistence.close();
    issuer = await startIssuer();
    mailbox = await openMailbox((mail) => {
      if (!lurking) return;
      lurking = false;
      fatal = { mail, restarted: kill() };
    });
    receiver = await openReceiver();
    env = {
      NODE_ENV: 'test',
      DATABASE_URL: database.appUrl,
      DATABASE_RELAY_URL: database.relayUrl,
      DATABASE_POOL_SIZE: '4',
      AUTH_JWKS_URL: issuer.jwksUrl,
      AUTH_ISSUER: issuer.name,
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'returns@shop.example',
      WEBHOOK_ALLOW_CIDRS: '127.0.0.0/8',
      GATEWAY_TIMEOUT_SECONDS: '2',
      PAY_BACK_LEASE_SECONDS: '5',
      NOTIFICATION_LEASE_SECONDS: '15',
      NOTIFICATIONS_AT_ONCE: '1',
      RING_AGAIN_SECONDS: '3',
      RATE_LIMIT_CUSTOMER_WRITES: '0',
    };
    apis = await startAll(['customer-api', 'merchant-api'], env);
    worker = await start('refund-worker', env);
  }, 180_000);

  afterAll(async () => {
    await fatal?.restarted;
    await Promise.all([...apis, worker].map((running) => running?.stop()));
    receiver?.close();
    await mailbox?.close();
    issuer?.close();
    await books?.end();
    await database?.drop();
  }, 60_000);

  const unfinished = async () => {
    const { rows } = await books.query(
      `select (select count(*) from retours.outbox where due_at is not null)
            + (select count(*) from retours.notifications where status = 'pending')
            + (select count(*) from retours.payment_refunds where status not in ('succeeded', 'marked_refunded')) as count`,
    );
    return Number(rows[0].count);
  };

  it(`tells everybody of every event, twice at most as often as it was killed (seed ${SEED})`, async () => {
    const chance = chances(SEED);
    const [customers, merchants] = apis.map(({ url }) => [url]);
    const token = (audience: string, sub: string) =>
      issuer.token({ audience, shop: SHOP, sub, scope: SCOPES });
    const customer: ShopClient = shopClient(customers, await token('retours-customer', 'c-42'));
    const merchant: ShopClient = shopClient(merchants, await token('retours-merchant', 's-1'));
    await openForReturns(merchant);
    await merchant.put('/v1/mail-settings', { merchantAddress: 'desk@shop.example' });
    const made = await merchant.post<{ id: string }>('/v1/webhook-endpoints', {
      url: receiver.url,
      events: [],
    });
    expect(made.status).toBe(201);

    const shop = () => walk(customer, merchant, 'c-42', {}, 120_000);
    const shopping = Promise.all(
      Array.from({ length: SHOPPERS }, async () => {
        do await shop();
        while (kills < KILLS - 1);
      }),
    );
    while (kills < KILLS - 1) {
      await pause(500 + chance() * 2_500);
      await kill();
    }
    await shopping;
    lurking = true;
    await shop();
    while ((await unfinished()) > 0) await pause(200);
    await fatal?.restarted;

    const { rows: events } = await books.query<{ id: string; about: string }>(
      `select id, case type when 'return.status_changed' then type || ' ' || (data->>'toKind') else type end as about from retours.outbox`,
    );
    expect(events.length).toBeGreaterThan(10 * KILLS);
    const expectedMails = events.reduce((sum, { about }) => sum + (MAILS[about] ?? 0), 0);
    expect(kills).toBe(KILLS);
    expect(new Set(receiver.received)).toEqual(new Set(events.map(({ id }) => id)));
    expect(new Set(mailbox.taken).size).toBe(expectedMails);
    const again = (ids: readonly string[]) => ids.length - new Set(ids).size;
    expect(mailbox.taken.filter((id) => id === fatal?.mail).length).toBeGreaterThan(1);
    expect(again(mailbox.taken)).toBeLessThanOrEqual(KILLS);
    expect(again(receiver.received)).toBeLessThanOrEqual(KILLS);
  }, 300_000);
});
