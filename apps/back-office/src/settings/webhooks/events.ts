import type { Schemas } from '../../api.js';

/** What a system can be told of, as the API names it. */
export type EventName = Schemas['WebhookEndpointView']['events'][number];

/** Each of the API's: one that is missing, or that there is not, does not compile. */
const every: Readonly<Record<EventName, true>> = {
  'return.requested': true,
  'return.status_changed': true,
  'return.received': true,
  'refund.created': true,
  'payment_refund.succeeded': true,
  'payment_refund.failed': true,
  'payment_refund.awaiting_manual': true,
  'payment_refund.marked_refunded': true,
  'payment_refund.needs_review': true,
  'payment_refund.reversed': true,
  'payment.refunded_outside': true,
  'credit_slip.issued': true,
  'voucher.issued': true,
  'stock.restocked': true,
  'order.refund_status_changed': true,
  'reconciliation.difference_found': true,
};

/** Every event there is to choose from. */
export const events = Object.keys(every) as EventName[];
