import { OverviewView } from '@retours/contracts';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { expectView, one, openShop, type MerchantShop } from '../given/open-shop.js';

describe('GET /v1/overview: figures over time', () => {
  let here: MerchantShop;

  beforeAll(async () => {
    here = await openShop(await freshDatabase(migrate));
    const reference = await here.push();
    const number = await here.ask(reference);
    for (const status of ['waiting_for_package', 'package_received'])
      await here.call('POST', `returns/${number}/status-changes`, { status });
    const { paymentRefunds } = await here.refund(reference, { returnNumber: number, lines: one });
    await here.hears(paymentRefunds[0].id, 'sending', 'succeeded');
    await here.ask(await here.push());
    await here.countOverview();
  });
  afterAll(() => here.close());

  const overview = async (query = '') =>
    expectView(OverviewView, await here.call('GET', `overview${query}`)).body as OverviewView;

  it('tells what happened to returns, goods and money in the twelve weeks up to today', async () => {
    const { returns, money, products, standing, timezone } = await overview();
    expect(returns.weeks).toHaveLength(12);
    expect(timezone).toBe('Europe/Paris');
    expect(returns.total).toEqual({
      asked: 2,
      accepted: 1,
      received: 1,
      denied: 0,
      completed: 1,
      cancelled: 0,
      unitsOrdered: expect.any(Number),
      unitsReturned: 2,
      timeToRefund: { refunds: 1, median: 1, p90: 1 },
    });
    expect(standing).toMatchObject({ waiting_for_confirmation: 1, return_completed: 1 });
    expect(money).toMatchObject([
      {
        currency: 'EUR',
        total: {
          products: '14.28',
          shipping: '0.00',
          creditSlips: '14.28',
          paidBack: '14.28',
          ways: [{ way: 'sandbox', amount: '14.28' }],
        },
      },
    ]);
    expect(products).toMatchObject([{ sku: 'MUG-1', name: 'Mug', returned: 2 }]);
  });

  it('tells it of the days asked for', async () => {
    const { from, to, before, returns, products } = await overview('?from=2026-02-23&to=2026-03-08');
    expect([from, to, before]).toEqual([
      '2026-02-23',
      '2026-03-08',
      { from: '2026-02-09', to: '2026-02-22' },
    ]);
    expect(returns.weeks.map(({ unitsOrdered }) => unitsOrdered)).toEqual([4, 0]);
    expect(products).toEqual([]);
  });

  it('counts what happens next as soon as somebody counts, and says so until then', async () => {
    const { asOf } = await overview();
    await here.ask(await here.push());
    const waiting = await overview();
    expect(waiting.returns.total.asked).toBe(2);
    expect((await overview()).asOf).toBe(waiting.asOf);
    expect(waiting.asOf >= asOf).toBe(true);
    await here.countOverview();
    expect((await overview()).returns.total.asked).toBe(3);
  });

  it.each(['from=2026-11-24&to=2026-11-23', 'from=2020-01-01', 'to=2026-02-30'])(
    'refuses a period that is none: %s',
    async (query) => {
      expect(await here.call('GET', `overview?${query}`)).toMatchObject({
        status: 422,
        body: { code: 'PERIOD_INVALID', max: 372 },
      });
    },
  );

  it.each(['from=yesterday', 'to=2026-11-23T10:00:00Z', 'week=1'])('refuses nonsense: %s', async (query) => {
    expect((await here.call('GET', `overview?${query}`)).status).toBe(400);
  });

  it('is for whoever may read returns and refunds', async () => {
    const asking = async (scope: string) =>
      here.call('GET', 'overview', undefined, { authorization: `Bearer ${await here.tokenFor(scope)}` });
    expect(await asking('refunds:read')).toMatchObject({ status: 403, body: { scope: 'returns:read' } });
    expect(await asking('returns:read')).toMatchObject({ status: 403, body: { scope: 'refunds:read' } });
    expect((await asking('returns:read refunds:read')).status).toBe(200);
  });
});
