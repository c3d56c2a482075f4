import { DifferenceView, pageOf } from '@retours/contracts';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { Client } from 'pg';
import { expectView, openShop, SHOP, type MerchantShop } from './given/open-shop.js';

const ours = { amount: '5.00', currency: 'EUR', status: 'succeeded' };
const theirs = { amount: '5.10', currency: 'EUR', status: 'succeeded' };
/** What three nights have found, oldest first. */
const nights = [
  { id: 'd-1', kind: 'unknown_here', theirs, gateway_refund_id: 're_1', closed_at: '2026-03-12T02:00:00Z' },
  { id: 'd-2', kind: 'unknown_here', theirs, gateway_refund_id: 're_2' },
  { id: 'd-3', kind: 'amount_differs', ours, theirs, gateway_refund_id: 're_3' },
] as const;

describe('differences between a gateway’s books and ours', () => {
  let shop: MerchantShop;
  let reference: string;

  beforeAll(async () => {
    shop = await openShop(await freshDatabase(migrate));
    reference = await shop.push();
    const { paymentRefunds } = await shop.refund(reference);
    const client = new Client({ connectionString: shop.appUrl });
    await client.connect();
    await client.query(`begin; set local app.shop = '${SHOP}'`);
    const found = nights.map((night, index) => ({
      ...night,
      shop: SHOP,
      order_reference: reference,
      payment_id: 'p1',
      gateway: 'sandbox',
      payment_refund_id: 'ours' in night ? paymentRefunds[0].id : null,
      found_at: `2026-03-1${index + 1}T02:00:00Z`,
      seen_at: `2026-03-1${index + 2}T02:00:00Z`,
    }));
    await client.query(
      `insert into retours.reconciliation_differences
       select * from json_populate_recordset(null::retours.reconciliation_differences, $1)`,
      [JSON.stringify(found)],
    );
    await client.query('commit');
    await client.end();
  });
  afterAll(() => shop.close());

  const differences = (query = '', headers?: Record<string, string>) =>
    shop.call('GET', `reconciliation/differences${query}`, undefined, headers);
  const ids = async (query: string) =>
    ((await differences(query)).body.items as DifferenceView[]).map(({ id }) => id);

  it('are listed newest first, with what each side says and what to do', async () => {
    const { body } = expectView(pageOf(DifferenceView), await differences());
    expect(body.items.map(({ id }: DifferenceView) => id)).toEqual(['d-3', 'd-2', 'd-1']);
    expect(body.items[0]).toMatchObject({
      kind: 'amount_differs',
      orderReference: reference,
      paymentId: 'p1',
      gateway: 'sandbox',
      ours,
      theirs,
      closedAt: null,
      advice: expect.stringMatching(/review/),
    });
    expect(body.items[1]).toMatchObject({ paymentRefundId: null, ours: null });
  });

  it('say what to do in the reader’s language', async () => {
    const { body } = await differences('?limit=1', { 'accept-language': 'fr' });
    expect(body.items[0].advice).toMatch(/vérification/);
  });

  it('are found by kind, gateway, order, and whether they are open', async () => {
    expect(await ids('?open=true')).toEqual(['d-3', 'd-2']);
    expect(await ids('?open=false')).toEqual(['d-1']);
    expect(await ids('?kind=unknown_here&open=true')).toEqual(['d-2']);
    expect(await ids(`?order=${reference}&gateway=sandbox`)).toHaveLength(3);
    expect(await ids('?gateway=stripe')).toEqual([]);
  });

  it('are paged', async () => {
    const { body } = await differences('?limit=2');
    expect(await ids(`?limit=2&cursor=${encodeURIComponent(body.nextCursor)}`)).toEqual(['d-1']);
  });

  it('are nobody else’s: not another shop’s, and not for who may not read refunds', async () => {
    const other = await shop.anotherShop('shop-2');
    expect((await other('GET', 'reconciliation/differences')).body).toEqual({ items: [], nextCursor: null });
    const authorization = `Bearer ${await shop.tokenFor('orders:read')}`;
    expect(await differences('', { authorization })).toMatchObject({
      status: 403,
      body: { code: 'FORBIDDEN' },
    });
  });

  it.each(['?kind=nonsense', '?open=1', '?limit=0', '?cursor=nonsense', '?shop=shop-2', '?gateway=%00'])(
    'are not asked for with %s',
    async (query) => {
      expect((await differences(query)).status).toBe(400);
    },
  );
});
