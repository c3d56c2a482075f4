import * as fc from 'fast-check';
import { given } from '../given.js';
import type { Order } from '../order/order.js';
import { issueRefund } from '../refund/issue.js';
import { RETURN_KINDS } from '../shop/statuses.js';
import { cancelReturn, changeReturnStatus, removeReturnLine } from './move.js';
import { receiveGoods } from './receive.js';
import { requestReturn } from './request.js';
import { CONDITIONS } from './return.js';
import { reservedUnits } from './units.js';

const shop = given.aShop({ returnWindowDays: 0 });
const LINES = ['l1', 'l2'];
const placed = given.aDeliveredOrder(
  {
    lines: LINES.map((id) => given.aLine({ id, quantity: 5 })),
    payments: [given.aPayment({ amount: '151.20' })],
  },
  shop,
);

/** Its name is for the reader of a counterexample. */
type Command = Readonly<{ name: string; run: (order: Order) => Order }>;
const command = (name: string, run: Command['run']): Command => ({ name, run });
const numberOf = (order: Order, index: number) =>
  order.returns[index % Math.max(1, order.returns.length)]?.number ?? 'none';

const lineIds = fc.constantFrom(...LINES);
const quantities = fc.integer({ min: 1, max: 4 });
const which = fc.nat(3);

/** Everything people may do to the returns of an order, in any order. */
const commands: fc.Arbitrary<Command> = fc.oneof(
  fc
    .tuple(fc.uniqueArray(lineIds, { minLength: 1 }), quantities)
    .map(([ids, quantity]) =>
      command(
        'ask',
        (order) =>
          requestReturn(
            order,
            shop,
            { explanation: 'x', lines: ids.map((lineId) => ({ lineId, quantity })) },
            given.anOccasion(),
          ).order,
      ),
    ),
  fc
    .tuple(which, fc.constantFrom(...RETURN_KINDS), fc.boolean(), fc.constantFrom(undefined, true))
    .map(([index, status, override, returnless]) =>
      command(
        `move to ${status}`,
        (order) =>
          changeReturnStatus(
            order,
            shop,
            numberOf(order, index),
            { status, override, returnless, note: 'x' },
            given.anOccasion(),
          ).order,
      ),
    ),
  fc
    .tuple(which, lineIds, quantities, fc.constantFrom(...CONDITIONS), fc.boolean())
    .map(([index, lineId, quantity, condition, override]) =>
      command(
        `receive ${condition}`,
        (order) =>
          receiveGoods(
            order,
            shop,
            numberOf(order, index),
            { lines: [{ lineId, quantity, condition }], override, note: 'x' },
            given.anOccasion(),
          ).order,
      ),
    ),
  which.map((index) =>
    command('cancel', (order) => cancelReturn(order, shop, numberOf(order, index), given.anOccasion()).order),
  ),
  fc
    .tuple(which, lineIds)
    .map(([index, lineId]) =>
      command(
        'remove a line',
        (order) => removeReturnLine(order, shop, numberOf(order, index), lineId).order,
      ),
    ),
  fc
    .tuple(which, lineIds, quantities, fc.boolean(), fc.boolean())
    .map(([index, lineId, quantity, named, voucher]) =>
      command(
        named ? 'refund a return' : 'refund',
        (order) =>
          issueRefund(
            order,
            shop,
            {
              kind: 'return',
              lines: [{ lineId, quantity }],
              voucher,
              ...(named ? { returnNumber: numberOf(order, index) } : {}),
            },
            new Set(),
            given.anOccasion(),
          ).order,
      ),
    ),
);

const reservedBy = (order: Order, lineId: string): number =>
  order.returns.reduce(
    (total, request) =>
      request.lines.reduce(
        (units, one) => units + (one.lineId === lineId ? reservedUnits(request, one) : 0),
        total,
      ),
    0,
  );

/** Whether every unit is in one place only. */
const addsUp = (order: Order): boolean =>
  order.lines.every(
    (line) =>
      line.reserved === reservedBy(order, line.id) &&
      line.refunded + line.returned + line.cancelled + line.reserved <= line.ordered &&
      line.restocked <= line.refunded + line.returned,
  ) &&
  order.returns.every(({ lines }) =>
    lines.every(
      (line) =>
        line.received + line.missing <= line.quantity &&
        line.asNew <= line.received &&
        line.restocked <= line.asNew &&
        line.refunded <= line.quantity,
    ),
  );

describe('whatever happens to the returns of an order', () => {
  it('what its lines hold reserved is what its requests hold, and no unit is there twice', () => {
    fc.assert(
      fc.property(fc.array(commands, { minLength: 5, maxLength: 25 }), (sequence) => {
        let order = placed;
        return sequence.every(({ run }) => {
          given.refusalOf(() => (order = run(order)));
          return addsUp(order);
        });
      }),
      { numRuns: 150 },
    );
  });
});
