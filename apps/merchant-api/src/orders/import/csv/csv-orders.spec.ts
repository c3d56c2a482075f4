import { Problem } from '@retours/nest-kit';
import { csvOrders } from './csv-orders.js';

const HEADINGS =
  'reference,customer_id,currency,placed_at,line_id,name,quantity,unit_price_tax_excl,unit_price_tax_incl,tax_rate';
const PLACED = '2026-03-01T10:00:00Z';
const row = (reference: string, lineId = 'l1', name = 'Mug') =>
  `${reference},c-42,EUR,${PLACED},${lineId},${name},2,11.90,14.28,20`;

async function* chunksOf(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
/** What a file holds: the line of each order, and the order or the problem with it. */
async function read(file: string | Buffer, size = 1 << 16) {
  const orders: unknown[] = [];
  for await (const { line, read: order } of csvOrders(chunksOf(Buffer.from(file), size))) {
    try {
      orders.push({ line, ...(order() as object) });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      orders.push({ line, problem: error.data.errors });
    }
  }
  return orders;
}
const file = (...rows: string[]) => [HEADINGS, ...rows].join('\n');
const headings = (...missing: string[]) =>
  HEADINGS.split(',')
    .filter((name) => !missing.includes(name))
    .join();

describe('a CSV file of orders', () => {
  it('makes one order of rows that follow each other with one reference', async () => {
    expect(await read(file(row('A-1'), row('A-1', 'l2'), row('A-2')))).toMatchObject([
      {
        line: 2,
        reference: 'A-1',
        customer: { id: 'c-42' },
        lines: [
          { id: 'l1', quantity: 2, unitPriceTaxExcl: '11.90' },
          { id: 'l2', taxRate: '20' },
        ],
      },
      { line: 4, reference: 'A-2', lines: [{ id: 'l1' }] },
    ]);
  });

  it('is the same wherever the network cuts it', async () => {
    const bytes = Buffer.from(
      `\uFEFF${file(row('A-1', 'l1', '"Tasse ""é"",\nà thé 😀"'), '', row('A-2'))}\r\n`,
    );
    const whole = await read(bytes);
    expect(whole).toMatchObject([
      { line: 2, lines: [{ name: 'Tasse "é",\nà thé 😀' }] },
      { line: 5, reference: 'A-2' },
    ]);
    for (let size = 1; size < 40; size++) expect(await read(bytes, size)).toEqual(whole);
  });

  it('may come from a French spreadsheet: semicolons, French headings, decimal commas', async () => {
    const french = [
      'Référence;ID client;Devise;Date commande;ID ligne;Produit;Quantité;Prix unitaire HT;Prix unitaire TTC;Taux TVA;Port TTC;Retournable',
      `A-1;c-42;EUR;${PLACED};l1;Tasse, bleue;2;11,90;14,28;5,5;8,40;oui`,
    ].join('\r\n');
    expect(await read(french)).toEqual([
      {
        line: 2,
        reference: 'A-1',
        customer: { id: 'c-42' },
        currency: 'EUR',
        placedAt: PLACED,
        shipping: { taxIncl: '8.40' },
        lines: [
          {
            id: 'l1',
            name: 'Tasse, bleue',
            quantity: 2,
            unitPriceTaxExcl: '11.90',
            unitPriceTaxIncl: '14.28',
            taxRate: '5.5',
            returnable: true,
          },
        ],
      },
    ]);
  });

  it('says once what stands on every row, and several times what differs', async () => {
    const more = `${HEADINGS},shipping_tax_incl,payment_id,payment_amount,status,status_at`;
    const rows = [
      `${row('A-1')},8.40,p1,20.00,payment_accepted,${PLACED}`,
      `${row('A-1', 'l2')},,p1,20.00,delivered,${PLACED}`,
      `${row('A-1', 'l3')},8.40,p2,16.96,,`,
    ];
    expect(await read([more, ...rows].join('\n'))).toMatchObject([
      {
        shipping: { taxIncl: '8.40' },
        payments: [
          { id: 'p1', amount: '20.00' },
          { id: 'p2', amount: '16.96' },
        ],
        statusHistory: [
          { status: 'payment_accepted', at: PLACED },
          { status: 'delivered', at: PLACED },
        ],
      },
    ]);
  });

  it('refuses an order that contradicts itself, and keeps the others', async () => {
    const rows = [row('A-1'), row('A-1', 'l2').replace('EUR', 'USD'), row('A-2'), `${row('A-3')},x`, 'A-4'];
    expect(await read(file(...rows))).toMatchObject([
      { line: 2, problem: [{ pointer: '/currency', message: expect.stringContaining('line 3') }] },
      { line: 4, reference: 'A-2' },
      { line: 5, problem: [{ message: 'line 5 must have 10 cells, as the headings have' }] },
      { line: 6, problem: [{ message: expect.stringContaining('10 cells') }] },
    ]);
  });

  it('never takes rows that stand apart for a second order', async () => {
    expect(await read(file(row('A-1'), row('A-2'), row('A-1', 'l2')))).toMatchObject([
      { line: 2, reference: 'A-1' },
      { line: 3, reference: 'A-2' },
      { line: 4, problem: [{ pointer: '/reference' }] },
    ]);
  });

  it('names the line that is no UTF-8', async () => {
    const latin1 = Buffer.from(file(row('A-1'), row('A-2', 'l1', 'Thé')), 'latin1');
    expect(await read(latin1)).toMatchObject([
      { reference: 'A-1' },
      { line: 3, problem: [{ message: 'line 3 must be UTF-8' }] },
    ]);
  });

  it.each([
    ['a quote that is never closed', `"${row('A-3')}`],
    ['a row without end', `${row('A-3', 'l1', 'x'.repeat(1024 * 1024 + 1))}`],
  ])('keeps what comes before %s', async (_, end) => {
    expect(await read(file(row('A-1'), row('A-2'), end))).toMatchObject([
      { reference: 'A-1' },
      { reference: 'A-2' },
      { problem: [{ message: expect.stringContaining('the rest of the file cannot be read') }] },
    ]);
  });

  it.each([
    ['nothing', '', ['']],
    ['no CSV', '{"reference":"A-1"}', expect.arrayContaining(['/reference', '/quantity'])],
    ['an open quote', '"reference', ['']],
    ['columns that are missing', headings('quantity', 'currency'), ['/currency', '/quantity']],
    ['a column nobody knows', `${HEADINGS},colour`, ['/colour']],
    ['a column twice', `${HEADINGS},quantite`, ['/quantite']],
    ['a poisonous column', `${HEADINGS},__proto__`, ['/__proto__']],
  ])('is refused as a whole when it begins with %s', async (_, text, pointers) => {
    const refusal: unknown = await read(text).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'VALIDATION_FAILED' });
    expect((refusal as Problem<'VALIDATION_FAILED'>).data.errors.map(({ pointer }) => pointer)).toEqual(
      pointers,
    );
  });
});
