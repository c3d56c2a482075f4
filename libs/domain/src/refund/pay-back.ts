import type { Occasion } from '../actor.js';
import type { Decision, EventType } from '../decision.js';
import { amount, atLeastZero, decimal, least } from '../money/amount.js';
import { eventOf } from '../events.js';
import type { Order, Payment } from '../order/order.js';
import { captured, givenBack } from '../order/totals.js';
import { refuse } from '../refusals.js';
import type { Shop } from '../shop/shop.js';
import { completeReturns } from './complete.js';
import {
  mayBecome,
  onItsWay,
  paymentRefundActions,
  refundStatusOf,
  toldOf,
  weighsOn,
  type PaymentRefundStatus,
} from './payment-refund.js';
import type { Attempt, PaymentRefund, Refund, Review, Settlement } from './refund.js';
import { remaining } from './split.js';
import type { AutomaticGateways } from './issue.js';

type Change = Readonly<{
  reason?: string | null;
  settlement?: Settlement;
  attempt?: Attempt;
  review?: Review;
  gatewayRefundId?: string | null;
  retryIn?: number | null;
}>;
type Found = Readonly<{ refund: Refund; part: PaymentRefund }>;

/** Money on its way that nobody gave a time to is looked at again after this long: none is forgotten (reliability.md rule 7). */
const LOOK_AGAIN_SECONDS = 3_600;

const TOLD: Partial<Record<PaymentRefundStatus, EventType>> = {
  succeeded: 'payment_refund.succeeded',
  failed: 'payment_refund.failed',
  awaiting_manual: 'payment_refund.awaiting_manual',
  marked_refunded: 'payment_refund.marked_refunded',
  needs_review: 'payment_refund.needs_review',
};

/** The payment refund with this id and the refund it is a part of, or `PAYMENT_REFUND_NOT_FOUND`. */
export function paymentRefundOf(order: Order, id: string): Found {
  for (const refund of order.refunds) {
    const part = refund.paymentRefunds.find((one) => one.id === id);
    if (part) return { refund, part };
  }
  return refuse('PAYMENT_REFUND_NOT_FOUND', { id });
}

/** What a part that weighs nothing could weigh again at most. */
const roomFor = (order: Order, part: PaymentRefund) =>
  least(
    remaining(order.payments.find(({ id }) => id === part.paymentId)!),
    atLeastZero(captured(order).minus(givenBack(order))),
  );

/** Whether a part fits under what was captured, should it come to weigh what that status weighs. */
export const fitsAgain = (order: Order, part: PaymentRefund, to: PaymentRefundStatus): boolean =>
  weighsOn[part.status] !== 'nothing' ||
  weighsOn[to] === 'nothing' ||
  decimal(part.amount).lte(roomFor(order, part));

/** Moves a part's weight between its payment's counters; what starts to weigh again must still fit under what was captured. */
function reweigh(order: Order, part: PaymentRefund, to: PaymentRefundStatus): readonly Payment[] {
  const from = weighsOn[part.status];
  const onto = weighsOn[to];
  if (from === onto) return order.payments;
  if (!fitsAgain(order, part, to))
    refuse('AMOUNT_TOO_HIGH', { field: 'payment', max: amount(roomFor(order, part), order.currency) });
  return order.payments.map((payment) => {
    if (payment.id !== part.paymentId) return payment;
    const weight = (counter: 'held' | 'refunded') => {
      const change = (onto === counter ? 1 : 0) - (from === counter ? 1 : 0);
      return amount(decimal(payment[counter]).plus(decimal(part.amount).times(change)), order.currency);
    };
    return { ...payment, held: weight('held'), refunded: weight('refunded') };
  });
}

/** The one door through which a payment refund changes its status: counters, refund status, events and returns follow. */
export function movePaymentRefund(
  order: Order,
  shop: Shop,
  { refund, part }: Found,
  to: PaymentRefundStatus,
  change: Change,
  occasion: Occasion,
): Decision<PaymentRefund> {
  if (part.status !== to && !mayBecome(part.status, to))
    throw new Error(`payment refund ${part.id} cannot go from ${part.status} to ${to}`);
  const moved: PaymentRefund = {
    ...part,
    status: to,
    reason: change.reason ?? null,
    settlement: change.settlement ?? part.settlement,
    gatewayRefundId: change.gatewayRefundId ?? part.gatewayRefundId,
    reviews: change.review ? [...part.reviews, change.review] : part.reviews,
    attempts: change.attempt ? [...part.attempts, change.attempt] : part.attempts,
    retryIn: change.retryIn ?? (onItsWay(to) ? LOOK_AGAIN_SECONDS : null),
  };
  const paymentRefunds = refund.paymentRefunds.map((one) => (one === part ? moved : one));
  const after: Refund = { ...refund, paymentRefunds, status: refundStatusOf({ paymentRefunds }) };
  const changed: Order = {
    ...order,
    payments: reweigh(order, part, to),
    refunds: order.refunds.map((one) => (one === refund ? after : one)),
  };
  const completed = completeReturns(changed, shop, after, occasion);
  const told = part.status === to ? undefined : TOLD[to];
  return {
    order: completed.order,
    result: moved,
    events: [
      ...(told ? [eventOf(occasion, order, told, { refundId: refund.id, ...toldOf(moved) })] : []),
      ...completed.events,
    ],
  };
}

/** The same order, where a refund made in the gateway's dashboard is not counted beside the part it settles. */
const withoutOutside = (order: Order, { paymentId }: PaymentRefund, reference: string): Order => ({
  ...order,
  payments: order.payments.map((payment) => {
    const others = payment.outsideRefunds.filter(({ gatewayRefundId }) => gatewayRefundId !== reference);
    const settles = payment.id === paymentId && others.length < payment.outsideRefunds.length;
    return settles ? { ...payment, outsideRefunds: others } : payment;
  }),
});

/** Decides that a person has paid a part back by hand (cheque, bank, the gateway's own dashboard); a part that does not wait for one is `SETTLEMENT_NOT_EXPECTED`. */
export function settleByHand(
  order: Order,
  shop: Shop,
  id: string,
  done: { reference?: string; settledAt?: string; note?: string },
  occasion: Occasion,
): Decision<PaymentRefund> {
  const found = paymentRefundOf(order, id);
  const { status } = found.part;
  if (!paymentRefundActions(status).includes('settle')) refuse('SETTLEMENT_NOT_EXPECTED', { status });
  if (!done.reference?.trim()) refuse('NOTE_REQUIRED', { field: 'reference' });
  const settlement = {
    reference: done.reference,
    settledAt: done.settledAt ?? occasion.at,
    by: occasion.by.id,
    note: done.note ?? null,
  };
  return movePaymentRefund(
    withoutOutside(order, found.part, done.reference),
    shop,
    found,
    'marked_refunded',
    { settlement, reason: found.part.reason },
    occasion,
  );
}

/**
 * Decides to try a failed part again, after its cause is gone. One its gateway had booked goes by hand: under its key the
 * gateway would only repeat what it said of that. A part that has not failed is `RETRY_NOT_EXPECTED`.
 */
export function retryPaymentRefund(
  order: Order,
  shop: Shop,
  id: string,
  gateways: AutomaticGateways,
  occasion: Occasion,
): Decision<PaymentRefund> {
  const found = paymentRefundOf(order, id);
  const { status, gateway, gatewayRefundId } = found.part;
  if (!paymentRefundActions(status).includes('retry')) refuse('RETRY_NOT_EXPECTED', { status });
  const automatic = gateways.has(gateway) && gatewayRefundId === null;
  return movePaymentRefund(
    order,
    shop,
    found,
    automatic ? 'queued' : 'awaiting_manual',
    automatic ? { retryIn: 0 } : { reason: 'by_hand' },
    occasion,
  );
}
