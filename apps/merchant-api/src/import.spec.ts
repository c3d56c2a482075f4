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

  it('is no JSON body', async () => {
    expect((await shop.call('POST', 'orders/import', [anOrder()])).body).toMatchObject({
      code: 'UNSUPPORTED_MEDIA_TYPE',
      status: 415,
    });
  });
});
