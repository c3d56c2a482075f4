import { given } from '../given.js';
import { withReservationsOf } from '../order/ledger.js';
import type { Order } from '../order/order.js';
import { issueRefund } from '../refund/issue.js';
import { RETURN_KINDS, type ReturnKind } from '../shop/statuses.js';
import { cancelReturn, changeReturnStatus, removeReturnLine } from './move.js';
import { receiveGoods } from './receive.js';
import type { Return } from './return.js';
import { returnRow } from './sheet.js';

const shop = given.aShop();
const one = [{ lineId: 'l1', quantity: 1 }];
const asked = given.aRequestedReturn(
  given.aDeliveredOrder({ lines: [given.aLine(), given.aLine({ id: 'l2' })] }),
  { lines: [...one, { lineId: 'l2', quantity: 1 }] },
);
const { number } = asked.result;
const hasCome = (kind: ReturnKind) => kind === 'package_received' || kind === 'return_completed';
/** An order with one return of this kind; its goods are there once its package is. */
const orderWith = (kind: ReturnKind, returnless = false): Order => {
  const units = hasCome(kind) && !returnless ? 1 : 0;
  const lines = asked.result.lines.map((line) => ({ ...line, received: units, asNew: units }));
  const request: Return = { ...asked.result, kind, status: kind, returnless, lines };
  return withReservationsOf({ ...asked.order, returns: [request] });
};
const refund = (order: Order, quantity = 1) =>
  issueRefund(
    order,
    shop,
    { kind: 'return', returnNumber: number, lines: [{ lineId: 'l1', quantity }], voucher: true },
    new Set(),
    given.anOccasion(),
  );

type Operation = readonly [name: string, kinds: readonly ReturnKind[], act: (kind: ReturnKind) => unknown];

/** The operations of domain.md §4.3, and the kinds each is allowed in, written down once more. */
const operations: readonly Operation[] = [
  [
    'the customer cancels it',
    ['waiting_for_confirmation', 'waiting_for_package'],
    (kind) => cancelReturn(orderWith(kind), shop, number, given.anOccasion({ by: given.customer })),
  ],
  [
    'a line is removed from it',
    ['waiting_for_confirmation', 'waiting_for_package'],
    (kind) => removeReturnLine(orderWith(kind), shop, number, 'l2'),
  ],
  [
    'goods are received',
    ['waiting_for_package'],
    (kind) => receiveGoods(orderWith(kind), shop, number, { lines: one }, given.anOccasion()),
  ],
  [
    'goods are received by staff who override',
    ['waiting_for_confirmation', 'waiting_for_package', 'package_received'],
    (kind) =>
      receiveGoods(
        orderWith(kind),
        shop,
        number,
        { lines: one, override: true, note: 'At the counter' },
        given.anOccasion(),
      ),
  ],
  [
    'the customer is let keep the goods',
    ['waiting_for_confirmation', 'waiting_for_package'],
    (kind) =>
      changeReturnStatus(
        orderWith(kind),
        shop,
        number,
        { status: kind, returnless: true },
        given.anOccasion(),
      ),
  ],
  ['it is refunded', ['package_received', 'return_completed'], (kind) => refund(orderWith(kind))],
  [
    'it is refunded while the customer keeps the goods',
    ['waiting_for_confirmation', 'waiting_for_package', 'package_received', 'return_completed'],
    (kind) => refund(orderWith(kind, true)),
  ],
];

describe('what may be done with a return depends on the kind of its status:', () => {
  it.each(
    operations.flatMap(([name, kinds, act]) =>
      RETURN_KINDS.map((kind) => ({ name, kind, act, isAllowed: kinds.includes(kind) })),
    ),
  )('in $kind, $name: $isAllowed', ({ kind, act, isAllowed }) => {
    const isRefused = given.refusalOf(() => act(kind))?.code === 'TRANSITION_NOT_ALLOWED';
    expect(isRefused).toBe(!isAllowed);
  });

  it('its slip is offered while the package is awaited, and only then', () => {
    const offering = RETURN_KINDS.filter((kind) =>
      returnRow(orderWith(kind).returns[0], shop).actions.some(
        ({ name, enabled }) => name === 'slip' && enabled,
      ),
    );
    expect(offering).toEqual(['waiting_for_package']);
  });
});

describe('an override with a written reason', () => {
  it.each(RETURN_KINDS.flatMap((from) => RETURN_KINDS.flatMap((to) => (from === to ? [] : [{ from, to }]))))(
    'goes from $from to $to, where the units are there',
    ({ from, to }) => {
      const wish = { status: to, override: true, note: 'They called' };
      const { result } = changeReturnStatus(orderWith(from), shop, number, wish, given.anOccasion());
      expect(result).toMatchObject({
        kind: to,
        history: [{}, { from, to, override: true, note: wish.note }],
      });
    },
  );
});

describe('a return whose goods the customer keeps', () => {
  it('is refunded up to what was asked for, without a package and without restocking', () => {
    const order = orderWith('waiting_for_package', true);
    expect(given.refusalOf(() => refund(order, 2))).toEqual({
      code: 'QUANTITY_TOO_HIGH',
      data: { lineId: 'l1', max: 1 },
    });
    const { order: after, stockMovements } = refund(order);
    expect(after.lines[0]).toMatchObject({ returned: 1, reserved: 0, restocked: 0 });
    expect(stockMovements).toEqual([]);
  });

  it('completes by itself once all its units are refunded', () => {
    const half = refund(orderWith('waiting_for_confirmation', true)).order;
    expect(half.returns[0].kind).toBe('waiting_for_confirmation');
    const lines = [{ lineId: 'l2', quantity: 1 }];
    const whole = issueRefund(
      half,
      shop,
      { kind: 'return', returnNumber: number, lines, voucher: true },
      new Set(),
      given.anOccasion(),
    ).order;
    expect(whole.returns[0].kind).toBe('return_completed');
  });

  it('takes no goods in', () => {
    const receive = () =>
      receiveGoods(orderWith('waiting_for_package', true), shop, number, { lines: one }, given.anOccasion());
    expect(given.refusalOf(receive)?.code).toBe('TRANSITION_NOT_ALLOWED');
  });
});

describe('a return that is half received', () => {
  const half = () =>
    receiveGoods(orderWith('waiting_for_package'), shop, number, { lines: one }, given.anOccasion()).order;

  it('still waits for the rest, and cannot be refunded yet', () => {
    expect(half().returns[0].kind).toBe('waiting_for_package');
    expect(given.refusalOf(() => refund(half()))?.code).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('keeps all its units reserved', () =>
    expect(half().lines.map(({ reserved }) => reserved)).toEqual([1, 1]));
});

describe('a denied return', () => {
  it('leaves its units to be asked for again', () => {
    const again = given.aRequestedReturn(orderWith('return_denied'), {
      lines: [{ lineId: 'l1', quantity: 2 }],
    });
    expect(again.order.lines[0].reserved).toBe(2);
  });
});
