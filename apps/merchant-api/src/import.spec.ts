import { readFileSync } from 'node:fs';
import { ImportReportView } from '@retours/contracts';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { anOrder, expectView, openShop, type MerchantShop } from './given/open-shop.js';

describe('an import of orders', () => {
  let shop: MerchantShop;

  beforeAll(async () => {
    shop = await openShop(await freshDatabase(migrate));
  });
  afterAll(() => shop.close());

  it('is reported on line by line, and may be sent again', async () => {
    const rows = [
      { ...anOrder(), reference: 'I-1' },
      '',
      '{"reference":"I-2",',
      { ...anOrder(), reference: 'I-3', lines: [] },
      { ...anOrder(), reference: 'I-4', extra: 1 },
      { ...anOrder(), reference: 'I-5' },
    ];
    const body = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');
    const { body: report } = expectView(
      ImportReportView,
      await shop.call('POST', 'orders/import', body, { 'content-type': 'application/x-ndjson' }),
    );
    expect(report).toMatchObject({
      received: 5,
      created: 2,
      replaced: 0,
      unchanged: 0,
      refused: 3,
      problems: [
        { line: 3, code: 'VALIDATION_FAILED' },
        { line: 4, reference: 'I-3', code: 'LINE_REQUIRED' },
        { line: 5, reference: 'I-4', errors: [{ pointer: '/extra' }] },
      ],
    });
    const again = await shop.call('POST', 'orders/import', `${body}\n`, {
      'content-type': 'application/x-ndjson',
    });
    expect(again.body).toMatchObject({ created: 0, unchanged: 2, refused: 3 });
    expect((await shop.call('PUT', 'orders/I-1', anOrder())).status).toBe(200);
  });

  it('takes hundreds of orders in batches and names every line that is none', async () => {
    const rows = Array.from({ length: 250 }, (_, index) =>
      JSON.stringify({ ...anOrder(), reference: `M-${index}` }),
    );
    rows[7] = `{"reference":"M-7","x":"${'x'.repeat(1024 * 1024)}"}`;
    rows[120] = '{"reference":"M-120","__proto__":{"override":true}}';
    rows[240] = '[]';
    const { body: report } = await shop.call('POST', 'orders/import', rows.join('\r\n'), {
      'content-type': 'application/x-ndjson',
    });
    expect(report).toMatchObject({
      received: 250,
      created: 247,
      refused: 3,
      problems: [
        { line: 8, code: 'PAYLOAD_TOO_LARGE' },
        { line: 121, code: 'VALIDATION_FAILED' },
        { line: 241, code: 'VALIDATION_FAILED' },
      ],
    });
    expect((await shop.call('GET', 'orders/M-249')).status).toBe(200);
  });

  const inCsv = (file: string) => shop.call('POST', 'orders/import', file, { 'content-type': 'text/csv' });
  const HEADINGS =
    'reference;customer_id;customer_email;currency;placed_at;line_id;name;quantity;unit_price_tax_excl;unit_price_tax_incl;tax_rate';
  const csvRow = (reference: string, lineId: string, quantity = '2', currency = 'EUR') =>
    `${reference};c-42;ada@example.com;${currency};2026-03-01T10:00:00Z;${lineId};Mug;${quantity};11,90;14,28;20`;

  it('may be CSV, a row for each line of an order, and the report is the same', async () => {
    const file = [
      HEADINGS,
      csvRow('V-1', 'l1'),
      csvRow('V-1', 'l2', '1'),
      csvRow('V-2', 'l1', '0'),
      csvRow('V-3', 'l1', 'two'),
      csvRow('V-4', 'l1', '2', 'XXQ'),
      csvRow('V-5', 'l1'),
    ].join('\r\n');
    const { body: report } = expectView(ImportReportView, await inCsv(file));
    expect(report).toMatchObject({
      received: 5,
      created: 2,
      refused: 3,
      problems: [
        { line: 4, reference: 'V-2', code: 'QUANTITY_INVALID' },
        { line: 5, reference: 'V-3', errors: [{ pointer: '/lines/0/quantity' }] },
        { line: 6, reference: 'V-4', errors: [{ pointer: '/currency' }] },
      ],
    });
    expect((await shop.call('GET', 'orders/V-1')).body.lines).toMatchObject([
      { id: 'l1', quantity: 2, unitPriceTaxIncl: '14.28' },
      { id: 'l2', quantity: 1 },
    ]);
    expect((await inCsv(file)).body).toMatchObject({ created: 0, unchanged: 2, refused: 3 });
  });

  it('of CSV takes the file the documentation begins with', async () => {
    const file = readFileSync(new URL('../../../docs/how-to/orders.csv', import.meta.url), 'utf8');
    expect((await inCsv(file)).body).toMatchObject({ received: 2, created: 2, problems: [] });
    expect((await shop.call('GET', 'orders/A-2001')).body).toMatchObject({
      totalTaxIncl: '47.51',
      payments: [{ id: 'p1', amount: '47.51' }],
      statusHistory: [{ status: 'payment_accepted' }, { status: 'delivered' }],
      lines: [{ name: 'Mug, blue' }, { taxRate: '5.5' }],
    });
  });

  it('of CSV without the columns of an order is refused as a whole', async () => {
    expect((await inCsv('reference,colour\nA-1,red')).body).toMatchObject({
      status: 400,
      code: 'VALIDATION_FAILED',
      errors: expect.arrayContaining([
        { pointer: '/quantity', message: 'is a column that must be there' },
        { pointer: '/colour', message: 'is no column of an order' },
      ]),
    });
  });

  it('of CSV takes thousands of orders, and text that is a formula elsewhere as text', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => csvRow(`T-${index}`, '=1+1'));
    const { body } = await inCsv([HEADINGS, ...rows].join('\n'));
    expect(body).toMatchObject({ received: 2000, created: 2000, refused: 0 });
    expect((await shop.call('GET', 'orders/T-1999')).body.lines).toMatchObject([{ id: '=1+1' }]);
  });

  it('is no JSON body', async () => {
    expect((await shop.call('POST', 'orders/import', [anOrder()])).body).toMatchObject({
      code: 'UNSUPPORTED_MEDIA_TYPE',
      status: 415,
    });
  });
});
