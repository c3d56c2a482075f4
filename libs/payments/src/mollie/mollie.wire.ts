import {
  amount,
  decimal,
  parseAmount,
  type Amount,
  type GatewayNews,
  type GatewayOutcome,
  type GatewayRefund,
  type ListedRefund,
} from '@retours/domain';
import { ClientError, ErrorResponse } from 'mollie-api-typescript/models/errors';
import { classOf, outcomeOfObjection, retryAfterOf, type ErrorClass } from '../kit/error-class.js';
import { outcomeOfError, outcomeOfStatus, unknown } from '../kit/outcome.js';

/** Where our key travels in Mollie's metadata. */
export const KEY = 'retours_key';

/** A refund as Mollie tells of it, wherever it does; only what we read. */
export type MollieRefund = Readonly<{
  id: string;
  status: string;
  amount: Readonly<{ currency: string; value: string }>;
  metadata?: unknown;
  paymentId?: string;
}>;

/** True for the name of a captured payment of Mollie's. */
export const isPayment = (reference: string): boolean => /^tr_\w+$/.test(reference);

type Status = Exclude<GatewayOutcome, { type: 'not_now' }>;

const pending = ({ id }: MollieRefund): Status => ({ type: 'pending', gatewayRefundId: id });

const STATUSES: Readonly<Record<string, (refund: MollieRefund) => Status>> = {
  // The balance is too small; Mollie pays once it is not.
  queued: pending,
  // For about two hours the shop may still call it back.
  pending,
  processing: pending,
  refunded: ({ id }) => ({ type: 'succeeded', gatewayRefundId: id }),
  // The bank sent the money back: closed account, blocked card.
  failed: () => ({ type: 'failed', reason: 'failed', byHand: true }),
  // Somebody of the shop called it back on purpose.
  canceled: () => ({ type: 'failed', reason: 'canceled', byHand: false }),
};

const statusOf = (refund: MollieRefund): Status => outcomeOfStatus(STATUSES, refund.status, refund);

/** The key we gave a refund; null for one that somebody made without us. */
export function keyOf({ metadata }: MollieRefund): string | null {
  const key = typeof metadata === 'object' && metadata !== null && KEY in metadata ? metadata[KEY] : null;
  return typeof key === 'string' ? key : null;
}

/** What Mollie says of the refund we asked for; words about another sum than ours decide nothing. */
export function outcomeOfRefund(refund: MollieRefund, ours: GatewayRefund): GatewayOutcome {
  const { currency, value } = refund.amount;
  const same =
    keyOf(refund) === ours.key &&
    currency === ours.currency &&
    parseAmount(value, currency)?.eq(decimal(ours.amount)) === true;
  return same ? statusOf(refund) : unknown(`the key stands for another refund: ${value} ${currency}`);
}

function sumOf({ amount: { currency, value } }: MollieRefund): { amount: Amount; currency: string } {
  const exact = parseAmount(value, currency);
  if (!exact) throw new RangeError(`not an amount of ${currency}: ${value}`);
  return { amount: amount(exact, currency), currency };
}

/** A refund as Mollie lists it. @throws RangeError for a sum that is none. */
export const listed = (refund: MollieRefund): ListedRefund => ({
  gatewayRefundId: refund.id,
  key: keyOf(refund),
  ...sumOf(refund),
  outcome: statusOf(refund),
});

/** News of a refund. @param id Mollie's own; a hook that only says where to look has none, and its status names it. */
export const newsOf = (refund: MollieRefund, id = `${refund.id}:${refund.status}`): GatewayNews => ({
  id,
  key: keyOf(refund),
  gatewayRefundId: refund.id,
  gatewayReference: refund.paymentId ?? null,
  sum: sumOf(refund),
  outcome: statusOf(refund),
});

/** What a status of Mollie's API means that nobody else could have answered in its place. */
const STATUS_CODES: Readonly<Record<string, ErrorClass>> = {
  '401': 'access',
  '403': 'access',
  '429': 'wait',
};

/** What Mollie refuses in its own words, by status and the field it dislikes; before anything is done. */
const REFUSALS: Readonly<Record<string, ErrorClass>> = {
  '404': 'person',
  '409': 'lookUp', // a refund of the same sum was asked for just now: perhaps by us
  '422': 'person',
  '422_amount': 'permanent', // more than is left of the payment
};

/** What an error of the SDK means: only what Mollie refused by name is a no (reliability.md rule 5). */
export function outcomeOfMollieError(error: unknown): GatewayOutcome {
  if (!(error instanceof ClientError)) return outcomeOfError(error);
  const status = String(error.statusCode);
  const said = error instanceof ErrorResponse ? error : undefined;
  const refusal = said?.field ? `${status}_${said.field}` : status;
  const refused = said && (classOf(REFUSALS, refusal) ?? classOf(REFUSALS, status));
  return outcomeOfObjection(classOf(STATUS_CODES, status) ?? refused, {
    code: `mollie_${refusal}`,
    words: said?.detail ?? `Mollie answers ${status}`,
    retryAfterSeconds: retryAfterOf(error.headers.get('retry-after')),
  });
}
