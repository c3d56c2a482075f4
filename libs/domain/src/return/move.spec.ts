import { given } from '../given.js';
import type { Order } from '../order/order.js';
import { issueRefund } from '../refund/issue.js';
import { cancelReturn, changeReturnStatus, removeReturnLine } from './move.js';
import { receiveGoods } from './receive.js';

const shop = given.aShop();
const both = { lines: [{ lineId: 'l1', quantity: 2 }] };
const move = (order: Order, number: string, status: string, more = {}) =>
  changeReturnStatus(order, shop, number, { status, ...more }, given.anOccasion());
const reserved = (order: Order) => order.lines.map((line) => line.reserved);
const twoLines = () => given.aDeliveredOrder({ lines: [given.aLine(), given.aLine({ id: 'l2' })] });
const ofTwoLines = {
  lines: [
    { lineId: 'l1', quantity: 1 },
    { lineId: 'l2', quantity: 2 },
  ],
};
const cancelled = (order: Order, number: string, by = given.customer) =>
  cancelReturn(order, shop, number, given.anOccasion({ by }));

describe('moving a return', () => {
  it('writes who, when, from where and why, and tells once', () => {
    const { order, result } = given.aRequestedReturn();
    const moved = move(order, result.number, 'waiting_for_package', {
      note: 'Thank you',
      internalNote: 'regular',
    });
    expect(moved.result.history.at(-1)).toMatchObject({
      from: 'waiting_for_confirmation',
      to: 'waiting_for_package',
      by: 's-1',
      at: '2026-03-10T10:00:00.000Z',
      note: 'Thank you',
      internalNote: 'regular',
    });
    expect(moved.events).toMatchObject([
      {
        type: 'return.status_changed',
        data: { from: 'waiting_for_confirmation', to: 'waiting_for_package' },
      },
    ]);
  });

  it('to the status it has changes nothing and tells nobody', () => {
    const { order, result } = given.aRequestedReturn();
    expect(move(order, result.number, 'waiting_for_confirmation')).toEqual({ order, result });
  });

  it('to a status or of a return that is not there is refused', () => {
    const { order, result } = given.aRequestedReturn();
    expect(given.refusalOf(() => move(order, result.number, 'lost'))).toEqual({
      code: 'STATUS_NOT_FOUND',
      data: { status: 'lost' },
    });
    expect(given.refusalOf(() => move(order, 'RE-0', 'cancelled'))).toEqual({
      code: 'RETURN_NOT_FOUND',
      data: { number: 'RE-0' },
    });
  });

  it('to denied frees its units, and opening it again takes them anew', () => {
    const { order, result } = given.aRequestedReturn(given.aDeliveredOrder(), both);
    const denied = move(order, result.number, 'return_denied').order;
    expect([reserved(order), reserved(denied)]).toEqual([[2], [0]]);
    expect(reserved(move(denied, result.number, 'waiting_for_confirmation').order)).toEqual([2]);
  });

  it('back from denied is refused when others have its units by now', () => {
    const { order, result } = given.aRequestedReturn(given.aDeliveredOrder(), both);
    const taken = given.aRequestedReturn(move(order, result.number, 'return_denied').order);
    const again = given.refusalOf(() => move(taken.order, result.number, 'waiting_for_confirmation'));
    expect(again).toMatchObject({ code: 'QUANTITY_TOO_HIGH', data: { lineId: 'l1', max: 1 } });
  });

  it('by override is held to the units there are, too', () => {
    const { order, result } = given.aRequestedReturn(given.aDeliveredOrder(), both);
    const gone = cancelled(order, result.number).order;
    const refunded = issueRefund(
      gone,
      shop,
      { kind: 'return', lines: [{ lineId: 'l1', quantity: 1 }] },
      new Set(),
      given.anOccasion(),
    ).order;
    const back = given.refusalOf(() =>
      move(refunded, result.number, 'waiting_for_package', { override: true, note: 'They called' }),
    );
    expect(back).toMatchObject({ code: 'QUANTITY_TOO_HIGH', data: { lineId: 'l1', max: 1 } });
  });

  it('to package received by hand takes in the rest as new', () => {
    const { order, result } = given.anAcceptedReturn(given.aDeliveredOrder(), both);
    const partly = receiveGoods(
      order,
      shop,
      result.number,
      { lines: [{ lineId: 'l1', quantity: 1, condition: 'damaged' }] },
      given.anOccasion(),
    ).order;
    const moved = move(partly, result.number, 'package_received');
    expect(moved.result).toMatchObject({
      lines: [{ received: 2, asNew: 1, missing: 0 }],
      receipts: [{ condition: 'damaged' }, { condition: 'as_new', quantity: 1 }],
    });
    expect(moved.events?.map(({ type }) => type)).toEqual(['return.received', 'return.status_changed']);
  });

  it('to completed keeps what is with the merchant, and frees what went missing', () => {
    const { order, result } = given.aReceivedReturn(given.aDeliveredOrder(), both, shop, {
      lines: [
        { lineId: 'l1', quantity: 1, condition: 'as_new' },
        { lineId: 'l1', quantity: 1, condition: 'missing' },
      ],
    });
    expect(reserved(order)).toEqual([2]);
    expect(reserved(move(order, result.number, 'return_completed').order)).toEqual([1]);
  });

  it('may let the customer keep the goods, until the package is in', () => {
    const { order, result } = given.aRequestedReturn();
    expect(move(order, result.number, 'return_completed', { returnless: true }).result).toMatchObject({
      kind: 'return_completed',
      returnless: true,
    });
    expect(move(order, result.number, 'waiting_for_confirmation', { returnless: true }).result).toMatchObject(
      { returnless: true, version: 2 },
    );
    const received = given.aReceivedReturn();
    expect(
      given.refusalOf(() =>
        move(received.order, received.result.number, 'package_received', { returnless: true }),
      )?.code,
    ).toBe('TRANSITION_NOT_ALLOWED');
  });
});

describe("a customer's own cancellation", () => {
  it('frees the units while nothing was received', () => {
    for (const { order, result } of [given.aRequestedReturn(), given.anAcceptedReturn()]) {
      const after = cancelled(order, result.number);
      expect([after.result.kind, reserved(after.order)]).toEqual(['cancelled', [0]]);
    }
  });

  it('is too late once a part of it came in, or all of it', () => {
    const { order, result } = given.anAcceptedReturn(given.aDeliveredOrder(), both);
    const partly = receiveGoods(
      order,
      shop,
      result.number,
      { lines: [{ lineId: 'l1', quantity: 1, condition: 'missing' }] },
      given.anOccasion(),
    ).order;
    for (const late of [partly, given.aReceivedReturn().order])
      expect(given.refusalOf(() => cancelled(late, late.returns[0].number))?.code).toBe(
        'TRANSITION_NOT_ALLOWED',
      );
  });

  it('is for the own returns only', () => {
    const { order, result } = given.aRequestedReturn();
    expect(given.refusalOf(() => cancelled(order, result.number, { kind: 'customer', id: 'c-1' }))).toEqual({
      code: 'RETURN_NOT_FOUND',
      data: { number: result.number },
    });
  });
});

describe('taking a line out of a return', () => {
  it('frees its units', () => {
    const { order, result } = given.anAcceptedReturn(twoLines(), ofTwoLines);
    const after = removeReturnLine(order, shop, result.number, 'l2');
    expect([reserved(order), reserved(after.order), after.result.lines.length]).toEqual([[1, 2], [1, 0], 1]);
  });

  it('never takes the last one, nor one it does not have', () => {
    const { order, result } = given.aRequestedReturn();
    expect(given.refusalOf(() => removeReturnLine(order, shop, result.number, 'l1'))).toEqual({
      code: 'LAST_LINE',
      data: { lineId: 'l1' },
    });
    expect(given.refusalOf(() => removeReturnLine(order, shop, result.number, 'l9'))).toEqual({
      code: 'LINE_NOT_FOUND',
      data: { lineId: 'l9' },
    });
  });

  it('is too late for a line that came in', () => {
    const { order, result } = given.anAcceptedReturn(twoLines(), ofTwoLines);
    const partly = receiveGoods(
      order,
      shop,
      result.number,
      { lines: [{ lineId: 'l1', quantity: 1, condition: 'as_new' }] },
      given.anOccasion(),
    ).order;
    expect(given.refusalOf(() => removeReturnLine(partly, shop, result.number, 'l1'))?.code).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
    expect(removeReturnLine(partly, shop, result.number, 'l2').result.lines).toHaveLength(1);
  });
});
