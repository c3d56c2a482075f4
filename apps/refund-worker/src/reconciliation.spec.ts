import { issueRefund, Lists, Orders, Papers, Restores, Shops } from '@retours/domain';
import { given } from '@retours/domain/given';
import { openMail } from '@retours/mail';
import { createLog } from '@retours/nest-kit';
import { papersOn, typeset } from '@retours/papers';
import { openGateways, sandboxMigrations } from '@retours/payments';
import { migrate, openPersistence, type Persistence } from '@retours/persistence';
import { openQueue, queueMigrations } from '@retours/queue';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { openWebhooks } from '@retours/webhooks';
import { Client, Pool } from 'pg';
import { startWorker, tellOfErrors, type RunningWorker } from './refund-worker.js';

const SHOP = 'shop-1';
const SCOPE = { shop: SHOP, actor: given.staff };
const log = createLog('refund-worker', 'silent');

describe('a worker that reconciles with the sandbox’s books', () => {
  let database: FreshDatabase;
  let persistence: Persistence;
  let gateways: ReturnType<typeof openGateways>;
  let sandbox: Pool;
  let worker: RunningWorker | undefined;
  let series = 2000;

  beforeAll(async () => {
    database = await freshDatabase(async (ownerUrl) => {
      await migrate(ownerUrl, sandboxMigrations);
      await queueMigrations(ownerUrl);
    }, 'reconciliation_spec');
    const { appUrl, relayUrl } = database;
    persistence = await openPersistence({ appUrl, relayUrl, poolSize: 8 });
    gateways = openGateways({ databaseUrl: appUrl });
    sandbox = new Pool({ connectionString: appUrl, max: 1 });
    await persistence.port(Shops).create(SHOP);
  }, 60_000);
  afterEach(async () => {
    await worker?.close(10_000);
    worker = undefined;
  });
  afterAll(async () => {
    await Promise.all([sandbox.end(), gateways.close(), persistence.close()]);
    await database.drop();
  });

  const start = async () => {
    worker = await startWorker({
      adapters: [
        ...persistence.adapters,
        ...gateways.adapters,
        ...openWebhooks().adapters,
        ...openMail({}).adapters,
        { provide: Papers, useValue: papersOn(typeset) },
      ],
      log,
      queue: await openQueue({ databaseUrl: database.appUrl, onError: tellOfErrors(log) }),
      http: { host: '127.0.0.1', port: 0 },
      waits: { ringAgainSeconds: 1 },
    });
  };

  /** An order paid over this reference, and a refund of 5.00 for it, in the queue. */
  async function aRefund(gatewayReference: string) {
    const orders = persistence.port(Orders);
    const reference = `order-${gatewayReference}`;
    await orders.put(SCOPE, reference, () => {
      const order = given.aPlacedOrder(
        { payments: [given.aPayment({ gatewayReference })] },
        undefined,
        reference,
      );
      return { order, result: order };
    });
    const { value } = await orders.update(SCOPE, { reference }, (order, shop) =>
      issueRefund(
        order,
        shop,
        { kind: 'partial', goodwill: { amount: '5.00', reason: 'late' } },
        new Set(['sandbox']),
        given.anOccasion({ ids: given.ids(++series) }),
      ),
    );
    const order = async () => (await orders.get(SCOPE, { reference })).order;
    return {
      key: value.paymentRefunds[0].id,
      order,
      status: async () => (await order()).refunds[0].paymentRefunds[0].status,
    };
  }

  /** What the provider has paid, whoever asked it to. */
  const pay = (key: string, gatewayReference: string, amount = 500) =>
    sandbox.query(
      `insert into sandbox.refunds (key, shop, gateway_reference, amount, currency, status) values ($1, $2, $3, $4, 'EUR', 'succeeded')`,
      [key, SHOP, gatewayReference, amount],
    );
  const paid = async (gatewayReference: string) =>
    (await sandbox.query('select key from sandbox.refunds where gateway_reference = $1', [gatewayReference]))
      .rowCount;
  const aDayLater = async () => {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query('update retours.clock_offset set seconds = seconds + 86400');
    await owner.end();
  };
  const differences = async (order: string) =>
    (await persistence.port(Lists).differences(SCOPE, { order }, { limit: 10 })).items;
  const until = async <T>(asked: () => Promise<T>, holds: (answer: T) => boolean): Promise<T> => {
    for (;;) {
      const answer = await asked();
      if (holds(answer)) return answer;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  it('finds a refund made in the dashboard overnight, records it, lowers what is left, and counts it', async () => {
    const refund = await aRefund('ch_dashboard');
    await start();
    await until(refund.status, (status) => status === 'succeeded');
    await pay('made-in-the-dashboard', 'ch_dashboard', 700);
    await aDayLater();
    const { payments } = await until(refund.order, ({ payments: [one] }) => one.outsideRefunds.length > 0);
    expect(payments[0]).toMatchObject({ refunded: '5.00', outsideRefunds: [{ amount: '7.00' }] });
    const found = () => differences('order-ch_dashboard');
    expect(await until(found, ({ length }) => length > 0)).toMatchObject([
      { kind: 'unknown_here', theirs: { amount: '7.00' } },
    ]);
    const metrics = await (await fetch(`${worker!.url}/metrics`)).text();
    expect(metrics).toMatch(
      /reconciliation_differences_found_total\{kind="unknown_here",gateway="sandbox"\} [1-9]/,
    );
    await aDayLater();
    await aDayLater();
    expect(await until(found, ([one]) => one.closedAt !== null)).toHaveLength(1);
  }, 60_000);

  it('after a restore, finds what was paid since the backup, and pays nobody whose refund it cannot find', async () => {
    const [sent, lost] = [await aRefund('ch_sent'), await aRefund('ch_lost')];
    await pay(sent.key, 'ch_sent');
    await persistence.port(Restores).declare();
    await start();
    await until(sent.status, (status) => status === 'succeeded');
    await until(lost.status, (status) => status === 'needs_review');
    expect([await paid('ch_sent'), await paid('ch_lost')]).toEqual([1, 0]);
    const since = await aRefund('ch_since');
    await until(since.status, (status) => status === 'succeeded');
  }, 60_000);

  it('after a restore, does not pay again what was decided anew because the database had lost it', async () => {
    await persistence.port(Restores).declare();
    const again = await aRefund('ch_again');
    await pay('decided-before-the-database-was-lost', 'ch_again');
    await start();
    await until(again.status, (status) => status === 'needs_review');
    await until(again.order, ({ payments: [one] }) => one.outsideRefunds.length > 0);
    expect(await paid('ch_again')).toBe(1);
  }, 60_000);
});
