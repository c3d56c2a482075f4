import { given } from '../given.js';
import type { Order } from '../order/order.js';
import { issueRefund } from '../refund/issue.js';
import type { RefundRequest } from '../refund/refund.js';
import { returnability } from './eligibility.js';
import { cancelReturn, changeReturnStatus, ownReturnOf, removeReturnLine, type Move } from './move.js';
import { receiveGoods, type Delivery } from './receive.js';
import { requestReturn, type ReturnRequest } from './request.js';
import { returnWithRefunds } from './sheet.js';

const shop = given.aShop();
const lines = [given.aLine({ id: 'l1' }), given.aLine({ id: 'l2' })];
const delivered = () => given.aDeliveredOrder({ lines, payments: [given.aPayment({ amount: '65.52' })] });
const both = { lines: ['l1', 'l2'].map((lineId) => ({ lineId, quantity: 2 })) };
const goods = (lineId: string, quantity: number, condition?: 'missing' | 'damaged') => ({
  lineId,
  quantity,
  condition,
});
const receive = (order: Order, number: string, delivery: Delivery) =>
  receiveGoods(order, shop, number, delivery, given.anOccasion());
const move = (order: Order, number: string, wish: Move) =>
  changeReturnStatus(order, shop, number, wish, given.anOccasion());
const refund = (order: Order, request: Partial<RefundRequest>) =>
  issueRefund(order, shop, { kind: 'return', voucher: true, ...request }, new Set(), given.anOccasion());

describe('what is asked for is refused', () => {
  const ask = (request: ReturnRequest) =>
    given.refusalOf(() => requestReturn(delivered(), shop, request, given.anOccasion()));
  const units = (quantity: number, lineId?: string) => ({ explanation: 'x', lines: [{ lineId, quantity }] });

  it.each<[string, ReturnRequest, unknown]>([
    ['without lines', { explanation: 'x' }, { code: 'LINE_REQUIRED', data: {} }],
    ['without a why', { lines: both.lines }, { code: 'EXPLANATION_REQUIRED', data: {} }],
    ['for a line without a name', units(1), { code: 'LINE_NOT_FOUND', data: { lineId: '' } }],
    [
      'for more than anybody buys',
      units(1_000_001, 'l1'),
      { code: 'QUANTITY_INVALID', data: { lineId: 'l1' } },
    ],
    [
      'for more than was bought',
      units(1_000_000, 'l1'),
      { code: 'QUANTITY_TOO_HIGH', data: { lineId: 'l1', max: 2, openReturns: [] } },
    ],
    [
      'by staff who say nothing of why the rules are set aside',
      { ...units(1, 'l1'), override: true, note: ' ' },
      { code: 'NOTE_REQUIRED', data: { field: 'note' } },
    ],
  ])('%s', (_, request, expected) => expect(ask(request)).toEqual(expected));

  it('is told with its units when it is not', () => {
    const { events } = requestReturn(delivered(), shop, units(2, 'l1'), given.anOccasion());
    expect(events).toMatchObject([{ data: { lines: [{ lineId: 'l1', quantity: 2 }] } }]);
  });
});

describe('a return may be asked for', () => {
  const on = (day: string) => `2026-03-${day}T10:00:00.000Z`;
  it('from its delivery on, however long it travelled', () => {
    const reasons = (at: string) => returnability(delivered(), shop.policy, at).reasons;
    expect(reasons(on('18'))).toEqual([]);
    expect(reasons(on('19'))).toEqual(['window_closed']);
  });

  it('by the latest status only, where the shop goes by that', () => {
    const { policy } = given.aShop({ eligibilityRule: 'current_status' });
    const reasons = (order: Order) => returnability(order, policy, on('10')).reasons;
    expect(reasons(delivered())).toEqual([]);
    const cancelled = given.aPlacedOrder({
      statusHistory: ['shipped', 'delivered', 'canceled'].map((status) => ({ status, at: on('02') })),
    });
    expect(reasons(cancelled)).toEqual(['not_paid', 'not_shipped']);
    expect(reasons({ ...cancelled, statusHistory: [] })).toEqual(['not_paid', 'not_shipped']);
  });
});

describe('a return among others', () => {
  const first = given.aReceivedReturn(delivered(), { lines: [{ lineId: 'l1', quantity: 1 }] });
  const second = given.aReceivedReturn(first.order, { lines: [{ lineId: 'l2', quantity: 1 }] });
  const naming = ({ number }: { number: string }, lineId: string) => ({
    returnNumber: number,
    lines: [{ lineId, quantity: 1 }],
  });

  it('shows its own refunds, and what its customer may do', () => {
    const one = refund(second.order, naming(first.result, 'l1'));
    const two = refund(one.order, naming(second.result, 'l2'));
    const sheet = returnWithRefunds(two.order.returns[1], two.order.refunds, shop);
    expect(sheet.refunds).toEqual([two.result]);
    expect(sheet.number).toBe(second.result.number);
    const asked = returnWithRefunds(given.aRequestedReturn().result, [], shop);
    expect(asked.actions).toEqual([
      { name: 'cancel', enabled: true },
      { name: 'slip', enabled: false },
    ]);
  });

  it('moves alone', () => {
    const { order } = move(second.order, second.result.number, { status: 'return_denied' });
    expect(order.returns[0]).toEqual(first.result);
  });

  it('is seen by staff, whoever they are, and by no other customer', () => {
    const seen = (kind: 'staff' | 'customer') =>
      ownReturnOf({ kind, id: 'x' }, first.order, first.result.number);
    expect(seen('staff')).toEqual(first.result);
    expect(given.refusalOf(() => seen('customer'))?.code).toBe('RETURN_NOT_FOUND');
  });
});

describe('a package', () => {
  const accepted = given.anAcceptedReturn(delivered(), both);
  const { number } = accepted.result;

  it('holds goods as new when nobody says otherwise, and tells what came in this time', () => {
    const one = receive(accepted.order, number, { lines: [{ lineId: 'l1', quantity: 1 }] });
    expect(one.result.lines[0]).toMatchObject({ received: 1, asNew: 1 });
    const two = receive(one.order, number, { lines: [goods('l1', 1, 'damaged')] });
    expect(two.events).toMatchObject([
      { type: 'return.received', data: { lines: [{ lineId: 'l1', quantity: 1, condition: 'damaged' }] } },
    ]);
    const rest = move(two.order, number, { status: 'package_received', note: 'the rest' });
    expect(rest.result.receipts.map(({ lineId, quantity }) => [lineId, quantity])).toEqual([
      ['l1', 1],
      ['l1', 1],
      ['l2', 2],
    ]);
    expect(rest.events?.at(-1)).toMatchObject({ data: { note: 'the rest' } });
    expect(rest.result.history.at(-1)).toMatchObject({ override: false });
  });

  it.each<[string, Delivery, unknown]>([
    [
      'a line without a name',
      { lines: [{ quantity: 1, condition: 'missing' }] },
      { code: 'LINE_NOT_FOUND', data: { lineId: '' } },
    ],
    [
      'an exception nobody explains',
      { lines: [goods('l1', 1)], override: true, note: ' ' },
      { code: 'NOTE_REQUIRED', data: { field: 'note' } },
    ],
  ])('is refused for %s', (_, delivery, expected) =>
    expect(given.refusalOf(() => receive(accepted.order, number, delivery))).toEqual(expected),
  );

  it('with something in it, or lost, leaves its line in the request, and the request with the merchant', () => {
    const some = receive(accepted.order, number, {
      lines: [goods('l1', 1), goods('l1', 1, 'missing')],
    }).order;
    expect(given.refusalOf(() => removeReturnLine(some, shop, number, 'l1'))?.code).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
    expect(removeReturnLine(some, shop, number, 'l2').result.version).toBe(accepted.result.version + 2);
    const byCustomer = () => cancelReturn(some, shop, number, given.anOccasion({ by: given.customer }));
    expect(given.refusalOf(byCustomer)?.code).toBe('TRANSITION_NOT_ALLOWED');
  });
});

describe('a step', () => {
  it('needs a status that is there, and a note where the table is set aside', () => {
    const { order, result } = given.aRequestedReturn();
    const refusal = (wish: Move) => given.refusalOf(() => move(order, result.number, wish));
    expect(refusal({})).toMatchObject({ data: { status: '' } });
    const needed = { code: 'NOTE_REQUIRED', data: { field: 'note' } };
    expect(refusal({ status: 'package_received', override: true })).toEqual(needed);
    expect(refusal({ status: 'package_received', override: true, internalNote: ' ' })).toEqual(needed);
  });

  it('may say that goods are not kept, where they never were', () => {
    const { order, result } = given.aReceivedReturn();
    const wish = { status: 'return_completed', returnless: false };
    expect(move(order, result.number, wish).result.kind).toBe('return_completed');
  });
});

describe('units of goods the customer keeps', () => {
  const asked = given.aRequestedReturn(delivered(), both);
  const { number } = asked.result;
  const kept = move(asked.order, number, { status: 'waiting_for_confirmation', returnless: true });
  const refunded = refund(kept.order, { returnNumber: number, lines: [{ lineId: 'l1', quantity: 1 }] });

  it('are refunded once, and stay in the request from then on', () => {
    const again = () =>
      refund(refunded.order, { returnNumber: number, lines: [{ lineId: 'l1', quantity: 2 }] });
    expect(given.refusalOf(again)).toMatchObject({ code: 'QUANTITY_TOO_HIGH', data: { max: 1 } });
    const remove = () => removeReturnLine(refunded.order, shop, number, 'l1');
    expect(given.refusalOf(remove)?.code).toBe('TRANSITION_NOT_ALLOWED');
  });
});

describe('a return with units that never came', () => {
  const accepted = given.anAcceptedReturn(delivered(), both);
  const { number } = accepted.result;
  const came = (...of: ReturnType<typeof goods>[]) => receive(accepted.order, number, { lines: of }).order;

  it('completes once all that came is refunded', () => {
    const order = came(goods('l1', 1), goods('l1', 1, 'missing'), goods('l2', 2, 'missing'));
    const done = refund(order, { returnNumber: number, lines: [{ lineId: 'l1', quantity: 1 }] }).order;
    expect(done.returns[0].kind).toBe('return_completed');
  });

  it('does not complete by a gesture, as long as none of its units is refunded', () => {
    const order = came(goods('l1', 2, 'missing'), goods('l2', 2, 'missing'));
    const goodwill = { amount: '5.00', reason: 'sorry' };
    const after = refund(order, { returnNumber: number, goodwill }).order;
    expect(after.returns[0].kind).toBe('package_received');
  });
});
