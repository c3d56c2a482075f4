import { given } from '../given.js';
import type { Order } from '../order/order.js';
import { receiveGoods, type Delivery } from './receive.js';

const shop = given.aShop();
const accepted = () =>
  given.anAcceptedReturn(given.aDeliveredOrder({ lines: [given.aLine(), given.aLine({ id: 'l2' })] }), {
    lines: [
      { lineId: 'l1', quantity: 2 },
      { lineId: 'l2', quantity: 1 },
    ],
  });
const receive = (order: Order, delivery: Delivery) =>
  receiveGoods(order, shop, order.returns[0].number, delivery, given.anOccasion());
const refusal = (order: Order, delivery: Delivery) => given.refusalOf(() => receive(order, delivery));

describe('receiving goods', () => {
  it('may come in parts: the package is received once every unit is accounted for', () => {
    const first = receive(accepted().order, {
      lines: [
        { lineId: 'l1', quantity: 1, condition: 'as_new' },
        { lineId: 'l2', quantity: 1, condition: 'damaged', note: 'torn' },
      ],
    });
    expect(first.result).toMatchObject({
      kind: 'waiting_for_package',
      version: 3,
      lines: [
        { received: 1, asNew: 1 },
        { received: 1, asNew: 0 },
      ],
    });
    expect(first.events?.map(({ type }) => type)).toEqual(['return.received']);
    const second = receive(first.order, { lines: [{ lineId: 'l1', quantity: 1, condition: 'missing' }] });
    expect(second.result).toMatchObject({
      kind: 'package_received',
      lines: [{ received: 1, missing: 1, asNew: 1 }, { received: 1 }],
    });
    expect(second.events?.map(({ type }) => type)).toEqual(['return.received', 'return.status_changed']);
    expect(second.result.receipts.map(({ condition, note, by }) => [condition, note, by])).toEqual([
      ['as_new', null, 's-1'],
      ['damaged', 'torn', 's-1'],
      ['missing', null, 's-1'],
    ]);
  });

  it('never takes in more than was asked for, over all receipts and conditions', () => {
    const { order } = accepted();
    const once = receive(order, { lines: [{ lineId: 'l1', quantity: 1, condition: 'wrong_item' }] }).order;
    expect(refusal(once, { lines: [{ lineId: 'l1', quantity: 2, condition: 'as_new' }] })).toEqual({
      code: 'QUANTITY_TOO_HIGH',
      data: { lineId: 'l1', max: 1 },
    });
    expect(
      refusal(order, {
        lines: [
          { lineId: 'l2', quantity: 1, condition: 'as_new' },
          { lineId: 'l2', quantity: 1, condition: 'missing' },
        ],
      }),
    ).toEqual({ code: 'QUANTITY_TOO_HIGH', data: { lineId: 'l2', max: 0 } });
  });

  it('needs lines of the return and whole quantities', () => {
    const { order } = accepted();
    expect(refusal(order, {})).toEqual({ code: 'LINE_REQUIRED', data: {} });
    expect(refusal(order, { lines: [{ lineId: 'l1', quantity: 0, condition: 'as_new' }] })).toEqual({
      code: 'QUANTITY_INVALID',
      data: { lineId: 'l1' },
    });
    expect(refusal(order, { lines: [{ lineId: 'l9', quantity: 1, condition: 'as_new' }] })).toEqual({
      code: 'LINE_NOT_FOUND',
      data: { lineId: 'l9' },
    });
  });

  it('waits for the confirmation, unless staff override it with a reason', () => {
    const { order } = given.aRequestedReturn();
    const lines = [{ lineId: 'l1', quantity: 1, condition: 'as_new' as const }];
    expect(refusal(order, { lines })).toEqual({
      code: 'TRANSITION_NOT_ALLOWED',
      data: { nextStatuses: ['waiting_for_package', 'return_denied', 'cancelled'] },
    });
    expect(refusal(order, { lines, override: true })).toEqual({
      code: 'NOTE_REQUIRED',
      data: { field: 'note' },
    });
    expect(receive(order, { lines, override: true, note: 'It is here already' }).result).toMatchObject({
      kind: 'package_received',
      history: [{}, { override: true, note: 'It is here already' }],
    });
  });
});
