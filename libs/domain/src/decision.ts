import type { Instant } from './shop/calendar.js';
import type { Order } from './order/order.js';
import type { CreditSlip, StockMovement } from './refund/documents.js';

/** What others are told (domain.md §6). */
export const EVENT_TYPES = [
  'return.requested',
  'return.status_changed',
  'return.received',
  'refund.created',
  'payment_refund.succeeded',
  'payment_refund.failed',
  'payment_refund.awaiting_manual',
  'payment_refund.marked_refunded',
  'payment_refund.needs_review',
  'payment_refund.reversed',
  'payment.refunded_outside',
  'credit_slip.issued',
  'voucher.issued',
  'stock.restocked',
  'order.refund_status_changed',
  'reconciliation.difference_found',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];
export type DomainEvent = Readonly<{
  id: string;
  type: EventType;
  at: Instant;
  orderReference: string;
  data: Readonly<Record<string, unknown>>;
}>;

/**
 * A number to draw in the transaction itself, so that the series has no gap: wherever the placeholder stands in
 * the decision, the store writes `series` and the next six-digit number of it.
 */
export type Draw = Readonly<{ series: string; placeholder: string }>;

/** What happened: the order as it is now, what was added to the books, what to tell, and the caller's answer. */
export type Decision<R> = Readonly<{
  order: Order;
  result: R;
  events?: readonly DomainEvent[];
  creditSlips?: readonly CreditSlip[];
  stockMovements?: readonly StockMovement[];
  draws?: readonly Draw[];
}>;
