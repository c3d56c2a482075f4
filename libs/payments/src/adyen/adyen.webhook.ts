import type { GatewayAccount, GatewayNews, IncomingWebhook, JudgedWebhook } from '@retours/domain';
import { credentialOf } from '../kit/credentials.js';
import { fromMinorUnits } from '../kit/minor-units.js';
import { hmacBase64, sameSignature } from '../kit/signatures.js';
import { adyenExponentOf, outcomeOfItem, type AdyenItem } from './adyen.wire.js';

/** 32 bytes; anything else would be read as a shorter key, or as none, which anybody could sign with. */
const HMAC_KEY = /^[0-9a-fA-F]{64}$/;
const NO_COLON = /^[^:]*$/;
const CURRENCY = /^[A-Z]{3}$/;

type Signed = Readonly<{ item: AdyenItem; signature: string }>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * One item as it was signed; undefined for what no signature can stand for. Its fields are joined by colons, unescaped:
 * only where none but our reference may hold one does a signature stand for one item alone.
 */
function signedItem(wrapped: unknown): Signed | undefined {
  const raw = (wrapped as Readonly<Record<string, Readonly<Record<string, unknown>>>> | null)
    ?.NotificationRequestItem;
  const amount = raw?.amount as Readonly<Record<string, unknown>> | undefined;
  const { value, currency } = amount ?? {};
  const { success } = raw ?? {};
  const references = [text(raw?.pspReference), text(raw?.originalReference), text(raw?.eventCode)];
  if (!raw || !Number.isSafeInteger(value) || !CURRENCY.test(text(currency))) return undefined;
  if ((success !== 'true' && success !== 'false') || !references.every((field) => NO_COLON.test(field)))
    return undefined;
  const additional = raw.additionalData as Readonly<Record<string, unknown>> | undefined;
  return {
    signature: text(additional?.hmacSignature),
    item: {
      pspReference: references[0],
      originalReference: references[1],
      eventCode: references[2],
      merchantAccountCode: text(raw.merchantAccountCode),
      merchantReference: text(raw.merchantReference),
      amount: { value: Number(value), currency: text(currency) },
      success,
      reason: text(raw.reason),
    },
  };
}

/** What Adyen signs of an item. */
const wordsOf = ({
  pspReference,
  originalReference,
  merchantAccountCode,
  merchantReference,
  ...rest
}: AdyenItem) =>
  [
    pspReference,
    originalReference,
    merchantAccountCode,
    merchantReference,
    rest.amount.value,
    rest.amount.currency,
    rest.eventCode,
    rest.success,
  ].join(':');

function itemsIn(body: Uint8Array): readonly (Signed | undefined)[] {
  try {
    const items: unknown = JSON.parse(new TextDecoder().decode(body))?.notificationItems;
    return Array.isArray(items) ? items.map(signedItem) : [];
  } catch {
    return [];
  }
}

function sumOf({ value, currency }: AdyenItem['amount']): GatewayNews['sum'] {
  try {
    return { amount: fromMinorUnits(value, currency, adyenExponentOf(currency)), currency };
  } catch {
    return null;
  }
}

/** Adyen gives its news no ids: one event of one request is told once, however often it comes. */
function newsOf(item: AdyenItem): GatewayNews | undefined {
  const outcome = outcomeOfItem(item);
  return (
    outcome && {
      id: `${item.eventCode}:${item.pspReference}:${item.success}`,
      key: item.merchantReference || null,
      gatewayRefundId: item.pspReference || null,
      gatewayReference: item.originalReference || null,
      sum: sumOf(item.amount),
      outcome,
    }
  );
}

/**
 * Judges a notification by the signature of each of its items, and refuses it whole when one is not ours. Adyen signs no
 * time: an old item that is sent again is the same news, and changes nothing.
 */
export function judged({ body }: IncomingWebhook, account: GatewayAccount): JudgedWebhook {
  const refused = (reason: string): JudgedWebhook => ({ type: 'refused', reason });
  const [hmacKey = '', merchantAccount] = ['hmacKey', 'merchantAccount'].map((name) =>
    credentialOf(account, name),
  );
  if (!HMAC_KEY.test(hmacKey)) return refused('the account has no HMAC key');
  const items = itemsIn(body);
  if (items.length === 0) return refused('this is no notification of Adyen');
  for (const signed of items) {
    if (!signed) return refused('an item cannot be read');
    const expected = hmacBase64(Buffer.from(hmacKey, 'hex'), wordsOf(signed.item));
    if (!sameSignature(expected, signed.signature)) return refused('the signature is wrong');
    if (signed.item.merchantAccountCode !== merchantAccount)
      return refused('the item is of another merchant account');
  }
  return {
    type: 'believed',
    news: items.map((signed) => signed && newsOf(signed.item)).filter((news) => news !== undefined),
  };
}
