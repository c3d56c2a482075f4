import {
  cancelReturn,
  changeReturnStatus,
  issueRefund,
  Lists,
  movePaymentRefund,
  Orders,
  paymentRefundOf,
  pushOrder,
  Refusal,
  requestReturn,
  retryPaymentRefund,
  reverseCreditSlip,
  settleByHand,
  type Decision,
  type Order,
  type PaymentRefundStatus,
  type RefundRequest,
  type Scope,
  type Shop,
} from '@retours/domain';
import { given } from '@retours/domain/given';
import { RandomIds, type Persistence } from '../index.js';

const DAY_MS = 86_400_000;
/** How far back orders, requests and refunds lie. */
export const DAYS_BACK = 150;
/** Price of a piece, what was paid by card, and the rest of what was paid. */
const PRICES: Readonly<Record<string, readonly [string, string, string]>> = {
  EUR: ['12.34', '40', '30'],
  JPY: ['100', '400', '300'],
};
const GATEWAYS = new Set(['sandbox']);
const PRODUCTS = [
  { sku: 'MUG-1', name: 'Mug' },
  { sku: 'TEE-1', name: 'T-shirt' },
  { sku: '', name: 'Poster' },
];
const STATUSES = [
  'waiting_for_confirmation',
  'waiting_for_package',
  'package_received',
  'return_denied',
  'return_completed',
];
const OUTCOMES: readonly PaymentRefundStatus[] = [
  'sending',
  'succeeded',
  'failed',
  'awaiting_manual',
  'unknown',
  'needs_review',
];

/** Numbers that look random and are the same for the same seed. */
export const chanceOf = (seed: number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Does all that may happen to an order of a shop, in no order and at no time in particular; what is refused is refused. */
export function walker({ port }: Persistence, scope: Scope, chance: () => number) {
  const ids = new RandomIds();
  const lists = port(Lists);
  const one = <T>(things: readonly T[]): T => things[Math.floor(chance() * things.length)];
  const moment = () =>
    new Date(Date.now() - DAY_MS - Math.floor(chance() * DAYS_BACK * DAY_MS)).toISOString();
  const occasion = () => ({ at: moment(), by: scope.actor, ids });

  const push = (reference: string, currency: string) => {
    const [price, byCard, byCheque] = PRICES[currency]!;
    const lines = PRODUCTS.slice(Math.floor(chance() * PRODUCTS.length)).map((product, index) =>
      given.aLine({
        ...product,
        id: `l${index}`,
        quantity: 4,
        unitPriceTaxExcl: price,
        unitPriceTaxIncl: price,
        taxRate: '0',
      }),
    );
    const at = moment();
    return port(Orders).put(scope, reference, (existing, shop) =>
      pushOrder(
        existing,
        given.anOrderPush({
          currency,
          placedAt: at,
          lines,
          shipping: { taxExcl: '5', taxIncl: '5', taxRate: '0', carrier: 'Colissimo' },
          payments: [
            given.aPayment({ id: 'p1', amount: byCard }),
            given.aPayment({
              id: 'p2',
              amount: byCheque,
              method: 'cheque',
              gateway: 'manual',
              gatewayReference: undefined,
            }),
          ],
          statusHistory: [
            { status: 'payment_accepted', at },
            { status: 'delivered', at },
          ],
        }),
        { reference, fingerprint: ids.next() },
        shop,
        occasion(),
      ),
    );
  };

  const lineOf = (order: Order) => ({ lineId: one(order.lines).id, quantity: 1 + Math.floor(chance() * 2) });
  const partOf = (order: Order) => one(order.refunds.flatMap(({ paymentRefunds }) => paymentRefunds));
  const refund = (order: Order, shop: Shop, request: RefundRequest) =>
    issueRefund(order, shop, request, GATEWAYS, occasion());
  const goodwill = { amount: '3', reason: 'late' };

  type Step = (order: Order, shop: Shop) => Decision<unknown>;
  const steps: readonly Step[] = [
    (order, shop) =>
      requestReturn(order, shop, { explanation: 'Too big', lines: [lineOf(order)] }, occasion()),
    (order, shop) =>
      changeReturnStatus(
        order,
        shop,
        one(order.returns).number,
        { status: one(STATUSES), override: chance() < 0.5, note: 'So be it', returnless: chance() < 0.2 },
        occasion(),
      ),
    (order, shop) => cancelReturn(order, shop, one(order.returns).number, occasion()),
    (order, shop) =>
      refund(order, shop, {
        kind: 'return',
        lines: [lineOf(order)],
        returnNumber: chance() < 0.7 ? one(order.returns).number : undefined,
        repayShipping: chance() < 0.3,
        voucher: chance() < 0.3,
      }),
    (order, shop) => refund(order, shop, { kind: 'partial', goodwill, voucher: chance() < 0.3 }),
    (order, shop) =>
      movePaymentRefund(order, shop, paymentRefundOf(order, partOf(order).id), one(OUTCOMES), {}, occasion()),
    (order, shop) =>
      settleByHand(order, shop, partOf(order).id, { reference: 'cheque 7', settledAt: moment() }, occasion()),
    (order, shop) => retryPaymentRefund(order, shop, partOf(order).id, GATEWAYS, occasion()),
  ];

  const counter = async (reference: string) => {
    const { items } = await lists.creditSlips(scope, {}, { limit: 200 });
    const slip = one(items.filter(({ orderReference }) => orderReference === reference));
    await port(Orders).update(scope, { reference }, (order, shop) =>
      reverseCreditSlip(order, shop, slip, { reason: 'Wrong' }, occasion()),
    );
  };

  /** Takes one step with an order; what the business refuses, or there is nothing to do it to, does not happen. */
  const go = async (reference: string, currency: string) => {
    try {
      const which = chance();
      if (which < 0.1) await push(reference, currency);
      else if (which < 0.15) await counter(reference);
      else await port(Orders).update(scope, { reference }, one(steps));
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof TypeError || isNoMove(error))) throw error;
    }
  };
  /** A return from its request to money that has arrived, its slip countered: every walk has been there once. */
  const wholeWay = async (reference: string) => {
    const update = <R>(step: (order: Order, shop: Shop) => Decision<R>) =>
      port(Orders).update(scope, { reference }, step);
    const lines = [{ lineId: 'l0', quantity: 1 }];
    const { value: request } = await update((order, shop) =>
      requestReturn(order, shop, { explanation: 'Too big', lines }, occasion()),
    );
    for (const status of ['waiting_for_package', 'package_received'])
      await update((order, shop) => changeReturnStatus(order, shop, request.number, { status }, occasion()));
    const { value: refunded } = await update((order, shop) =>
      refund(order, shop, { kind: 'return', returnNumber: request.number, lines }),
    );
    for (const { id } of refunded.paymentRefunds)
      for (const status of ['sending', 'succeeded'] as const)
        await update((order, shop) =>
          movePaymentRefund(order, shop, paymentRefundOf(order, id), status, {}, occasion()),
        );
    await counter(reference);
  };
  return { push, wholeWay, go };
}

const isNoMove = (error: unknown) => error instanceof Error && /cannot go from/.test(error.message);
