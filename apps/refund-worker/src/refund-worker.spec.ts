import { GatewayInbox, issueRefund, Orders, Papers, Shops, type RefundStatus } from '@retours/domain';
import { given } from '@retours/domain/given';
import { PayBackSettings } from '@retours/application';
import { openMail } from '@retours/mail';
import { createLog } from '@retours/nest-kit';
import { papersOn, typeset } from '@retours/papers';
import { openGateways, SandboxLedger, sandboxMigrations } from '@retours/payments';
import { migrate, openPersistence } from '@retours/persistence';
import { openQueue, queueMigrations } from '@retours/queue';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { openWebhooks } from '@retours/webhooks';
import { Pool } from 'pg';
import { startWorker, tellOfErrors, type RunningWorker } from './refund-worker.js';

const SHOP = 'shop-1';
const SCOPE = { shop: SHOP, actor: given.staff };
const AUTOMATIC = new Set(['sandbox']);
const log = createLog('refund-worker', 'silent');

/** Everything a worker stands on, opened as its process would. */
async function open(database: FreshDatabase) {
  const persistence = await openPersistence({
    appUrl: database.appUrl,
    relayUrl: database.relayUrl,
    poolSize: 8,
  });
  const gateways = openGateways({ databaseUrl: database.appUrl });
  const adapters = [
    ...persistence.adapters,
    ...gateways.adapters,
    ...openWebhooks().adapters,
    ...openMail({}).adapters,
    { provide: Papers, useValue: papersOn(typeset) },
  ];
  const close = () => Promise.all([persistence.close(), gateways.close()]);
  const start = async (): Promise<RunningWorker> =>
    startWorker({
      adapters,
      log,
      queue: await openQueue({ databaseUrl: database.appUrl, onError: tellOfErrors(log) }),
      http: { host: '127.0.0.1', port: 0 },
      probes: [{ name: 'database', check: () => persistence.probe() }],
      waits: { payBack: new PayBackSettings(60, 1, 2) },
    });
  return { port: persistence.port, start, close };
}

describe('the refund worker', () => {
  let database: FreshDatabase;
  let world: Awaited<ReturnType<typeof open>>;
  let books: Pool;
  let ledger: SandboxLedger;
  beforeAll(async () => {
    database = await freshDatabase(async (ownerUrl) => {
      await migrate(ownerUrl, sandboxMigrations);
      await queueMigrations(ownerUrl);
    }, 'refund_worker_spec');
    world = await open(database);
    await world.port(Shops).create(SHOP);
    books = new Pool({ connectionString: database.appUrl, max: 1 });
    ledger = new SandboxLedger(books);
  }, 60_000);
  afterAll(async () => {
    await books.end();
    await world.close();
    await database.drop();
  });

  /** An order paid over this reference, and a refund of 14.28 for it. */
  async function aRefund(gatewayReference: string): Promise<() => Promise<RefundStatus>> {
    const orders = world.port(Orders);
    const reference = `order-${gatewayReference}`;
    await orders.put(SCOPE, reference, () => {
      const order = given.aPlacedOrder(
        { payments: [given.aPayment({ gatewayReference })] },
        undefined,
        reference,
      );
      return { order, result: order };
    });
    const request = { kind: 'partial', lines: [{ lineId: 'l1', quantity: 1, amount: '14.28' }] } as const;
    const { value } = await orders.update(SCOPE, { reference }, (order, shop) =>
      issueRefund(order, shop, request, AUTOMATIC, given.anOccasion({ ids: given.ids(++series) })),
    );
    return async () =>
      (await orders.get(SCOPE, { reference })).order.refunds.find(({ id }) => id === value.id)!.status;
  }
  let series = 1000;

  const until = async (status: () => Promise<RefundStatus>, wanted: RefundStatus) => {
    while ((await status()) !== wanted) await new Promise((resolve) => setTimeout(resolve, 50));
  };

  it('pays back what waits, settles what is in doubt, and agrees with the gateway’s books', async () => {
    const worker = await world.start();
    try {
      const refunds = [
        ['ch_1', 'succeeded'],
        ['ch_2', 'succeeded'],
        ['timeout-1', 'succeeded'],
        ['lost-1', 'succeeded'],
        ['pending-1', 'succeeded'],
        ['decline-1', 'failed'],
        ['decline-closed-1', 'awaiting_manual'],
      ] as const;
      for (const [reference, end] of refunds) await until(await aRefund(reference), end);
      expect(await ledger.refunded(SHOP)).toEqual([{ currency: 'EUR', amount: '71.40', count: 5 }]);
    } finally {
      await worker.close(10_000);
    }
  }, 60_000);

  it('pays back what came in while no worker ran', async () => {
    const status = await aRefund('ch_3');
    expect(await status()).toBe('pending');
    const worker = await world.start();
    await until(status, 'succeeded').finally(() => worker.close(10_000));
  }, 30_000);

  it('takes back what a gateway tells days later to have come back, and counts the news', async () => {
    const status = await aRefund('ch_4');
    const worker = await world.start();
    try {
      await until(status, 'succeeded');
      const { order } = await world.port(Orders).get(SCOPE, { reference: 'order-ch_4' });
      const news = {
        id: 'evt_1',
        key: order.refunds[0].paymentRefunds[0].id,
        gatewayRefundId: null,
        gatewayReference: null,
        sum: null,
        outcome: { type: 'reversed', reason: 'account_closed' },
      } as const;
      await world
        .port(GatewayInbox)
        .keep(SHOP, 'sandbox', [{ news }, { news: { ...news, id: 'evt_2', key: 'nobody' } }]);
      await until(status, 'failed');
      const told = async () => (await fetch(`${worker.url}/metrics`)).text();
      for (const become of ['applied', 'unmatched']) {
        const counted = `gateway_news_worked_total{gateway="sandbox",status="${become}"} 1`;
        while (!(await told()).includes(counted)) await new Promise((resolve) => setTimeout(resolve, 50));
      }
    } finally {
      await worker.close(10_000);
    }
  }, 60_000);

  it('says that it is ready, and what it has done', async () => {
    const worker = await world.start();
    try {
      const ready = await fetch(`${worker.url}/health/ready`);
      expect(await ready.json()).toEqual({ status: 'ok', checks: { database: 'ok', queue: 'ok' } });
      const metrics = await (await fetch(`${worker.url}/metrics`)).text();
      expect(metrics).toMatch(/payment_refunds_worked_total\{status="succeeded"\} [1-9]/);
      expect(metrics).toMatch(/events_told_total\{type="payment_refund.succeeded"\} [1-9]/);
    } finally {
      await worker.close(10_000);
    }
  }, 30_000);
});
