import { migrate, openPersistence } from '@retours/persistence';
import { sandboxMigrations } from '@retours/payments';
import { Shops } from '@retours/domain';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { startIssuer, type Issuer } from './issuer.js';
import { build, startAll, type App, type Running } from './processes.js';
import { shopClient, type ShopClient } from './shop-client.js';
import { openForReturns, settled, walk } from './walk.js';

const SHOP = 'five';
const SCOPES =
  'orders:read orders:write returns:read returns:write returns:override refunds:read refunds:write settings:read settings:write';

const APPS: readonly App[] = [
  'customer-api',
  'customer-api',
  'merchant-api',
  'merchant-api',
  'refund-worker',
];

describe('two customer APIs, two merchant APIs and one worker on one PostgreSQL and one Redis', () => {
  let database: FreshDatabase;
  let issuer: Issuer;
  const processes: Running[] = [];
  let customer: ShopClient;
  let merchant: ShopClient;

  beforeAll(async () => {
    await build(['customer-api', 'merchant-api', 'refund-worker']);
    database = await freshDatabase(
      (ownerUrl) => migrate(ownerUrl, sandboxMigrations),
      'retours_with_sandbox',
    );
    const persistence = await openPersistence({ appUrl: database.appUrl, poolSize: 2 });
    await persistence.port(Shops).create(SHOP);
    await persistence.close();
    issuer = await startIssuer();
    const env = {
      DATABASE_URL: database.appUrl,
      DATABASE_RELAY_URL: database.relayUrl,
      DATABASE_POOL_SIZE: '4',
      REDIS_URL: process.env['REDIS_URL']!,
      AUTH_JWKS_URL: issuer.jwksUrl,
      AUTH_ISSUER: issuer.name,
    };
    processes.push(...(await startAll(APPS, env)));
    const [customers, merchants] = [processes.slice(0, 2), processes.slice(2, 4)].map((apps) =>
      apps.map(({ url }) => url),
    );
    customer = shopClient(
      customers,
      await issuer.token({ audience: 'retours-customer', shop: SHOP, sub: 'c-42' }),
    );
    merchant = shopClient(
      merchants,
      await issuer.token({ audience: 'retours-merchant', shop: SHOP, sub: 's-1', scope: SCOPES }),
    );
    await openForReturns(merchant);
  }, 180_000);

  afterAll(async () => {
    await Promise.all(processes.map((running) => running.stop()));
    issuer?.close();
    await database?.drop();
  }, 60_000);

  it('walks the whole job, each step on the next process', async () => {
    const { refund, returnNumber } = await walk(customer, merchant, 'c-42');
    expect(refund).toMatchObject({
      status: 'succeeded',
      moneyBack: '20.18',
      credit: { totalTaxExcl: '16.82', totalTaxIncl: '20.18' },
    });
    expect(refund.creditSlipNumber).toMatch(/^AV-\d{4}-\d{6}$/);
    const { body } = await merchant.get(`/v1/returns/${returnNumber}`);
    expect(body).toMatchObject({ status: { kind: 'return_completed' } });
  }, 60_000);

  it('pays back ten walks at once, each exactly once', async () => {
    const walked = await Promise.all(Array.from({ length: 10 }, () => walk(customer, merchant, 'c-42')));
    expect(walked.map(({ refund }) => refund.status)).toEqual(Array.from({ length: 10 }, () => 'succeeded'));
    expect(new Set(walked.map(({ refund }) => refund.creditSlipNumber)).size).toBe(10);
    for (const { refund } of walked)
      expect(refund.paymentRefunds).toEqual([expect.objectContaining({ status: 'succeeded' })]);
  }, 90_000);

  it.each([
    ['declined for good', 'decline-1', 'failed'],
    ['answered late', 'pending-1', 'succeeded'],
    ['executed with the reply lost', 'lost-1', 'succeeded'],
    ['never reached in time', 'timeout-1', 'succeeded'],
  ])(
    'ends rightly when the gateway %s',
    async (_, gatewayReference, status) => {
      const { refund } = await walk(customer, merchant, 'c-42', { gatewayReference });
      expect((await settled(merchant, refund.id)).status).toBe(status);
    },
    60_000,
  );

  it('ends every process cleanly on SIGTERM', async () => {
    const codes = await Promise.all(processes.splice(0).map((running) => running.stop()));
    expect(codes).toEqual([0, 0, 0, 0, 0]);
  }, 60_000);
});
