import { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { all, csv } from './given.js';
import { invoiceLines } from './invoice-lines.js';

const MUG = '536365,85123A,"MUG, WHITE",6,2010-12-01 08:26:00,2.55,17850.0';
const read = (text: string) => all(invoiceLines(Readable.from([text])));

describe('Reading a file of invoice lines', () => {
  it('reads who bought what, when and at what price, exactly', async () => {
    expect(await read(csv(MUG))).toEqual([
      {
        position: 1,
        invoice: '536365',
        sku: '85123A',
        name: 'MUG, WHITE',
        quantity: 6,
        at: '2010-12-01T08:26:00.000Z',
        unitPrice: 2550,
        customer: '17850',
      },
    ]);
  });

  it('keeps prices of a tenth of a penny, returned quantities and unknown customers', async () => {
    const [line] = await read(csv('C536379,PADS,PADS,-1,2010-12-01 09:41:00,0.001,'));
    expect(line).toMatchObject({ quantity: -1, unitPrice: 1, customer: '' });
  });

  it('unzips', async () => {
    const zipped = Readable.from([csv(MUG, MUG)]).pipe(createGzip());
    expect(await all(invoiceLines(zipped, createGunzip()))).toHaveLength(2);
  });

  it.each([
    ['a price that is finer than a tenth of a penny', MUG.replace('2.55', '2.5555'), 'is not an amount'],
    ['a price that is no number', MUG.replace('2.55', '1e3'), 'is not an amount'],
    ['a quantity that is not whole', MUG.replace(',6,', ',6.5,'), 'is not a whole quantity'],
    ['a date that does not exist', MUG.replace('12-01', '13-01'), 'is not a moment'],
  ])('stops at %s and names the line', async (_, line, why) => {
    await expect(read(csv(MUG, line))).rejects.toThrow(why);
    await expect(read(csv(MUG, line))).rejects.toThrow('Line 2 of the file');
  });

  it('stops when a column is missing', async () => {
    await expect(read('InvoiceNo,StockCode\n536365,85123A\n')).rejects.toThrow('no column Description');
  });
});
