import {
  decimal,
  exponentOf,
  parseDecimal,
  type Amount,
  type GatewayOutcome,
  type GatewayRefund,
} from '@retours/domain';
import { classOf, outcomeOfObjection, retryAfterOf, type ErrorClass } from '../kit/error-class.js';
import { outcomeOfStatus, unknown } from '../kit/outcome.js';

/** A refund as PayPal tells it, in a reply or in a notification; only what we read. */
export type PayPalRefund = Readonly<{
  id?: string;
  status?: string;
  reason?: string;
  value?: string;
  currency?: string;
}>;

/** A no of PayPal's API: its HTTP status (0 for no answer at all) and the names of what it found wrong. */
export type PayPalRefusal = Readonly<{ status: number; issues: readonly string[]; retryAfter?: string }>;

/** PayPal takes these without decimals, whatever ISO 4217 says. */
const WHOLE: ReadonlySet<string> = new Set(['HUF', 'TWD']);

/** Writes an amount as PayPal wants it; undefined for a fraction it cannot pay (HUF, TWD). */
export function valueOf(amount: Amount, currency: string): string | undefined {
  const decimals = WHOLE.has(currency) ? 0 : exponentOf(currency);
  return parseDecimal(amount, decimals)?.toFixed(decimals);
}

/** What the books say of a refund: never that it should come again later. */
type Said = Exclude<GatewayOutcome, { type: 'not_now' }>;

const STATUSES: Readonly<Record<string, (refund: PayPalRefund & { id: string }) => Said>> = {
  COMPLETED: ({ id }) => ({ type: 'succeeded', gatewayRefundId: id }),
  PENDING: ({ id }) => ({ type: 'pending', gatewayRefundId: id }),
  FAILED: ({ reason = 'FAILED' }) => ({ type: 'failed', reason, byHand: true }),
  CANCELLED: () => ({ type: 'failed', reason: 'CANCELLED', byHand: true }),
};

/** What PayPal says of a refund by its status; without a number or a status it says nothing. */
export const outcomeOf = ({ id, status, reason }: PayPalRefund): Said =>
  id && status ? outcomeOfStatus(STATUSES, status, { id, reason }) : unknown('no refund in the answer');

/** What PayPal's reply says of the refund we asked for; a reply about another sum decides nothing. */
export function outcomeOfReply(reply: PayPalRefund, { amount, currency }: GatewayRefund): Said {
  const { value, currency: theirs } = reply;
  const same =
    value === undefined || (theirs === currency && parseDecimal(value, 4)?.equals(decimal(amount)) === true);
  return same ? outcomeOf(reply) : unknown(`the key stands for another refund: ${value} ${theirs}`);
}

/** What PayPal's issues mean; whoever sends a key again is told what became of its first call. */
export const ISSUES = {
  CAPTURE_FULLY_REFUNDED: 'permanent',
  REFUND_AMOUNT_EXCEEDED: 'permanent',
  CURRENCY_MISMATCH: 'permanent',
  REFUND_CAPTURE_CURRENCY_MISMATCH: 'permanent',
  INVALID_CURRENCY_CODE: 'permanent',
  CANNOT_BE_ZERO_OR_NEGATIVE: 'permanent',
  CANNOT_BE_NEGATIVE: 'permanent',
  DECIMAL_PRECISION: 'permanent',
  DECIMALS_NOT_SUPPORTED: 'permanent',
  REFUND_TIME_LIMIT_EXCEEDED: 'person',
  TRANSACTION_DISPUTED: 'person',
  REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK: 'person',
  REFUND_NOT_ALLOWED: 'person',
  REFUND_IS_RESTRICTED: 'person',
  REFUND_AMOUNT_TOO_LOW: 'person',
  PARTIAL_REFUND_NOT_ALLOWED: 'person',
  MAX_NUMBER_OF_REFUNDS_EXCEEDED: 'person',
  PAYER_ACCOUNT_LOCKED_OR_CLOSED: 'person',
  INVALID_RESOURCE_ID: 'person',
  MISSING_REQUIRED_PARAMETER: 'person',
  INVALID_PARAMETER_SYNTAX: 'person',
  INVALID_STRING_LENGTH: 'person',
  REFUND_FAILED_INSUFFICIENT_FUNDS: 'wait',
  PENDING_CAPTURE: 'wait',
  RATE_LIMIT_REACHED: 'wait',
  PAYEE_ACCOUNT_LOCKED_OR_CLOSED: 'access',
  PAYEE_ACCOUNT_RESTRICTED: 'access',
  INVALID_ACCOUNT_STATUS: 'access',
  PERMISSION_DENIED: 'access',
  // The first call with this key is under way.
  PREVIOUS_REQUEST_IN_PROGRESS: 'lookUp',
  // Our key has been used as an invoice number: a refund of ours is in its books, its outcome is not in this answer.
  DUPLICATE_INVOICE_ID: 'lookUp',
} as const satisfies Readonly<Record<string, ErrorClass>>;
export type PayPalIssue = keyof typeof ISSUES;

const STATUS_CODES: Readonly<Record<string, ErrorClass>> = { 401: 'access', 403: 'access', 429: 'wait' };

/** A balance is filled up, and an e-cheque cleared, in hours rather than seconds. */
const SLOW: ReadonlySet<string> = new Set(['REFUND_FAILED_INSUFFICIENT_FUNDS', 'PENDING_CAPTURE']);
const SLOW_SECONDS = 3_600;

/** What a no of PayPal's API means; what is in no table, and whatever its servers failed at, is unknown. */
export function outcomeOfRefusal({ status, issues, retryAfter }: PayPalRefusal): GatewayOutcome {
  const code = issues.find((issue) => classOf(ISSUES, issue)) ?? issues[0] ?? 'NO_REASON';
  const kind = status < 500 ? (classOf(ISSUES, code) ?? classOf(STATUS_CODES, String(status))) : 'lookUp';
  return outcomeOfObjection(kind, {
    code,
    words: `PayPal answers ${status}`,
    retryAfterSeconds: SLOW.has(code) ? SLOW_SECONDS : retryAfterOf(retryAfter),
  });
}

/** What it means that PayPal gave us no token: no refund was asked for, so nothing is in doubt. */
export const outcomeWithoutToken = ({ status, retryAfter }: PayPalRefusal): GatewayOutcome =>
  outcomeOfObjection([400, 401, 403].includes(status) ? 'access' : 'wait', {
    code: 'NO_TOKEN',
    words: `PayPal answers ${status || 'nothing'} to the client id and secret`,
    retryAfterSeconds: retryAfterOf(retryAfter),
  });
