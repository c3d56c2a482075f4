import type { GatewayNews, GatewayOutcome, GatewayRefund, ListedRefund } from '@retours/domain';
import { Stripe } from 'stripe';
import { classOf, outcomeOfObjection, retryAfterOf, type ErrorClass } from '../kit/error-class.js';
import { outcomeOfError, outcomeOfStatus, unknown } from '../kit/outcome.js';
import { fromStripeAmount, toStripeAmount } from './stripe.amounts.js';

/** Where our key travels in Stripe's metadata. */
export const KEY = 'retours_key';

/** How Stripe calls a captured payment: by its intent, or by its charge; undefined for what is neither. */
export const paymentParameter = (
  reference: string,
): { payment_intent: string } | { charge: string } | undefined => {
  if (/^pi_\w+$/.test(reference)) return { payment_intent: reference };
  return /^(ch|py)_\w+$/.test(reference) ? { charge: reference } : undefined;
};

/** Reasons of a failed refund that leave nothing to pay by hand: the money is under way on another road. */
const SETTLED_ELSEWHERE: ReadonlySet<string> = new Set([
  'charge_for_pending_refund_disputed',
  'merchant_request',
]);

type Status = Exclude<GatewayOutcome, { type: 'not_now' }>;

const STATUSES: Readonly<Record<string, (refund: Stripe.Refund) => Status>> = {
  succeeded: ({ id }) => ({ type: 'succeeded', gatewayRefundId: id }),
  pending: ({ id }) => ({ type: 'pending', gatewayRefundId: id }),
  // The customer has to say where the money shall go.
  requires_action: ({ id }) => ({ type: 'pending', gatewayRefundId: id }),
  failed: ({ failure_reason: reason = 'unknown' }) => ({
    type: 'failed',
    reason,
    byHand: !SETTLED_ELSEWHERE.has(reason),
  }),
  canceled: () => ({ type: 'failed', reason: 'canceled', byHand: true }),
};

const statusOf = (refund: Stripe.Refund): Status => outcomeOfStatus(STATUSES, String(refund.status), refund);

/** The key we gave a refund; null for one that somebody made without us. */
export const keyOf = ({ metadata }: Stripe.Refund): string | null => metadata?.[KEY] ?? null;

/** What Stripe says of the refund we asked for; words about another sum than ours decide nothing. */
export function outcomeOfRefund(refund: Stripe.Refund, ours: GatewayRefund): GatewayOutcome {
  const same =
    keyOf(refund) === ours.key &&
    refund.amount === toStripeAmount(ours.amount, ours.currency) &&
    refund.currency === ours.currency.toLowerCase();
  return same
    ? statusOf(refund)
    : unknown(`the key stands for another refund: ${refund.amount} ${refund.currency}`);
}

/** Whether a failed refund's money had left before: Stripe says what it was, or that the sum is in the balance again. */
const cameBack = (refund: Stripe.Refund, before?: Partial<Stripe.Refund>): boolean =>
  refund.status === 'failed' &&
  (before?.status ? before.status === 'succeeded' : !!refund.failure_balance_transaction);

const toldOf = (refund: Stripe.Refund, before?: Partial<Stripe.Refund>): GatewayNews['outcome'] => {
  const reason = refund.failure_reason ?? 'unknown';
  return cameBack(refund, before) ? { type: 'reversed', reason } : statusOf(refund);
};

const sumOf = ({ amount, currency }: Stripe.Refund) => ({
  amount: fromStripeAmount(amount, currency.toUpperCase()),
  currency: currency.toUpperCase(),
});

/** A refund as Stripe lists it. @throws RangeError for a sum that is none. */
export const listed = (refund: Stripe.Refund): ListedRefund => ({
  gatewayRefundId: refund.id,
  key: keyOf(refund),
  ...sumOf(refund),
  outcome: toldOf(refund),
});

const nameOf = (of: string | { id: string } | null): string | null =>
  typeof of === 'string' ? of : (of?.id ?? null);

/** What an event says of refunds; most events say nothing of one. */
export function newsOf(event: Stripe.Event): readonly GatewayNews[] {
  switch (event.type) {
    case 'refund.created':
    case 'refund.updated':
    case 'refund.failed': {
      const { object: refund, previous_attributes: before } = event.data;
      return [
        {
          id: event.id,
          key: keyOf(refund),
          gatewayRefundId: refund.id,
          gatewayReference: nameOf(refund.payment_intent) ?? nameOf(refund.charge),
          sum: sumOf(refund),
          outcome: toldOf(refund, before as Partial<Stripe.Refund> | undefined),
        },
      ];
    }
    default:
      return [];
  }
}

/** What Stripe's error types mean, whatever their code. */
const TYPES: Readonly<Record<string, ErrorClass>> = {
  StripeAuthenticationError: 'access',
  StripePermissionError: 'access',
  StripeRateLimitError: 'wait', // lock_timeout as well; limits come before keys, nothing is stored
  StripeIdempotencyError: 'lookUp',
};

/** What its codes mean for a request it refused; a code nobody has seen before leaves the refund in doubt. */
const CODES: Readonly<Record<string, ErrorClass>> = {
  charge_already_refunded: 'permanent',
  amount_too_large: 'permanent',
  charge_disputed: 'permanent',
  refund_disputed_payment: 'permanent',
  amount_too_small: 'person',
  balance_insufficient: 'person',
  charge_not_refundable: 'person',
  insufficient_funds: 'person',
  // Stripe keeps this answer under the key: sending it again once the payment is captured would not help.
  payment_intent_unexpected_state: 'person',
  resource_missing: 'person',
  livemode_mismatch: 'access',
  testmode_charges_only: 'access',
  secret_key_required: 'access',
};

/** What an error of the SDK means: only what Stripe refused by name is a no (reliability.md rule 5). */
export function outcomeOfStripeError(error: unknown): GatewayOutcome {
  if (!(error instanceof Stripe.errors.StripeError)) return outcomeOfError(error);
  const { type, code = '', message, headers } = error;
  const refused = type === 'StripeInvalidRequestError' ? classOf(CODES, code) : undefined;
  const replayed = headers?.['idempotent-replayed'] === 'true' ? ' (as it said the first time)' : '';
  return outcomeOfObjection(classOf(TYPES, type) ?? refused, {
    code: code || type,
    words: `${message}${replayed}`,
    retryAfterSeconds: retryAfterOf(headers?.['retry-after']),
  });
}
