import { amount, decimal, parseAmount } from '../money/amount.js';
import { refuse } from '../refusals.js';
import type { Instant } from '../shop/calendar.js';
import type { Order, Payment, PaymentMethod } from './order.js';
import { hasBeenPaid } from './predicates.js';
import { totalTaxIncl } from './totals.js';
import type { Decision } from '../decision.js';

/** The id of the payment that stands in for one made elsewhere. */
export const IMPLIED_PAYMENT = 'implied';

/** A payment as a shop reports it. */
export type ReportedPayment = Readonly<{
  id?: string;
  method?: PaymentMethod;
  gateway?: string;
  gatewayReference?: string;
  amount?: string;
  capturedAt?: Instant;
  currency?: string;
}>;

/** A reported payment with nothing given back yet; `AMOUNT_INVALID` unless its amount is one of the order's currency, ≥ 0. */
export function paymentFrom(reported: ReportedPayment, currency: string, at: Instant): Payment {
  const {
    id = '',
    method = 'other',
    gateway = 'manual',
    gatewayReference = null,
    capturedAt = at,
  } = reported;
  const value = parseAmount(reported.amount, currency);
  if (!value || value.lt(0)) refuse('AMOUNT_INVALID', { field: 'amount' });
  const zero = amount(decimal(0), currency);
  return {
    id,
    method,
    gateway,
    gatewayReference,
    amount: amount(value, currency),
    capturedAt,
    held: zero,
    refunded: zero,
    outsideRefunds: [],
    implied: false,
  };
}

/** An order that was paid but has no payment gets one made by hand, of its total (domain.md §3.2). */
export function withImpliedPayment(order: Order): Order {
  if (order.payments.length > 0 || !hasBeenPaid(order)) return order;
  const total = totalTaxIncl(order);
  if (total.lte(0)) return order;
  const zero = amount(decimal(0), order.currency);
  const paidAt = order.statusHistory.find((entry) => entry.paid)!.at;
  const implied: Payment = {
    id: IMPLIED_PAYMENT,
    method: 'other',
    gateway: 'manual',
    gatewayReference: null,
    amount: amount(total, order.currency),
    capturedAt: paidAt,
    held: zero,
    refunded: zero,
    outsideRefunds: [],
    implied: true,
  };
  return { ...order, payments: [implied] };
}

/** The implied payment vanishes when a real one comes before any refund; afterwards it keeps just what it gave back. */
function makeRoom(payment: Payment, currency: string): Payment[] {
  const used = decimal(payment.held).plus(payment.refunded);
  if (!payment.implied) return [payment];
  return used.isZero() ? [] : [{ ...payment, amount: amount(used, currency) }];
}

/** Decides to record a captured payment; an id the order already has is `PAYMENT_EXISTS`. */
export function recordPayment(order: Order, reported: ReportedPayment, at: Instant): Decision<Order> {
  const payment = paymentFrom(reported, order.currency, at);
  if (reported.currency && reported.currency !== order.currency)
    refuse('ORDER_INCONSISTENT', { field: 'currency' });
  if (payment.id === '' || order.payments.some(({ id }) => id === payment.id))
    refuse('PAYMENT_EXISTS', { paymentId: payment.id });
  const payments = [...order.payments.flatMap((known) => makeRoom(known, order.currency)), payment];
  const changed = { ...order, payments };
  return { order: changed, result: changed };
}
