import { given } from '../given.js';
import { issueRefund } from '../refund/issue.js';
import type { RefundRequest } from '../refund/refund.js';
import { reverseCreditSlip } from '../refund/reverse.js';
import { available, openReturnsOf, returnable, withReservationsOf } from './ledger.js';
import type { Order } from './order.js';
import { lastEntry, ownedBy } from './predicates.js';
import { orderSheet } from './sheet.js';
import { unitsGone, worthOfNext } from './worth.js';

const shop = given.aShop();
const AT = '2026-03-11T10:00:00.000Z';
const refund = (order: Order, more: Partial<RefundRequest> = {}) =>
  issueRefund(
    order,
    shop,
    { kind: 'return', lines: [{ lineId: 'l1', quantity: 1 }], ...more },
    new Set(),
    given.anOccasion(),
  );

describe('the sheet of an order', () => {
  it('shows its totals and, per line, where its units are', () => {
    const { order, result } = given.aRequestedReturn();
    const sheet = orderSheet(order, shop, AT);
    expect(sheet).toMatchObject({ reference: 'A-1', totalTaxExcl: '30.80', totalTaxIncl: '36.96' });
    expect(sheet.lines).toMatchObject([
      { id: 'l1', quantity: 2, ledger: { reserved: 1, refundable: 2, available: 1, returnable: 1 } },
    ]);
    expect(sheet.returns.map(({ number, status }) => [number, status.code])).toEqual([
      [result.number, 'waiting_for_confirmation'],
    ]);
  });

  it('names its status, and none that the shop has deleted since', () => {
    const order = given.aDeliveredOrder();
    const without = { ...shop, orderStatuses: [] };
    expect(orderSheet(order, shop, AT).currentStatus?.names).toEqual({ en: 'Delivered', fr: 'Livré' });
    expect(orderSheet(order, without, AT).currentStatus).toBeNull();
  });

  it.each([
    ['nothing while a unit may go back', { reserved: 1 }, null],
    ['that it is digital', { virtual: true }, 'virtual'],
    ['that it is never taken back', { returnable: false }, 'not_returnable'],
    ['that a return holds the rest', { returned: 1, reserved: 1 }, 'in_return'],
    ['that it came back', { returned: 2 }, 'returned'],
    ['that it was refunded', { refunded: 2 }, 'refunded'],
    ['that it was cancelled', { cancelled: 2 }, 'cancelled'],
  ] as const)('tells why a line cannot be returned: %s', (_, units, reason) => {
    const order = given.aDeliveredOrder();
    const changed = { ...order, lines: order.lines.map((line) => ({ ...line, ...units })) };
    expect(orderSheet(changed, shop, AT).lines[0]?.notReturnableReason).toBe(reason);
  });

  it('shows a slip beside the one that counters it, and none where none was issued', () => {
    const noSlip = refund(given.aDeliveredOrder(), { creditSlip: false, voucher: true });
    expect(orderSheet(noSlip.order, shop, AT).creditSlips).toEqual([]);
    const { order, result, creditSlips } = refund(noSlip.order);
    const issued = {
      number: result.creditSlipNumber,
      refundId: result.id,
      issuedAt: result.createdAt,
      totalTaxExcl: '11.90',
      totalTaxIncl: '14.28',
      reverses: null,
      reversedBy: null,
    };
    expect(orderSheet(order, shop, AT).creditSlips).toEqual([issued]);
    const counter = reverseCreditSlip(
      order,
      shop,
      creditSlips![0],
      { reason: 'wrong' },
      given.anOccasion({ at: AT }),
    );
    expect(orderSheet(counter.order, shop, AT).creditSlips).toEqual([
      { ...issued, reversedBy: counter.result.number },
      {
        ...issued,
        number: counter.result.number,
        issuedAt: AT,
        totalTaxExcl: '-11.90',
        totalTaxIncl: '-14.28',
        reverses: issued.number,
      },
    ]);
  });
});

describe('an order', () => {
  it('knows when it last had a status of a kind, whatever order its history is in', () => {
    const at = (day: number) => `2026-03-0${day}T08:00:00.000Z`;
    const order = given.aPlacedOrder({
      statusHistory: [
        { status: 'delivered', at: at(5) },
        { status: 'shipped', at: at(3) },
        { status: 'delivered', at: at(4) },
        { status: 'canceled', at: at(6) },
      ],
    });
    expect(lastEntry(order, 'delivered')).toBe(at(5));
    expect(lastEntry(given.aPlacedOrder(), 'delivered')).toBeUndefined();
  });

  it('is its own customer’s, and staff’s', () => {
    const order = given.aPlacedOrder();
    const seenBy = (kind: 'customer' | 'staff', id: string) =>
      given.refusalOf(() => ownedBy({ kind, id }, order));
    expect(seenBy('customer', order.customerId)).toBeUndefined();
    expect(seenBy('staff', 'x')).toBeUndefined();
    expect(seenBy('customer', 'x')).toEqual({ code: 'ORDER_NOT_FOUND', data: { reference: 'A-1' } });
  });
});

describe('the units of a line', () => {
  it('are not to be returned where the goods are virtual, or the shop says so', () => {
    const line = (change: object) => given.aDeliveredOrder({ lines: [given.aLine(change)] }).lines[0];
    expect(returnable(line({}))).toBe(2);
    expect(returnable(line({ virtual: true }))).toBe(0);
    expect(returnable(line({ returnable: false }))).toBe(0);
  });

  it('are held by the requests that name the line and still hold some', () => {
    const lines = [given.aLine({ id: 'l1' }), given.aLine({ id: 'l2' })];
    const placed = given.aDeliveredOrder({ lines, payments: [given.aPayment({ amount: '65.52' })] });
    const both = given.aReceivedReturn(placed, {
      lines: [
        { lineId: 'l1', quantity: 1 },
        { lineId: 'l2', quantity: 1 },
      ],
    });
    const { number } = both.result;
    expect([openReturnsOf(both.order, 'l1'), openReturnsOf(both.order, 'l2')]).toEqual([[number], [number]]);
    const { order } = refund(both.order, { returnNumber: number });
    expect([openReturnsOf(order, 'l1'), openReturnsOf(order, 'l2')]).toEqual([[], [number]]);
    expect(order.lines.map(available)).toEqual([1, 1]);
  });

  it('cannot be held twice: a request that holds more than there are is refused', () => {
    const { order, result } = given.aRequestedReturn();
    const more = { ...result, lines: result.lines.map((line) => ({ ...line, quantity: 3 })) };
    expect(given.refusalOf(() => withReservationsOf({ ...order, returns: [more] }))).toEqual({
      code: 'QUANTITY_TOO_HIGH',
      data: { lineId: 'l1', max: 1, openReturns: [result.number] },
    });
  });

  it('are gone once cancelled, refunded or returned, and the next ones are worth the rest', () => {
    const placed = given.aDeliveredOrder({
      lines: [given.aLine({ quantity: 3, unitPriceTaxExcl: '3.333333', unitPriceTaxIncl: '4' })],
      payments: [given.aPayment({ amount: '20.40' })],
    });
    const worth = (order: Order, units: number) =>
      worthOfNext(order, order.lines[0], units, 'prorate').TaxExcl.toFixed(2);
    expect([worth(placed, 1), worth(placed, 2), worth(placed, 3)]).toEqual(['3.33', '6.67', '10.00']);
    const { order } = refund(placed);
    expect(unitsGone(order.lines[0])).toBe(1);
    expect([worth(order, 1), worth(order, 2)]).toEqual(['3.34', '6.67']);
  });

  it('are rounded each, where the shop rounds so', () => {
    const each = given.aShop({ rounding: { type: 'item', mode: 'half_up' } });
    const penny = given.aLine({
      quantity: 3,
      unitPriceTaxExcl: '1.005',
      unitPriceTaxIncl: '1.206',
      taxRate: '20',
    });
    const order = given.aDeliveredOrder(
      { lines: [penny], payments: [given.aPayment({ amount: '12.03' })] },
      each,
    );
    expect(worthOfNext(order, order.lines[0], 2, 'prorate').TaxExcl.toFixed(2)).toBe('2.02');
  });

  it('are worth their list price where discounts are set aside', () => {
    const discounts = [{ code: 'TEN', taxExcl: '2.38', taxIncl: '2.86' }];
    const order = given.aDeliveredOrder({ discounts });
    const worth = (use: 'prorate' | 'ignore') =>
      worthOfNext(order, order.lines[0], 2, use).TaxIncl.toFixed(2);
    expect([worth('prorate'), worth('ignore')]).toEqual(['25.70', '28.56']);
  });
});
