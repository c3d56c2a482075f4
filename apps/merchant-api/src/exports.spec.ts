import { given } from '@retours/domain/given';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { parse } from 'csv-parse/sync';
import { Client } from 'pg';
import { anOrder, openShop, SHOP, type MerchantShop } from './given/open-shop.js';

type Row = Readonly<Record<string, string>>;

describe('exports', () => {
  let shop: MerchantShop;

  beforeAll(async () => {
    shop = await openShop(await freshDatabase(migrate));
  });
  afterAll(() => shop.close());

  const exported = async (path: string, delimiter = ',') => {
    const { status, headers, text } = await shop.download(path);
    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    return { headers, rows: parse<Row>(text, { bom: true, columns: true, delimiter }) };
  };

  it('of returns have a row for each line', async () => {
    const reference = await shop.push(
      anOrder(undefined, { lines: [given.aLine(), given.aLine({ id: 'l2' })] }),
    );
    const number = await shop.ask(reference, [
      { lineId: 'l1', quantity: 2 },
      { lineId: 'l2', quantity: 1 },
    ]);
    const { headers, rows } = await exported(`returns.csv?order=${reference}`);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="returns-\d{4}-\d{2}-\d{2}\.csv"$/);
    expect(rows).toMatchObject([
      { Return: number, Status: 'Waiting for confirmation', Line: 'l1', Quantity: '2', Received: '0' },
      { Return: number, Order: reference, 'Last name': 'L', Line: 'l2', Quantity: '1' },
    ]);
  });

  it('speak French with a semicolon, to whoever asks for it', async () => {
    const reference = await shop.push();
    await shop.ask(reference);
    const path = `returns.csv?order=${reference}`;
    const inFrench = (await shop.download(path, { 'accept-language': 'fr' })).text;
    expect(inFrench).toContain('\uFEFFRetour;Demandé le;Commande;');
    expect((await shop.download(`${path}&language=fr`)).text).toBe(inFrench);
    const { rows } = await exported(`${path}&language=fr&separator=,`);
    expect(rows).toMatchObject([{ État: 'En attente de confirmation', Quantité: '1' }]);
  });

  it('of refunds and credit slips say what an accountant needs, in columns that add up', async () => {
    const rates = [
      given.aLine(),
      given.aLine({ id: 'l2', unitPriceTaxExcl: '10.00', unitPriceTaxIncl: '10.55', taxRate: '5.5' }),
    ];
    const reference = await shop.push(
      anOrder(undefined, { lines: rates, payments: [given.aPayment({ amount: '58.06' })] }),
    );
    const lines = ['l1', 'l2'].map((lineId) => ({ lineId, quantity: 1 }));
    const refund = await shop.refund(reference, { lines, reason: '=cmd|calc' });
    const { rows } = await exported(`refunds.csv?order=${reference}`);
    expect(rows).toMatchObject([
      {
        Refund: refund.id,
        'Products excl. tax': '21.90',
        'Products incl. tax': '24.83',
        'Goodwill incl. tax': '',
        'Total incl. tax': '24.83',
        'Money back': '24.83',
        Currency: 'EUR',
        'Credit slip': refund.creditSlipNumber,
        Reason: "'=cmd|calc",
      },
    ]);
    const from = encodeURIComponent(refund.createdAt);
    const slips = (await exported(`credit-slips.csv?from=${from}`)).rows;
    expect(slips).toMatchObject([
      { 'Tax rate %': '5.5', 'Tax base': '10.00', Tax: '0.55', 'Slip total incl. tax': '24.83' },
      { 'Tax rate %': '20', 'Tax base': '11.90', Tax: '2.38', 'Slip total incl. tax': '' },
    ]);
    expect((await exported(`credit-slips.csv?to=2020-01-01T00:00:00Z`)).rows).toEqual([]);
  });

  it('of thousands are whole, each row once', async () => {
    const reference = await shop.push();
    const client = new Client({ connectionString: shop.appUrl });
    await client.connect();
    await client.query(`begin; set local app.shop = '${SHOP}'`);
    await client.query(
      `insert into retours.returns (shop, number, order_reference, customer_id, explanation, status, kind, returnless, requested_at, version)
         select $1, 'X-' || n, $2, 'c-many', 'why', 'return_denied', 'return_denied', false, '2026-04-01T00:00:00Z'::timestamptz + n / 7 * interval '1 second', 1
           from generate_series(1, 5000) n`,
      [SHOP, reference],
    );
    await client.query(
      `insert into retours.return_lines (shop, return_number, line_id, order_reference, position, quantity, received, missing, as_new, refunded, restocked)
         select $1, 'X-' || n, 'l1', $2, 0, 1, 0, 0, 0, 0, 0 from generate_series(1, 5000) n`,
      [SHOP, reference],
    );
    await client.query('commit');
    await client.end();
    const { rows } = await exported('returns.csv?customer=c-many');
    expect(rows).toHaveLength(5000);
    expect(new Set(rows.map((row) => row.Return)).size).toBe(5000);
  });

  it('take the filters of their lists and nothing else, from those who may read them', async () => {
    const refused = async (path: string, headers: Record<string, string> = {}) =>
      JSON.parse((await shop.download(path, headers)).text) as Row;
    for (const wrong of ['limit=1', 'cursor=x', 'language=de', 'separator=|', 'kind=none', 'from=yesterday'])
      expect(await refused(`returns.csv?${wrong}`)).toMatchObject({ code: 'VALIDATION_FAILED' });
    const authorization = `Bearer ${await shop.tokenFor('returns:read')}`;
    expect(await refused('refunds.csv', { authorization })).toMatchObject({ scope: 'refunds:read' });
    const nowhere = `Bearer ${await shop.tokenFor(undefined, 'nowhere')}`;
    expect(await refused('returns.csv', { authorization: nowhere })).toMatchObject({
      code: 'SHOP_UNKNOWN',
    });
  });
});
