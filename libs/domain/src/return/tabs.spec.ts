import { given } from '../given.js';
import type { Order } from '../order/order.js';
import { issueRefund } from '../refund/issue.js';
import { movePaymentRefund, paymentRefundOf } from '../refund/pay-back.js';
import { changeReturnStatus, type Move } from './move.js';
import { receiveGoods, type Delivery } from './receive.js';
import type { Condition } from './return.js';
import { pendingOf } from './tabs.js';

const shop = given.aShop();
const lines = [{ lineId: 'l1', quantity: 2 }];
const asked = () => given.aRequestedReturn(undefined, { lines }).order;
const accepted = () => given.anAcceptedReturn(undefined, { lines }).order;
const received = () => given.aReceivedReturn(undefined, { lines }).order;

const move = (order: Order, wish: Move) =>
  changeReturnStatus(order, shop, order.returns[0].number, wish, given.anOccasion()).order;
const receive = (order: Order, ...goods: readonly (readonly [number, Condition])[]) => {
  const delivery: Delivery = {
    lines: goods.map(([quantity, condition]) => ({ lineId: 'l1', quantity, condition })),
  };
  return receiveGoods(order, shop, order.returns[0].number, delivery, given.anOccasion()).order;
};
const refund = (order: Order, quantity: number, settings = shop) =>
  issueRefund(
    order,
    settings,
    { kind: 'return', returnNumber: order.returns[0].number, lines: [{ lineId: 'l1', quantity }] },
    new Set(['sandbox']),
    given.anOccasion(),
  ).order;
const hears = (order: Order, ...statuses: readonly ('sending' | 'failed' | 'succeeded')[]) =>
  statuses.reduce(
    (current, status) =>
      movePaymentRefund(
        current,
        shop,
        paymentRefundOf(current, current.refunds[0].paymentRefunds[0].id),
        status,
        {},
        given.anOccasion(),
      ).order,
    order,
  );
const tabs = ({ returns, refunds }: Order) => {
  const { toReceive, toRefund, hasProblem } = pendingOf(returns[0], refunds);
  return [
    ...(toReceive ? ['receive'] : []),
    ...(toRefund ? ['refund'] : []),
    ...(hasProblem ? ['problem'] : []),
  ];
};

describe('what is to be done about a return', () => {
  it('is nothing but a decision while it waits for one', () => {
    expect(tabs(asked())).toEqual([]);
  });

  it('is to receive the package once it is accepted', () => {
    expect(tabs(accepted())).toEqual(['receive']);
  });

  it('is to refund what came in, until all of it is refunded', () => {
    expect(tabs(received())).toEqual(['refund']);
    expect(tabs(refund(received(), 1))).toEqual(['refund']);
    expect(tabs(refund(received(), 2))).toEqual([]);
  });

  it('is to refund it even when it was completed before, but not when it was denied', () => {
    expect(tabs(move(received(), { status: 'return_completed' }))).toEqual(['refund']);
    expect(tabs(move(received(), { status: 'return_denied' }))).toEqual([]);
  });

  it('is to refund what the customer keeps, without waiting for a package', () => {
    const kept = move(accepted(), { status: 'waiting_for_package', returnless: true });
    expect(tabs(kept)).toEqual(['refund']);
    expect(tabs(move(kept, { status: 'cancelled' }))).toEqual([]);
  });

  it('is a problem when only a part came, and there is nothing to refund before all is accounted for', () => {
    expect(tabs(receive(accepted(), [1, 'as_new']))).toEqual(['receive', 'problem']);
    expect(tabs(receive(accepted(), [1, 'as_new'], [1, 'missing']))).toEqual(['refund', 'problem']);
    expect(tabs(receive(accepted(), [2, 'missing']))).toEqual(['problem']);
  });

  it.each<Condition>(['damaged', 'wrong_item'])(
    'is a problem when a unit is found to be %s, until it is closed',
    (condition) => {
      const came = receive(accepted(), [1, 'as_new'], [1, condition]);
      expect(tabs(came)).toEqual(['refund', 'problem']);
      expect(tabs(move(came, { status: 'return_denied' }))).toEqual([]);
      expect(tabs(move(came, { status: 'return_completed' }))).toEqual(['refund']);
    },
  );

  it('is a problem when its money did not get through, until it does', () => {
    const open = given.aShop({ completeOnRefund: false });
    const failed = hears(refund(received(), 2, open), 'sending', 'failed');
    expect(tabs(failed)).toEqual(['problem']);
    expect(pendingOf({ ...failed.returns[0], number: 'RE-another' }, failed.refunds).hasProblem).toBe(false);
    expect(tabs(hears(refund(received(), 2, open), 'sending', 'succeeded'))).toEqual([]);
  });

  it('is what any of its lines asks for, whatever became of the others', () => {
    const done = { ...refund(received(), 2).returns[0].lines[0], lineId: 'l2' };
    const beside = ({ returns: [request] }: Order) =>
      pendingOf({ ...request, lines: [...request.lines, done] }, []);
    expect(beside(received())).toMatchObject({ toRefund: true, hasProblem: false });
    expect(beside(receive(accepted(), [2, 'damaged']))).toMatchObject({ hasProblem: true });
    const untouched = { ...accepted().returns[0].lines[0], lineId: 'l2' };
    const [came] = receive(accepted(), [1, 'as_new'], [1, 'damaged']).returns;
    expect(pendingOf({ ...came, lines: [...came.lines, untouched] }, [])).toMatchObject({ hasProblem: true });
  });
});
