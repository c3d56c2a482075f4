import type { Replies } from '../given/books.js';
import type { Reply } from '../given/emulator.js';

/** A refund as Stripe writes it down and sends it. */
export type StripeRefund = Readonly<{
  id: string;
  object: 'refund';
  amount: number;
  balance_transaction: string | null;
  charge: string | null;
  created: number;
  currency: string;
  customer: string | null;
  customer_account: string | null;
  destination_details: Readonly<Record<string, unknown>>;
  failure_balance_transaction?: string;
  failure_reason?: string;
  metadata: Readonly<Record<string, string>>;
  payment_intent: string | null;
  payment_method: string | null;
  pending_reason?: string;
  reason: string | null;
  receipt_number: string | null;
  source_transfer_reversal: string | null;
  status: string;
  transfer_reversal: string | null;
}>;

/** What Stripe can say besides what every provider can. */
type Own =
  | 'requiresAction'
  | 'canceled'
  | 'newStatus'
  | 'alreadyRefunded'
  | 'tooLarge'
  | 'disputed'
  | 'insufficient'
  | 'missing'
  | 'newCode'
  | 'forbidden'
  | 'locked'
  | 'keyInUse'
  | 'storedFailure'
  | 'otherSum'
  | 'garbage';

const done = (body: StripeRefund): Reply => ({ status: 200, body });

/** An error as Stripe words it. */
export const stripeError = (
  status: number,
  type: string,
  code: string | undefined,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({ status, headers, body: { error: { type, code, message } } });

const refused = (code: string) => () => stripeError(400, 'invalid_request_error', code, `refused: ${code}`);

/** What Stripe answers to a refund call, per scenario. */
export const stripeReplies: Replies<StripeRefund, Own> = {
  succeeds: ({ book }) => done(book()),
  pending: ({ book }) => done(book({ status: 'pending', pending_reason: 'processing' })),
  declined: ({ book }) =>
    done(book({ status: 'failed', failure_reason: 'charge_for_pending_refund_disputed' })),
  closed: ({ book }) => done(book({ status: 'failed', failure_reason: 'expired_or_canceled_card' })),
  callLost: ({ first, book }) => (first ? 'hang up' : done(book())),
  replyLost: ({ first, book }) => {
    const refund = book();
    return first ? 'hang up' : done(refund);
  },
  // Stripe keeps the answer to a key, and says the same again.
  troubled: ({ book }) => {
    book();
    return stripeError(500, 'api_error', undefined, 'Something went wrong');
  },
  busy: ({ first, book }) =>
    first
      ? stripeError(429, 'invalid_request_error', 'rate_limit', 'Too many requests', { 'retry-after': '2' })
      : done(book()),
  requiresAction: ({ book }) => done(book({ status: 'requires_action' })),
  canceled: ({ book }) => done(book({ status: 'canceled' })),
  newStatus: ({ book }) => done(book({ status: 'teleported' })),
  alreadyRefunded: refused('charge_already_refunded'),
  tooLarge: refused('amount_too_large'),
  disputed: refused('charge_disputed'),
  insufficient: refused('insufficient_funds'),
  missing: () =>
    stripeError(
      404,
      'invalid_request_error',
      'resource_missing',
      'No such payment_intent for ada@example.com',
    ),
  newCode: refused('moon_in_wrong_phase'),
  forbidden: () =>
    stripeError(403, 'invalid_request_error', undefined, 'The key rk_live_canary1234 may not write refunds'),
  locked: ({ first, book }) =>
    first
      ? stripeError(429, 'invalid_request_error', 'lock_timeout', 'Another request holds this object', {
          'stripe-should-retry': 'true',
        })
      : done(book()),
  keyInUse: ({ first, book }) =>
    first
      ? stripeError(409, 'invalid_request_error', 'idempotency_key_in_use', 'The first call is under way')
      : done(book()),
  storedFailure: ({ first }) =>
    stripeError(500, 'api_error', undefined, 'Something went wrong', {
      'stripe-should-retry': 'true',
      ...(first ? {} : { 'idempotent-replayed': 'true' }),
    }),
  otherSum: ({ book }) => done(book({ amount: 1 })),
  garbage: ({ book }) => {
    book();
    return { status: 200, body: '<html>Welcome</html>' };
  },
};
