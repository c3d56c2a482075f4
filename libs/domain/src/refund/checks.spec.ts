import { given } from '../given.js';
import type { Order } from '../order/order.js';
import { changeReturnStatus } from '../return/move.js';
import { receiveGoods } from '../return/receive.js';
import { issueRefund } from './issue.js';
import type { RefundRequest } from './refund.js';

const shop = given.aShop();
const delivered = given.aDeliveredOrder();
const paid = given.aPlacedOrder();
const unpaid = given.aPlacedOrder({ payments: [], statusHistory: [{ status: 'awaiting_check_payment' }] });
const one = [{ lineId: 'l1', quantity: 1 }];
const refusal = (order: Order, request: RefundRequest, of = shop) =>
  given.refusalOf(() => issueRefund(order, of, request, new Set(), given.anOccasion()));
const partial = (lines: RefundRequest['lines'], more: Partial<RefundRequest> = {}): RefundRequest => ({
  kind: 'partial',
  lines,
  ...more,
});

describe('a refund is refused, by its shape first,', () => {
  const invalid = (field: string, lineId?: string) => ({
    code: 'AMOUNT_INVALID',
    data: lineId ? { lineId, field } : { field },
  });
  it.each<[string, RefundRequest, unknown]>([
    [
      'an amount that is none, before the quantity of an earlier line',
      partial([
        { lineId: 'l1', quantity: 0, amount: '1.00' },
        { lineId: 'l9', quantity: 1, amount: 'ten' },
      ]),
      invalid('amount', 'l9'),
    ],
    ['an amount with too many decimals', partial([{ ...one[0], amount: '1.005' }]), invalid('amount', 'l1')],
    [
      'an amount of nothing for goods that are worth something',
      partial([{ ...one[0], amount: '0.00' }]),
      invalid('amount', 'l1'),
    ],
    ['no amount at all', partial(one), invalid('amount', 'l1')],
    ['shipping below nothing', partial([], { shippingAmount: '-0.01' }), invalid('shippingAmount')],
    [
      'a chosen amount of nothing',
      { kind: 'return', lines: one, chosenAmount: '0.00' },
      invalid('chosenAmount'),
    ],
    [
      'goodwill of nothing',
      { kind: 'return', goodwill: { amount: '0', reason: 'late' } },
      invalid('goodwill.amount'),
    ],
    [
      'goodwill without a reason',
      { kind: 'return', goodwill: { amount: '1.00', reason: ' ' } },
      { code: 'NOTE_REQUIRED', data: { field: 'goodwill.reason' } },
    ],
    [
      'half a unit, before the missing document',
      { kind: 'return', lines: [{ lineId: 'l1', quantity: 0.5 }], creditSlip: false },
      { code: 'QUANTITY_INVALID', data: { lineId: 'l1' } },
    ],
    [
      'neither slip nor voucher',
      { kind: 'return', lines: one, creditSlip: false },
      { code: 'DOCUMENT_REQUIRED', data: {} },
    ],
  ])('for %s', (_, request, expected) =>
    expect(refusal(unpaid, request, given.aShop({ returnsEnabled: false }))).toEqual(expected),
  );

  it('but not for trailing zeros', () =>
    expect(refusal(paid, partial([{ ...one[0], amount: '1.000' }]))).toBeUndefined());
});

describe('a refund is refused, by the state of things next,', () => {
  const reference = 'A-1';
  const off = given.aShop({ returnsEnabled: false });
  const asked = given.aRequestedReturn();
  const denied = changeReturnStatus(
    asked.order,
    shop,
    asked.result.number,
    { status: 'return_denied' },
    given.anOccasion(),
  );
  const naming = (number: string): RefundRequest => ({ kind: 'return', returnNumber: number, lines: one });

  it('when returns are off, before anything else', () => {
    for (const kind of ['standard', 'return'] as const)
      expect(refusal(unpaid, { kind, lines: one }, off)).toEqual({ code: 'RETURNS_DISABLED', data: {} });
    expect(refusal(unpaid, partial([{ ...one[0], amount: '1.00' }]), off)).toEqual({
      code: 'ORDER_NOT_PAID',
      data: { reference },
    });
  });
  it('when nothing was paid', () => {
    expect(refusal(unpaid, { kind: 'standard', lines: one })).toEqual({
      code: 'ORDER_NOT_PAID',
      data: { reference },
    });
  });
  it('when its kind and the delivery do not go together', () => {
    expect(refusal(delivered, { kind: 'standard', lines: one })).toEqual({
      code: 'ORDER_ALREADY_DELIVERED',
      data: { reference },
    });
    expect(refusal(paid, { kind: 'return', lines: one })).toEqual({
      code: 'ORDER_NOT_DELIVERED',
      data: { reference },
    });
  });
  it('when the return it names is not there, or is over', () => {
    expect(refusal(delivered, naming('RE-0'))).toEqual({
      code: 'RETURN_NOT_FOUND',
      data: { number: 'RE-0' },
    });
    expect(refusal(denied.order, naming(denied.result.number))).toEqual({
      code: 'TRANSITION_NOT_ALLOWED',
      data: { nextStatuses: ['waiting_for_confirmation'] },
    });
  });
  it('when the goods of the return are still awaited, unless the customer keeps them', () => {
    expect(refusal(asked.order, naming(asked.result.number))).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
    });
    const kept = changeReturnStatus(
      asked.order,
      shop,
      asked.result.number,
      { status: 'waiting_for_confirmation', returnless: true },
      given.anOccasion(),
    );
    expect(refusal(kept.order, naming(kept.result.number))).toBeUndefined();
  });
  it('but not for a missing delivery when the return it names has come in', () => {
    const shipped = given.aPlacedOrder({
      statusHistory: [{ status: 'shipped', at: '2026-03-02T08:00:00.000Z' }],
    });
    const { order, result } = given.aReceivedReturn(shipped);
    expect(refusal(order, naming(result.number))).toBeUndefined();
  });
});

describe('a refund is refused, by lines, quantities and amounts last,', () => {
  it('for a line that is unknown or named twice, before any quantity', () => {
    expect(
      refusal(delivered, {
        kind: 'return',
        lines: [
          { lineId: 'l1', quantity: 9 },
          { lineId: 'l9', quantity: 1 },
        ],
      }),
    ).toEqual({ code: 'LINE_NOT_FOUND', data: { lineId: 'l9' } });
    expect(refusal(delivered, { kind: 'return', lines: [...one, ...one] })).toEqual({
      code: 'LINE_NOT_FOUND',
      data: { lineId: 'l1' },
    });
  });

  it('for units that are not there, naming the requests that hold them', () => {
    const asked = given.aRequestedReturn();
    expect(refusal(asked.order, { kind: 'return', lines: [{ lineId: 'l1', quantity: 2 }] })).toEqual({
      code: 'QUANTITY_TOO_HIGH',
      data: { lineId: 'l1', max: 1, openReturns: [asked.result.number] },
    });
  });

  it('for units of a return that did not come in, or were refunded already', () => {
    const accepted = given.anAcceptedReturn(given.aDeliveredOrder(), {
      lines: [{ lineId: 'l1', quantity: 2 }],
    });
    const { number } = accepted.result;
    const found = receiveGoods(
      accepted.order,
      shop,
      number,
      {
        lines: [
          { lineId: 'l1', quantity: 1, condition: 'as_new' },
          { lineId: 'l1', quantity: 1, condition: 'missing' },
        ],
      },
      given.anOccasion(),
    );
    const naming = (quantity: number): RefundRequest => ({
      kind: 'return',
      returnNumber: number,
      lines: [{ lineId: 'l1', quantity }],
    });
    expect(refusal(found.order, naming(2))).toEqual({ code: 'NOT_RECEIVED', data: { lineId: 'l1', max: 1 } });
    const refunded = issueRefund(found.order, shop, naming(1), new Set(), given.anOccasion()).order;
    expect(refusal(refunded, naming(1))).toEqual({ code: 'NOT_RECEIVED', data: { lineId: 'l1', max: 0 } });
  });

  it('for amounts above their cap: lines, then shipping, then the chosen amount, then goodwill', () => {
    const goodwill = { amount: '99.00', reason: 'late' };
    const tooHigh = (data: object) => ({ code: 'AMOUNT_TOO_HIGH', data });
    const all = partial([{ ...one[0], amount: '14.29' }], {
      shippingAmount: '8.41',
      chosenAmount: '99.00',
      goodwill,
    });
    expect(refusal(delivered, all)).toEqual(tooHigh({ lineId: 'l1', max: '14.28' }));
    const lineRight = { ...all, lines: [{ ...one[0], amount: '14.28' }] };
    expect(refusal(delivered, lineRight)).toEqual(tooHigh({ field: 'shippingAmount', max: '8.40' }));
    expect(refusal(delivered, { ...lineRight, shippingAmount: '8.40' })).toEqual(
      tooHigh({ field: 'chosenAmount', max: '14.28' }),
    );
    expect(refusal(delivered, { ...lineRight, shippingAmount: '8.40', chosenAmount: '10.00' })).toEqual(
      tooHigh({ field: 'goodwill', max: '18.56' }),
    );
    expect(
      refusal(delivered, {
        ...lineRight,
        shippingAmount: '8.40',
        chosenAmount: '10.00',
        goodwill: { ...goodwill, amount: '18.56' },
      }),
    ).toBeUndefined();
  });

  it('when nothing is asked for in effect', () => {
    const nothing = { code: 'NOTHING_TO_REFUND', data: {} };
    expect(refusal(delivered, { kind: 'return' })).toEqual(nothing);
    expect(refusal(delivered, partial([], { shippingAmount: '0.00' }))).toEqual(nothing);
    expect(
      refusal(given.aDeliveredOrder({ shipping: undefined }), { kind: 'return', repayShipping: true }),
    ).toEqual(nothing);
  });

  it('but not for a line that is worth nothing', () => {
    const gift = given.aDeliveredOrder({
      lines: [given.aLine({ id: 'gift', unitPriceTaxExcl: '0', unitPriceTaxIncl: '0' })],
    });
    expect(refusal(gift, partial([{ lineId: 'gift', quantity: 1, amount: '0.00' }]))).toBeUndefined();
    expect(refusal(gift, { kind: 'return', lines: [{ lineId: 'gift', quantity: 2 }] })).toBeUndefined();
  });
});
