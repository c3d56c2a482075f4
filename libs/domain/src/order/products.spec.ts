import { given } from '../given.js';
import { issueRefund } from '../refund/issue.js';
import { changeReturnStatus } from '../return/move.js';
import { requestReturn } from '../return/request.js';
import { addProduct } from './add-product.js';
import { cancelProducts, type Cancellation } from './cancel-products.js';
import type { Order } from './order.js';
import { recordPayment } from './payments.js';
import { pushOrder } from './place.js';
import type { OrderPush, PushedLine } from './push.js';
import { removeProduct } from './remove-product.js';
import { changeOrderStatus } from './status.js';
import { totalTaxExcl, totalTaxIncl } from './totals.js';

const shop = given.aShop();
const twoLines = [given.aLine(), given.aLine({ id: 'l2', quantity: 3 })];
const anUnpaidOrder = (push: OrderPush = {}): Order =>
  given.aPlacedOrder({
    lines: twoLines,
    payments: [],
    statusHistory: [{ status: 'awaiting_check_payment' }],
    ...push,
  });
const pen = (line: PushedLine = {}) =>
  given.aLine({
    id: 'pen',
    quantity: 1,
    unitPriceTaxExcl: '10.00',
    unitPriceTaxIncl: '12.00',
    ...line,
  });
const totals = (order: Order) => [totalTaxExcl(order).toFixed(2), totalTaxIncl(order).toFixed(2)];
const add = (order: Order, line: PushedLine = pen()) => addProduct(order, line).order;
const cancel = (order: Order, cancellation: Cancellation, of = shop) =>
  cancelProducts(order, of, cancellation).order;
const one = (lineId = 'l1', quantity = 1) => ({ lines: [{ lineId, quantity }] });
const enter = (order: Order, status: string) =>
  changeOrderStatus(order, shop, { status }, given.anOccasion()).order;
const refusal = (decision: () => unknown) => given.refusalOf(decision);
const delivered = { code: 'ORDER_ALREADY_DELIVERED', data: { reference: 'A-1' } };
const paid = { code: 'ORDER_ALREADY_PAID', data: { reference: 'A-1' } };
/** Staff may take a return of an order nobody paid. */
const askedBack = (order: Order) =>
  requestReturn(
    order,
    shop,
    { explanation: 'Found at the door', ...one(), override: true, note: 'Left there' },
    given.anOccasion(),
  );

describe('adding a product to an order', () => {
  it('appends it and raises the totals by its own', () => {
    const order = anUnpaidOrder();
    const after = add(order);
    expect(after.lines.map(({ id }) => id)).toEqual(['l1', 'l2', 'pen']);
    expect([totals(order), totals(after)]).toEqual([
      ['66.50', '79.80'],
      ['76.50', '91.80'],
    ]);
  });

  it('gives it no share of the discounts', () => {
    const order = add(anUnpaidOrder({ discounts: [{ taxExcl: '5.00', taxIncl: '6.00' }] }));
    expect(order.lines.map(({ discountTaxIncl }) => discountTaxIncl)).toEqual(['2.40', '3.60', '0.00']);
  });

  it('leaves its price a balance to be paid when the order is paid', () => {
    const order = add(given.aPlacedOrder());
    expect([order.payments[0].amount, totals(order)[1]]).toEqual(['36.96', '48.96']);
  });

  it('lets an implied payment stay what it was when it came about, whatever status follows', () => {
    const order = enter(add(given.aPlacedOrder({ payments: [] })), 'shipped');
    expect(order.payments).toMatchObject([{ implied: true, amount: '36.96' }]);
  });

  it('implies no payment for what is added after an order for nothing was paid', () => {
    const free = { unitPriceTaxExcl: '0.00', unitPriceTaxIncl: '0.00' };
    const order = given.aPlacedOrder({ payments: [], lines: [given.aLine(free)], shipping: undefined });
    expect(enter(add(order), 'shipped').payments).toEqual([]);
  });

  it('is refused once the order was delivered', () =>
    expect(refusal(() => add(given.aDeliveredOrder()))).toEqual(delivered));

  it.each<[string, PushedLine, unknown]>([
    ['an id another line has', pen({ id: 'l1' }), { code: 'ORDER_INCONSISTENT', data: { field: 'id' } }],
    ['no id', pen({ id: undefined }), { code: 'ORDER_INCONSISTENT', data: { field: 'id' } }],
    [
      'a total that is not its pieces',
      pen({ totalTaxIncl: '13.00' }),
      { code: 'ORDER_INCONSISTENT', data: { field: 'totalTaxIncl' } },
    ],
    [
      'bases further apart than its rate allows',
      pen({ taxRate: '10' }),
      { code: 'ORDER_INCONSISTENT', data: { field: 'taxRate' } },
    ],
    ['half a unit', pen({ quantity: 0.5 }), { code: 'QUANTITY_INVALID', data: { lineId: 'pen' } }],
    [
      'a price that is none',
      pen({ unitPriceTaxExcl: '-1.00' }),
      { code: 'AMOUNT_INVALID', data: { field: 'unitPriceTaxExcl' } },
    ],
  ])('is refused with %s, as a push would be', (_, line, expected) =>
    expect(refusal(() => add(anUnpaidOrder(), line))).toEqual(expected),
  );
});

describe('removing a product from an order', () => {
  const remove = (order: Order, lineId = 'l1') => removeProduct(order, lineId).order;

  it('takes its line off, and its worth off the totals', () => {
    const after = remove(anUnpaidOrder());
    expect(after.lines.map(({ id }) => id)).toEqual(['l2']);
    expect(totals(after)).toEqual(['42.70', '51.24']);
  });

  it('takes its share of the discounts with it, and leaves the others theirs', () => {
    const order = remove(anUnpaidOrder({ discounts: [{ taxExcl: '5.00', taxIncl: '6.00' }] }));
    expect(order.lines).toMatchObject([{ id: 'l2', discountTaxExcl: '3.00', discountTaxIncl: '3.60' }]);
    expect(totals(order)).toEqual(['39.70', '47.64']);
  });

  it('is refused once the order was paid, and once it was delivered', () => {
    expect(refusal(() => remove(given.aPlacedOrder({ lines: twoLines })))).toEqual(paid);
    expect(refusal(() => remove(given.aDeliveredOrder()))).toEqual(delivered);
  });

  it('never takes the last line, nor one the order does not have', () => {
    expect(refusal(() => remove(remove(anUnpaidOrder()), 'l2'))).toEqual({
      code: 'LAST_LINE',
      data: { lineId: 'l2' },
    });
    expect(refusal(() => remove(anUnpaidOrder(), 'l9'))).toEqual({
      code: 'LINE_NOT_FOUND',
      data: { lineId: 'l9' },
    });
  });

  it('never takes a line with cancelled units', () => {
    const order = cancel(anUnpaidOrder(), one());
    expect(refusal(() => remove(order))).toEqual({
      code: 'ORDER_LOCKED',
      data: { reference: 'A-1', lineId: 'l1' },
    });
    expect(remove(order, 'l2').lines).toHaveLength(1);
  });

  it('never takes a line a return has named, a denied one neither', () => {
    const { order, result } = askedBack(anUnpaidOrder());
    const denied = changeReturnStatus(
      order,
      shop,
      result.number,
      { status: 'return_denied' },
      given.anOccasion(),
    );
    for (const named of [order, denied.order])
      expect(refusal(() => remove(named))?.code).toBe('ORDER_LOCKED');
  });
});

describe('cancelling products of an order', () => {
  it('drops the total by what the units are worth, less their part of the discount', () => {
    const order = anUnpaidOrder({ discounts: [{ taxExcl: '4.17', taxIncl: '5.00', lineIds: ['l1'] }] });
    const after = cancel(order, one());
    expect(after.lines[0]).toMatchObject({
      cancelled: 1,
      cancelledTaxExcl: '9.82',
      cancelledTaxIncl: '11.78',
    });
    expect([totals(order)[1], totals(after)[1]]).toEqual(['74.80', '63.02']);
  });

  it('may be done in parts, which are together exactly the line', () => {
    const lines = [
      given.aLine({ quantity: 3, unitPriceTaxExcl: '0.333333', unitPriceTaxIncl: '0.333333', taxRate: '0' }),
    ];
    let order = anUnpaidOrder({ lines, shipping: undefined });
    const worth = [1, 1, 1].map(() => {
      const before = totalTaxIncl(order);
      order = cancel(order, one());
      return before.minus(totalTaxIncl(order)).toFixed(2);
    });
    expect([worth, totals(order)[1]]).toEqual([['0.33', '0.34', '0.33'], '0.00']);
  });

  it('makes the payment a paid status implies as large as what is left', () => {
    const order = enter(
      cancel(anUnpaidOrder(), { lines: [...one().lines, ...one('l2', 3).lines] }),
      'shipped',
    );
    expect(order.payments).toMatchObject([{ implied: true, amount: '22.68' }]);
  });

  it.each<[string, Cancellation, unknown]>([
    ['no line', {}, { code: 'LINE_REQUIRED', data: {} }],
    ['no whole unit', one('l9', 1.5), { code: 'QUANTITY_INVALID', data: { lineId: 'l9' } }],
    ['an unknown line', one('l9', 9), { code: 'LINE_NOT_FOUND', data: { lineId: 'l9' } }],
    [
      'a line named twice',
      { lines: [...one().lines, ...one().lines] },
      { code: 'LINE_NOT_FOUND', data: { lineId: 'l1' } },
    ],
    [
      'an unknown line, before too many units of another',
      { lines: [...one('l1', 9).lines, ...one('l9').lines] },
      { code: 'LINE_NOT_FOUND', data: { lineId: 'l9' } },
    ],
    [
      'more than there is',
      one('l1', 3),
      { code: 'QUANTITY_TOO_HIGH', data: { lineId: 'l1', max: 2, openReturns: [] } },
    ],
  ])('is refused with %s', (_, cancellation, expected) =>
    expect(refusal(() => cancel(anUnpaidOrder(), cancellation))).toEqual(expected),
  );

  it('never takes what an open return holds, and names it', () => {
    const { order, result } = askedBack(anUnpaidOrder());
    expect(refusal(() => cancel(order, one('l1', 2)))).toEqual({
      code: 'QUANTITY_TOO_HIGH',
      data: { lineId: 'l1', max: 1, openReturns: [result.number] },
    });
  });

  it('is for orders that are neither paid nor delivered, where returns are switched on', () => {
    expect(refusal(() => cancel(anUnpaidOrder(), one(), given.aShop({ returnsEnabled: false })))).toEqual({
      code: 'RETURNS_DISABLED',
      data: {},
    });
    expect(refusal(() => cancel(given.aPlacedOrder(), one()))).toEqual(paid);
    expect(
      refusal(() =>
        cancel(recordPayment(anUnpaidOrder(), given.aPayment(), '2026-03-10T10:00:00.000Z').order, one()),
      ),
    ).toEqual(paid);
    expect(refusal(() => cancel(given.aDeliveredOrder(), one()))).toEqual(delivered);
  });
});

describe('pushing an order in again after its products have changed', () => {
  const changed = () => cancel(add(anUnpaidOrder()), one());
  const again = (fingerprint: string) =>
    pushOrder(
      changed(),
      given.anOrderPush({ lines: [given.aLine({ id: 'l2' })], payments: [], statusHistory: [] }),
      { reference: 'A-1', fingerprint },
      shop,
      given.anOccasion(),
    ).order;

  it('changes nothing when it is the first push once more', () => {
    const { fingerprint } = changed();
    expect(again(fingerprint)).toEqual(changed());
  });

  it('replaces the whole of it when it is another one, cancelled units and added lines included', () =>
    expect(again('other').lines).toMatchObject([{ id: 'l2', ordered: 2, cancelled: 0 }]));
});

describe('what is added to a paid order', () => {
  it('can be refunded, for as much as was paid', () => {
    const order = add(given.aPlacedOrder());
    const lines = order.lines.map(({ id, ordered }) => ({ lineId: id, quantity: ordered }));
    const { result } = issueRefund(
      order,
      shop,
      { kind: 'standard', lines, repayShipping: true },
      new Set(),
      given.anOccasion(),
    );
    expect([result.credit.totalTaxIncl, result.moneyBack, result.notCollected]).toEqual([
      '48.96',
      '36.96',
      '12.00',
    ]);
  });
});
