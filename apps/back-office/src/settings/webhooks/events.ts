/** What a system can be told of. */
export const events = [
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
