import * as fc from 'fast-check';
import { given } from '../given.js';
import type { Order } from '../order/order.js';
import { issueRefund } from '../refund/issue.js';
import type { ReturnKind } from '../shop/statuses.js';
import { changeReturnStatus } from './move.js';
import { receiveGoods } from './receive.js';
import { requestReturn } from './request.js';
import type { Condition } from './return.js';

/** The same everywhere, so that a change is judged and not its luck; SEED=… plays another. */
const SEED = Number(process.env.SEED ?? 20_261_123);

const shop = given.aShop({ returnWindowDays: 0, completeOnRefund: false });
const ORDERED = 9;

/** Nine units of one line, as a storekeeper would note on paper where they are. */
type Request = {
  kind: ReturnKind;
  quantity: number;
  received: number;
  missing: number;
  asNew: number;
  restocked: number;
  refunded: number;
};
type Paper = { returned: number; restocked: number; requests: Request[] };
type Real = { order: Order };

const reserved = ({ kind, quantity, refunded, missing }: Request): number => {
  if (kind === 'return_denied' || kind === 'cancelled') return 0;
  return Math.max(0, quantity - refunded - (kind === 'return_completed' ? missing : 0));
};
const reservedByAll = ({ requests }: Paper) => requests.reduce((units, one) => units + reserved(one), 0);
const available = (paper: Paper) => ORDERED - paper.returned - reservedByAll(paper);

/** domain.md §4.3, written down a second time. */
const ROADS: Readonly<Record<ReturnKind, readonly ReturnKind[]>> = {
  waiting_for_confirmation: ['waiting_for_package', 'return_denied', 'cancelled'],
  waiting_for_package: ['package_received', 'return_denied', 'cancelled'],
  package_received: ['return_completed', 'return_denied'],
  return_denied: ['waiting_for_confirmation'],
  return_completed: [],
  cancelled: [],
};

type Refused = Readonly<{ code: string; max?: number }> | undefined;
/** A step people take: `foresee` says what the paper makes of it, and writes it down when it goes through. */
const step = (
  name: string,
  run: (order: Order) => Readonly<{ order: Order }>,
  foresee: (paper: Paper) => Refused,
): fc.Command<Paper, Real> => ({
  check: () => true,
  run(paper, real) {
    const refused = given.refusalOf(() => (real.order = run(real.order).order));
    const foreseen = foresee(paper);
    expect(refused?.code).toBe(foreseen?.code);
    if (foreseen?.max !== undefined) expect(refused?.data).toMatchObject({ max: foreseen.max });
    const [{ returned, refunded, reserved: held, restocked }] = real.order.lines;
    expect({ returned, refunded, held, restocked }).toEqual({
      returned: paper.returned,
      refunded: 0,
      held: reservedByAll(paper),
      restocked: paper.restocked,
    });
    expect(real.order.returns.map(({ kind }) => kind)).toEqual(paper.requests.map(({ kind }) => kind));
    expect(available(paper)).toBeGreaterThanOrEqual(0);
    expect(paper.restocked).toBeLessThanOrEqual(paper.returned);
  },
  toString: () => name,
});

/** The request a step is about; the last of them when there are fewer. */
const indexIn = (list: readonly unknown[], which: number) => Math.min(which, list.length - 1);
const numberIn = (order: Order, which: number) =>
  order.returns[indexIn(order.returns, which)]?.number ?? 'none';
const onRequest =
  (which: number, foresee: (request: Request, paper: Paper) => Refused) =>
  (paper: Paper): Refused => {
    const request = paper.requests[indexIn(paper.requests, which)];
    return request ? foresee(request, paper) : { code: 'RETURN_NOT_FOUND' };
  };

const ask = (quantity: number) =>
  step(
    `ask to return ${quantity}`,
    (order) =>
      requestReturn(
        order,
        shop,
        { explanation: 'too big', lines: [{ lineId: 'l1', quantity }] },
        given.anOccasion(),
      ),
    (paper) => {
      const max = available(paper);
      if (max === 0) return { code: 'ORDER_NOT_RETURNABLE' };
      if (quantity > max) return { code: 'QUANTITY_TOO_HIGH', max };
      const nothing = { received: 0, missing: 0, asNew: 0, restocked: 0, refunded: 0 };
      paper.requests.push({ kind: 'waiting_for_confirmation', quantity, ...nothing });
      return undefined;
    },
  );

const move = (which: number, status: ReturnKind) =>
  step(
    `request ${which} becomes ${status}`,
    (order) => changeReturnStatus(order, shop, numberIn(order, which), { status }, given.anOccasion()),
    onRequest(which, (request, paper) => {
      if (request.kind === status) return undefined;
      if (!ROADS[request.kind].includes(status)) return { code: 'TRANSITION_NOT_ALLOWED' };
      const wakes =
        request.kind === 'return_denied' && request.quantity - request.refunded > available(paper);
      if (wakes) return { code: 'QUANTITY_TOO_HIGH', max: available(paper) };
      const rest = status === 'package_received' ? request.quantity - request.received - request.missing : 0;
      request.received += rest;
      request.asNew += rest;
      request.kind = status;
      return undefined;
    }),
  );

/** The same, along one of its roads: what is drawn at random seldom gets far. */
const goOn = (which: number, road: number): fc.Command<Paper, Real> => ({
  check: () => true,
  run(paper, real) {
    const roads = ROADS[paper.requests[indexIn(paper.requests, which)]?.kind ?? 'cancelled'];
    move(which, roads[road % roads.length] ?? 'cancelled').run(paper, real);
  },
  toString: () => `request ${which} goes on by road ${road}`,
});

const receive = (which: number, quantity: number, condition: Condition) =>
  step(
    `request ${which}: ${quantity} come in, ${condition}`,
    (order) =>
      receiveGoods(
        order,
        shop,
        numberIn(order, which),
        { lines: [{ lineId: 'l1', quantity, condition }] },
        given.anOccasion(),
      ),
    onRequest(which, (request) => {
      if (request.kind !== 'waiting_for_package') return { code: 'TRANSITION_NOT_ALLOWED' };
      const max = request.quantity - request.received - request.missing;
      if (quantity > max) return { code: 'QUANTITY_TOO_HIGH', max };
      if (condition === 'missing') request.missing += quantity;
      else request.received += quantity;
      if (condition === 'as_new') request.asNew += quantity;
      if (quantity === max) request.kind = 'package_received';
      return undefined;
    }),
  );

const refund = (order: Order, quantity: number, returnNumber?: string) =>
  issueRefund(
    order,
    shop,
    { kind: 'return', lines: [{ lineId: 'l1', quantity }], ...(returnNumber ? { returnNumber } : {}) },
    new Set(),
    given.anOccasion(),
  );
const refundAny = (quantity: number) =>
  step(
    `refund ${quantity} that nobody asked to return`,
    (order) => refund(order, quantity),
    (paper) => {
      const max = available(paper);
      if (quantity > max) return { code: 'QUANTITY_TOO_HIGH', max };
      paper.returned += quantity;
      paper.restocked += quantity;
      return undefined;
    },
  );
const refundOne = (which: number, quantity: number) =>
  step(
    `refund ${quantity} of request ${which}`,
    (order) => refund(order, quantity, numberIn(order, which)),
    onRequest(which, (request, paper) => {
      if (request.kind !== 'package_received' && request.kind !== 'return_completed')
        return { code: 'TRANSITION_NOT_ALLOWED' };
      const max = request.received - request.refunded;
      if (quantity > max) return { code: 'NOT_RECEIVED', max };
      const stocked = Math.min(quantity, request.asNew - request.restocked);
      request.refunded += quantity;
      request.restocked += stocked;
      paper.returned += quantity;
      paper.restocked += stocked;
      return undefined;
    }),
  );

const which = fc.nat(2);
const quantity = fc.integer({ min: 1, max: 4 });
const kinds = fc.constantFrom(...(Object.keys(ROADS) as ReturnKind[]));
const conditions = fc.constantFrom<Condition>('as_new', 'damaged', 'wrong_item', 'missing');
const steps = fc.commands(
  [
    quantity.map(ask),
    fc.tuple(which, kinds).map((of) => move(...of)),
    fc.tuple(which, fc.nat(2)).map((of) => goOn(...of)),
    fc.tuple(which, fc.constant(0)).map((of) => goOn(...of)),
    fc.tuple(which, quantity, conditions).map((of) => receive(...of)),
    fc.tuple(which, quantity, fc.constant('missing' as const)).map((of) => receive(...of)),
    quantity.map(refundAny),
    fc.tuple(which, quantity).map((of) => refundOne(...of)),
  ],
  { maxCommands: 40, size: 'max' },
);

describe(`the units of a line (seed ${SEED})`, () => {
  it('are where a storekeeper says they are, and no step takes more than there are', () => {
    fc.assert(
      fc.property(steps, (commands) =>
        fc.modelRun(() => {
          const order = given.aDeliveredOrder(
            {
              lines: [given.aLine({ quantity: ORDERED })],
              payments: [given.aPayment({ amount: '136.92' })],
            },
            shop,
          );
          return { model: { returned: 0, restocked: 0, requests: [] }, real: { order } };
        }, commands),
      ),
      { seed: SEED, numRuns: 100 },
    );
  });
});
