import { exponentOf, type GatewayNews, type GatewayOutcome, type GatewayRefund } from '@retours/domain';
import { classOf, outcomeOfObjection, retryAfterOf, type ErrorClass } from '../kit/error-class.js';
import { outcomeOfStatus, unknown } from '../kit/outcome.js';
import { redact } from '../kit/redact.js';
import type { AdyenRefusal } from './adyen.http.js';

/** Where Adyen's decimals differ from ISO 4217, by its own table of currencies. */
const EXPONENTS: Readonly<Record<string, number>> = { CLP: 2, CVE: 0, IDR: 0, ISK: 2 };

/** How many decimals Adyen counts a currency's minor units in. */
export const adyenExponentOf = (currency: string): number => EXPONENTS[currency] ?? exponentOf(currency);

/** What Adyen answers to a request for a refund; only what we read. */
export type AdyenReply = Readonly<{
  status?: string;
  pspReference?: string;
  reference?: string;
  amount?: Readonly<{ value?: number; currency?: string }>;
}>;

/** Adyen never says more than that it took the request in; what became of it comes as a notification. */
const STATUSES: Readonly<Record<string, (pspReference: string) => GatewayOutcome>> = {
  received: (gatewayRefundId) => ({ type: 'pending', gatewayRefundId }),
};

/** What Adyen's reply says of the refund we asked for, of `value` minor units; a reply about another decides nothing. */
export function outcomeOfReply(
  reply: AdyenReply,
  { key, currency }: GatewayRefund,
  value: number,
): GatewayOutcome {
  const { status, pspReference, reference = key, amount } = reply;
  if (!status || !pspReference) return unknown('no refund in the answer');
  return reference === key && amount?.value === value && amount.currency === currency
    ? outcomeOfStatus(STATUSES, status, pspReference)
    : unknown(`the key stands for another refund: ${amount?.value} ${amount?.currency}`);
}

/** What Adyen's error codes mean; whoever sends a key again is given the answer to its first call. */
export const ERROR_CODES = {
  '100': 'permanent', // no amount
  '137': 'permanent', // not an amount
  '138': 'permanent', // not a currency of this payment
  '167': 'person', // no payment of this name
  '906': 'person', // a payment of another environment
  '702': 'person', // a request that Adyen cannot read
  '000': 'access',
  '010': 'access',
  '901': 'access', // no merchant account of ours
  '704': 'lookUp', // the first call with this key is under way, or was carried out
} as const satisfies Readonly<Record<string, ErrorClass>>;
export type AdyenErrorCode = keyof typeof ERROR_CODES;

const STATUS_CODES: Readonly<Record<string, ErrorClass>> = { 401: 'access', 403: 'access', 429: 'wait' };

/** What a no of Adyen's API means; what is in no table, and whatever its servers failed at, is unknown. */
export function outcomeOfRefusal({ status, errorCode = '', retryAfter }: AdyenRefusal): GatewayOutcome {
  const kind = classOf(STATUS_CODES, String(status)) ?? classOf(ERROR_CODES, errorCode);
  return outcomeOfObjection(status < 500 ? kind : 'lookUp', {
    code: `adyen_${errorCode || status}`,
    words: `Adyen answers ${status}`,
    retryAfterSeconds: retryAfterOf(retryAfter),
  });
}

/** One thing Adyen notifies of; its signature stands for all but the reason. */
export type AdyenItem = Readonly<{
  pspReference: string;
  originalReference: string;
  merchantAccountCode: string;
  merchantReference: string;
  amount: Readonly<{ value: number; currency: string }>;
  eventCode: string;
  success: 'true' | 'false';
  reason: string;
}>;

/** A no that nobody can work round: the payment has nothing left to give back. */
const NOTHING_LEFT = 'Insufficient balance on payment';

const refused = ({ reason }: AdyenItem): GatewayNews['outcome'] => ({
  type: 'failed',
  reason: redact(reason) || 'refused',
  byHand: reason !== NOTHING_LEFT,
});
const reversed = ({ reason, eventCode }: AdyenItem): GatewayNews['outcome'] => ({
  type: 'reversed',
  reason: redact(reason) || eventCode,
});

const EVENTS: Readonly<Record<string, (item: AdyenItem) => GatewayNews['outcome']>> = {
  'REFUND true': ({ pspReference }) => ({ type: 'succeeded', gatewayRefundId: pspReference }),
  'REFUND false': refused,
  'REFUND_FAILED true': reversed,
  'REFUNDED_REVERSED true': reversed,
};

/** What an item says of a refund; undefined when it is not about one. */
export const outcomeOfItem = (item: AdyenItem): GatewayNews['outcome'] | undefined => {
  const event = `${item.eventCode} ${item.success}`;
  return Object.hasOwn(EVENTS, event) ? EVENTS[event](item) : undefined;
};
