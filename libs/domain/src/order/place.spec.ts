import { given } from '../given.js';
import { issueRefund } from '../refund/issue.js';
import { changeReturnStatus } from '../return/move.js';
import type { Order } from './order.js';
import { pushOrder } from './place.js';
import type { OrderPush } from './push.js';

const shop = given.aShop();
const push = (body: OrderPush) => given.refusalOf(() => given.aPlacedOrder(body));
const inconsistent = (field: string) => ({ code: 'ORDER_INCONSISTENT', data: { field } });
const again = (existing: Order | undefined, body: OrderPush = {}, fingerprint = 'other') =>
  pushOrder(existing, given.anOrderPush(body), { reference: 'A-1', fingerprint }, shop, given.anOccasion());

describe('an order that is pushed in', () => {
  it('is taken as it is when it adds up', () => {
    expect(given.aPlacedOrder()).toMatchObject({
      currency: 'EUR',
      status: 'payment_accepted',
      refundStatus: 'none',
      lines: [{ totalTaxExcl: '23.80', totalTaxIncl: '28.56', ordered: 2 }],
    });
  });

  it('may be off by one minor unit a piece, and no more', () => {
    expect(push({ lines: [given.aLine({ totalTaxIncl: '28.58' })] })).toBeUndefined();
    expect(push({ lines: [given.aLine({ totalTaxIncl: '28.59' })] })).toEqual(
      inconsistent('lines[0].totalTaxIncl'),
    );
    expect(push({ lines: [given.aLine({ totalTaxExcl: '23.77' })] })).toEqual(
      inconsistent('lines[0].totalTaxExcl'),
    );
  });

  it.each<[string, OrderPush, string]>([
    [
      'its bases are further apart than the tax rate allows',
      { lines: [given.aLine({ taxRate: '10' })] },
      'lines[0].taxRate',
    ],
    ['two lines have one id', { lines: [given.aLine(), given.aLine()] }, 'lines[1].id'],
    [
      'the bases of its shipping are further apart than the rate allows',
      { shipping: { taxExcl: '7.00', taxIncl: '8.00', taxRate: '20' } },
      'shipping.taxRate',
    ],
    [
      'a discount is larger than the lines',
      { discounts: [{ taxExcl: '23.81', taxIncl: '28.56' }] },
      'discounts[0].taxExcl',
    ],
    [
      'a discount is larger than the line it names',
      {
        lines: [given.aLine(), given.aLine({ id: 'l2' })],
        discounts: [{ taxExcl: '25.00', taxIncl: '28.00', lineIds: ['l2'] }],
      },
      'discounts[0].taxExcl',
    ],
    [
      'a discount names a line that is not there',
      { discounts: [{ taxExcl: '1.00', taxIncl: '1.20', lineIds: ['none'] }] },
      'discounts[0].lineIds',
    ],
    [
      'its discounts together are larger than its lines',
      {
        discounts: [
          { taxExcl: '20.00', taxIncl: '24.00' },
          { taxExcl: '4.00', taxIncl: '4.80' },
        ],
      },
      'discounts',
    ],
    [
      'free shipping empties shipping in one basis only',
      { discounts: [{ taxExcl: '7.00', taxIncl: '8.00', freeShipping: true }] },
      'discounts',
    ],
    [
      'a payment is in another currency',
      { payments: [{ ...given.aPayment(), currency: 'USD' }] },
      'payments[0].currency',
    ],
    ['its currency is not one', { currency: 'EURO' }, 'currency'],
    ['nobody bought it', { customer: {} }, 'customer.id'],
  ])('is refused when %s', (_, body, field) => expect(push(body)).toEqual(inconsistent(field)));

  it('needs a line, and amounts that are amounts', () => {
    expect(push({ lines: [] })).toEqual({ code: 'LINE_REQUIRED', data: {} });
    expect(push({ lines: [given.aLine({ quantity: 0 })] })).toEqual({
      code: 'QUANTITY_INVALID',
      data: { lineId: 'l1' },
    });
    expect(push({ lines: [given.aLine({ unitPriceTaxExcl: '11.9000001' })] })).toEqual({
      code: 'AMOUNT_INVALID',
      data: { field: 'lines[0].unitPriceTaxExcl' },
    });
    expect(
      push({
        currency: 'JPY',
        lines: [given.aLine({ unitPriceTaxExcl: '1190', unitPriceTaxIncl: '1428', totalTaxExcl: '2380.5' })],
      }),
    ).toMatchObject({ code: 'AMOUNT_INVALID' });
    expect(push({ payments: [given.aPayment({ amount: '-1.00' })] })).toMatchObject({
      code: 'AMOUNT_INVALID',
    });
    expect(push({ statusHistory: [{ status: 'unheard_of' }] })).toEqual({
      code: 'STATUS_NOT_FOUND',
      data: { status: 'unheard_of' },
    });
    expect(push({ payments: [given.aPayment(), given.aPayment()] })).toEqual({
      code: 'PAYMENT_EXISTS',
      data: { paymentId: 'p1' },
    });
  });

  it('keeps the basis and the rounding its shop has at that moment', () => {
    const rounding = { type: 'item', mode: 'half_even' } as const;
    expect(given.aPlacedOrder({}, given.aShop({ taxDisplay: 'tax_excluded', rounding }))).toMatchObject({
      taxDisplay: 'tax_excluded',
      rounding,
    });
  });

  it('has its totals worked out the way its shop rounds when it brings none', () => {
    const lines = [given.aLine({ quantity: 3, unitPriceTaxExcl: '1.004', unitPriceTaxIncl: '1.2048' })];
    expect(given.aPlacedOrder({ lines }).lines[0]).toMatchObject({
      totalTaxExcl: '3.01',
      totalTaxIncl: '3.61',
    });
    expect(
      given.aPlacedOrder({ lines }, given.aShop({ rounding: { type: 'item', mode: 'half_up' } })).lines[0],
    ).toMatchObject({ totalTaxExcl: '3.00', totalTaxIncl: '3.60' });
  });

  it('is not refused for what our own rounding does to its totals', () => {
    const lines = [given.aLine({ quantity: 5, unitPriceTaxExcl: '1.001', unitPriceTaxIncl: '1.2012' })];
    const rounding = { type: 'item', mode: 'up' } as const;
    expect(given.aPlacedOrder({ lines }, given.aShop({ rounding })).lines[0]).toMatchObject({
      totalTaxExcl: '5.05',
      totalTaxIncl: '6.05',
    });
    const far = [given.aLine({ quantity: 5, unitPriceTaxExcl: '1.001', unitPriceTaxIncl: '1.2120' })];
    expect(given.refusalOf(() => given.aPlacedOrder({ lines: far }, given.aShop({ rounding })))).toEqual(
      inconsistent('lines[0].taxRate'),
    );
  });

  it('may have a history from before it was placed', () => {
    expect(
      push({ statusHistory: [{ status: 'delivered', at: '2020-01-01T00:00:00.000Z' }] }),
    ).toBeUndefined();
  });
});

describe('an order that is pushed in again', () => {
  it('changes nothing when it is identical, whatever became of the order since', () => {
    const { order } = given.aReceivedReturn();
    expect(again(order, {}, order.fingerprint)).toEqual({ order, result: { created: false, order } });
  });

  it('replaces the order while nothing was asked back or refunded', () => {
    const { order, result } = again(given.aDeliveredOrder(), { invoiceNumber: 'FA-2' });
    expect([result.created, order.invoiceNumber]).toEqual([false, 'FA-2']);
    expect(again(undefined).result.created).toBe(true);
  });

  it('is refused after a refund, and after a return, even a denied one', () => {
    const locked = { code: 'ORDER_LOCKED', data: { reference: 'A-1' } };
    const { order, result } = given.aRequestedReturn();
    const denied = changeReturnStatus(
      order,
      shop,
      result.number,
      { status: 'return_denied' },
      given.anOccasion(),
    ).order;
    const refunded = issueRefund(
      given.aDeliveredOrder(),
      shop,
      { kind: 'return', repayShipping: true },
      new Set(),
      given.anOccasion(),
    ).order;
    for (const existing of [order, denied, refunded])
      expect(given.refusalOf(() => again(existing))).toEqual(locked);
  });
});
