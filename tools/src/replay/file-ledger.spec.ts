import { orderTotal } from './file-ledger.js';
import { ledgerOf } from './given.js';

const bought = (
  invoice: string,
  quantity: number,
  day: string,
  { sku = 'MUG', price = '2.55', customer = '17850.0' } = {},
) => `${invoice},${sku},A thing,${quantity},2010-12-${day} 10:00:00,${price},${customer}`;
const brought = (invoice: string, quantity: number, day: string, rest = {}) =>
  bought(invoice, -quantity, day, rest);

const linesBack = async (...lines: string[]) =>
  (await ledgerOf(lines)).returns.map(({ line, quantity }) => [line.id, quantity]);
const reasons = async (...lines: string[]) =>
  Object.entries((await ledgerOf(lines)).unmatched).flatMap(([reason, count]) =>
    count > 0 ? [[reason, count]] : [],
  );

describe('Orders of a file', () => {
  it('are the invoices that sold something to a customer we know, line by line in file order', async () => {
    const { orders } = await ledgerOf([
      bought('536365', 6, '01'),
      bought('536365', 2, '01', { sku: 'CUP', price: '1.1' }),
      bought('536366', 1, '01', { customer: '' }),
      bought('A563185', 1, '01'),
      bought('536367', -1, '01'),
      bought('536368', 1, '01', { price: '0.0' }),
    ]);
    expect(
      orders.map(({ reference, customer, lines }) => [reference, customer, lines.map(({ id }) => id)]),
    ).toEqual([['536365', '17850', ['536365-1', '536365-2']]]);
    expect(orderTotal(orders[0])).toBe(6 * 255 + 2 * 110);
  });

  it('come to whole pence, each line rounded half up', async () => {
    const { orders } = await ledgerOf([
      bought('1', 1, '01', { price: '0.001' }),
      bought('1', 5, '01', { price: '0.001' }),
    ]);
    expect(orderTotal(orders[0])).toBe(0 + 1);
  });

  it('are the first so many, while the returns of the whole file are looked at', async () => {
    const { orders, returns, unmatched } = await ledgerOf(
      [
        bought('1', 1, '01'),
        bought('2', 1, '02', { customer: '2.0' }),
        bought('1', 3, '01'),
        brought('C3', 3, '03'),
        brought('C4', 1, '03', { customer: '2.0' }),
      ],
      1,
    );
    expect(orders.map(({ lines }) => lines.length)).toEqual([2]);
    expect(returns.map(({ line }) => line.id)).toEqual(['1-2']);
    expect(unmatched.customer_not_imported).toBe(1);
  });
});

describe('A return line of a file', () => {
  it('comes from the latest purchase before it', async () => {
    expect(
      await linesBack(
        bought('1', 5, '01'),
        bought('2', 5, '03'),
        bought('3', 5, '05'),
        brought('C4', 2, '04'),
      ),
    ).toEqual([['2-1', 2]]);
  });

  it('may come from a purchase of the same minute', async () => {
    expect(await linesBack(bought('1', 5, '01'), brought('C2', 5, '01'))).toEqual([['1-1', 5]]);
  });

  it('comes from the last in the file of equally late purchases', async () => {
    expect(
      await linesBack(
        bought('1', 5, '01'),
        bought('1', 5, '01'),
        bought('2', 5, '01'),
        brought('C3', 1, '02'),
      ),
    ).toEqual([['2-1', 1]]);
  });

  it('goes to an earlier purchase when the latest has too few units left', async () => {
    expect(
      await linesBack(
        bought('1', 6, '01'),
        bought('2', 5, '02'),
        brought('C3', 4, '03'),
        brought('C4', 3, '04'),
      ),
    ).toEqual([
      ['2-1', 4],
      ['1-1', 3],
    ]);
  });

  it('is never spread over two purchases', async () => {
    expect(await reasons(bought('1', 3, '01'), bought('1', 3, '01'), brought('C2', 4, '02'))).toEqual([
      ['quantity_too_high', 1],
    ]);
  });

  it('is looked at by date, then invoice number, then place in the file', async () => {
    const lines = [
      bought('1', 4, '01'),
      brought('C9', 3, '03'),
      brought('C8', 2, '03'),
      brought('C8', 1, '03'),
      brought('C7', 1, '02'),
    ];
    expect(await linesBack(...lines)).toEqual([
      ['1-1', 1],
      ['1-1', 2],
      ['1-1', 1],
    ]);
    expect(await reasons(...lines)).toEqual([['quantity_too_high', 1]]);
  });

  it('that fits no purchase is counted by the reason', async () => {
    const mine = bought('1', 2, '05');
    expect(await reasons(mine, brought('C2', 1, '06', { customer: '2.0' }))).toEqual([
      ['customer_not_imported', 1],
    ]);
    expect(await reasons(mine, brought('C2', 1, '06', { sku: 'CUP' }))).toEqual([['product_not_bought', 1]]);
    expect(await reasons(mine, brought('C2', 1, '06', { price: '2.56' }))).toEqual([['price_differs', 1]]);
    expect(await reasons(mine, brought('C2', 1, '04'))).toEqual([['bought_later', 1]]);
    expect(await reasons(mine, brought('C2', 3, '06'))).toEqual([['quantity_too_high', 1]]);
    expect(await reasons(mine, brought('C2', 0, '06'))).toEqual([['nothing_returned', 1]]);
  });

  it('without a customer is counted apart', async () => {
    expect(await ledgerOf([bought('1', 1, '01'), brought('C2', 1, '02', { customer: '' })])).toMatchObject({
      anonymous: 1,
      returns: [],
    });
  });

  it('is worth its units, and all returns of a line together what its units are worth rounded once', async () => {
    const { returns } = await ledgerOf([
      bought('1', 4, '01', { price: '0.004' }),
      ...['02', '03', '04'].map((day) => brought(`C${day}`, 1, day, { price: '0.004' })),
    ]);
    expect(returns.map(({ credit }) => credit)).toEqual([0, 1, 0]);
  });
});
