import { given } from '../given.js';
import type { Order } from '../order/order.js';
import { changeReturnStatus } from '../return/move.js';
import type { Return } from '../return/return.js';
import { issueRefund } from './issue.js';
import type { RefundRequest } from './refund.js';

const shop = given.aShop();
const refund = (order: Order, request: Partial<RefundRequest>, of = shop) =>
  issueRefund(order, of, { kind: 'partial', ...request }, new Set(['sandbox']), given.anOccasion());
const refusal = (...of: Parameters<typeof refund>) => given.refusalOf(() => refund(...of));
const line = (lineId: string, quantity: number, amount?: string) => ({ lineId, quantity, amount });
const goodwill = { amount: '1.00', reason: 'late' };
const delivered = given.aDeliveredOrder();

describe('a refund is refused for', () => {
  const invalid = (field: string) => ({ code: 'AMOUNT_INVALID', data: { field } });

  it.each<[string, Partial<RefundRequest>, unknown]>([
    ['goodwill that is no amount', { goodwill: { ...goodwill, amount: 'ten' } }, invalid('goodwill.amount')],
    ['goodwill of no amount', { goodwill: { reason: 'late' } }, invalid('goodwill.amount')],
    [
      'goodwill with no reason at all',
      { goodwill: { amount: '1.00' } },
      { code: 'NOTE_REQUIRED', data: { field: 'goodwill.reason' } },
    ],
    ...['-1', '1000.1', 'low', '5.12345'].map((taxRate): [string, Partial<RefundRequest>, unknown] => [
      `goodwill at a rate of ${taxRate}`,
      { goodwill: { ...goodwill, taxRate } },
      invalid('goodwill.taxRate'),
    ]),
    ['shipping that is no amount', { shippingAmount: 'all' }, invalid('shippingAmount')],
    ...['0.00', 'all', undefined].map((amount): [string, Partial<RefundRequest>, unknown] => [
      `a part of ${amount} over a payment`,
      { goodwill, payments: [{ paymentId: 'p1', amount }] },
      invalid('payments'),
    ]),
    [
      'a line without a name',
      { lines: [{ quantity: 1, amount: '1.00' }] },
      { code: 'LINE_NOT_FOUND', data: { lineId: '' } },
    ],
    [
      'a payment without a name',
      { goodwill, payments: [{ amount: '1.00' }] },
      { code: 'PAYMENT_NOT_FOUND', data: { paymentId: '' } },
    ],
  ])('%s', (_, request, expected) => expect(refusal(delivered, request)).toEqual(expected));

  it.each(['0', '1000', '5.1234'])('no goodwill at a rate of %s', (taxRate) =>
    expect(refusal(delivered, { goodwill: { ...goodwill, taxRate } })).toBeUndefined(),
  );

  it('a return that is not there, whatever others are', () =>
    expect(
      refusal(given.aRequestedReturn().order, {
        kind: 'return',
        returnNumber: 'RE-0',
        lines: [line('l1', 1)],
      }),
    ).toEqual({ code: 'RETURN_NOT_FOUND', data: { number: 'RE-0' } }));
});

describe('an amount of nothing', () => {
  const free = { id: 'gift', unitPriceTaxExcl: '0', unitPriceTaxIncl: '0' };
  const nothing = (lineId: string, quantity = 1) => ({ lines: [line(lineId, quantity, '0.00')] });
  const refused = { code: 'AMOUNT_INVALID', data: { lineId: 'l1', field: 'amount' } };

  it('is right for the line that is worth nothing, and for no other', () => {
    const order = given.aDeliveredOrder({ lines: [given.aLine(free), given.aLine()] });
    expect(refusal(order, nothing('gift'))).toBeUndefined();
    expect(refusal(order, nothing('l1'))).toEqual(refused);
    expect(refusal(order, nothing('gift', 9))).toMatchObject({ code: 'QUANTITY_TOO_HIGH' });
  });

  it('is right for what a discount made free, unless discounts are set aside', () => {
    const discounts = [{ code: 'ALL', taxExcl: '23.80', taxIncl: '28.56' }];
    const order = given.aDeliveredOrder({ discounts, payments: [given.aPayment({ amount: '8.40' })] });
    expect(refusal(order, nothing('l1'))).toBeUndefined();
    expect(refusal(order, { ...nothing('l1'), discounts: 'ignore' })).toEqual(refused);
  });

  it('is right for the units asked for only, not for all of them', () => {
    const down = given.aShop({ rounding: { type: 'line', mode: 'down' } });
    const penny = given.aLine({
      unitPriceTaxExcl: '0.005',
      unitPriceTaxIncl: '0.006',
      totalTaxExcl: '0.01',
      totalTaxIncl: '0.01',
    });
    const order = given.aDeliveredOrder(
      { lines: [penny], payments: [given.aPayment({ amount: '8.41' })] },
      down,
    );
    expect(refusal(order, nothing('l1', 1), down)).toBeUndefined();
    expect(refusal(order, nothing('l1', 2), down)).toEqual(refused);
  });
});

describe('a return that is named', () => {
  const lines = [given.aLine({ id: 'l1' }), given.aLine({ id: 'l2' })];
  const payments = [given.aPayment({ amount: '65.52' })];
  const two = { lines: ['l1', 'l2'].map((lineId) => ({ lineId, quantity: 2 })) };
  const asNew = (lineId: string, quantity: number) => ({ lineId, quantity, condition: 'as_new' as const });
  const damaged = (lineId: string, quantity: number) => ({ lineId, quantity, condition: 'damaged' as const });
  const shipped = (status = 'shipped') =>
    given.aPlacedOrder({ lines, payments, statusHistory: [{ status, at: '2026-03-02T08:00:00.000Z' }] });
  const naming = ({ number }: Return, ...of: ReturnType<typeof line>[]) => ({
    kind: 'return' as const,
    returnNumber: number,
    lines: of,
  });

  it('stands for a delivery once something came in or is kept, not before', () => {
    const awaited = given.anAcceptedReturn(shipped(), two);
    expect(refusal(awaited.order, naming(awaited.result, line('l1', 1)))).toEqual({
      code: 'ORDER_NOT_DELIVERED',
      data: { reference: 'A-1' },
    });
    const some = given.aReceivedReturn(shipped(), two, shop, { lines: [asNew('l2', 2)] });
    expect(refusal(some.order, naming(some.result, line('l2', 1)))?.code).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('goes back into stock only if asked to, even where no delivery is on record', () => {
    const { order, result } = given.aReceivedReturn(shipped(), two);
    const kept = refund(order, { ...naming(result, line('l1', 1)), restock: false }).order;
    expect(kept.lines[0]).toMatchObject({ returned: 1, restocked: 0 });
    expect(refund(order, naming(result, line('l1', 1))).order.lines[0]).toMatchObject({ restocked: 1 });
  });

  it('is taken line by line, and puts back into stock what came as new, once', () => {
    const goods = [damaged('l1', 1), asNew('l1', 1), asNew('l2', 2)];
    const delivery = given.aDeliveredOrder({ lines, payments });
    const { order, result } = given.aReceivedReturn(delivery, two, shop, { lines: goods });
    const first = refund(order, naming(result, line('l1', 1)));
    expect(first.result.returnNumber).toBe(result.number);
    expect(first.order.returns[0]).toMatchObject({
      version: result.version + 1,
      lines: [
        { lineId: 'l1', refunded: 1, restocked: 1 },
        { lineId: 'l2', refunded: 0, restocked: 0 },
      ],
    });
    const second = refund(first.order, naming(result, line('l1', 1), line('l2', 2))).order;
    expect(second.lines).toMatchObject([
      { returned: 2, restocked: 1 },
      { returned: 2, restocked: 2 },
    ]);
    expect(second.returns[0].lines).toMatchObject([{ restocked: 1 }, { restocked: 2 }]);
  });

  it('is the only one that is taken from', () => {
    const delivery = given.aDeliveredOrder({ lines, payments });
    const other = given.aReceivedReturn(delivery, { lines: [{ lineId: 'l2', quantity: 1 }] });
    const { order, result } = given.aReceivedReturn(other.order, { lines: [{ lineId: 'l1', quantity: 1 }] });
    const after = refund(order, { ...naming(result, line('l1', 1)), voucher: true }).order;
    expect(after.returns[0]).toEqual(other.result);
    expect(after.returns[1]).toMatchObject({
      kind: 'return_completed',
      lines: [{ lineId: 'l1', refunded: 1 }],
    });
  });

  it('waits for all its money, not for the last of it only', () => {
    const delivery = given.aDeliveredOrder({ lines, payments });
    const { order, result } = given.aReceivedReturn(delivery, { lines: [{ lineId: 'l1', quantity: 2 }] });
    const byMoney = refund(order, naming(result, line('l1', 1))).order;
    const { order: after } = refund(byMoney, { ...naming(result, line('l1', 1)), voucher: true });
    expect(after.returns[0].kind).toBe('package_received');
  });

  it('gives no more than was asked for where the customer keeps the goods', () => {
    const asked = given.aRequestedReturn(given.aDeliveredOrder({ lines, payments }), {
      lines: [
        { lineId: 'l1', quantity: 2 },
        { lineId: 'l2', quantity: 1 },
      ],
    });
    const wish = { status: 'waiting_for_confirmation', returnless: true };
    const kept = changeReturnStatus(asked.order, shop, asked.result.number, wish, given.anOccasion());
    expect(refusal(kept.order, naming(kept.result, line('l2', 2)))).toEqual({
      code: 'QUANTITY_TOO_HIGH',
      data: { lineId: 'l2', max: 1 },
    });
  });
});
