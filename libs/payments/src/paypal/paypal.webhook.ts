import { verify } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { amount, isCurrency, parseAmount, type GatewayNews, type IncomingWebhook } from '@retours/domain';
import { redact } from '../kit/redact.js';
import type { SigningCertificates } from './paypal.certificate.js';
import { outcomeOf } from './paypal.wire.js';

const FUTURE_SECONDS = 300;
/**
 * PayPal tries for three days, and says nowhere that a later try carries a later time: a shorter limit could lose news
 * for good. The same news twice changes nothing, so an old message that is sent again does no harm.
 */
const AGE_SECONDS = 3 * 86_400 + 3_600;

/** Why a notification is not believed; undefined when PayPal signed it for this webhook, lately. */
export async function flawOf(
  { headers, body, receivedAt }: IncomingWebhook,
  webhookId: string | undefined,
  certificates: SigningCertificates,
): Promise<string | undefined> {
  if (!webhookId) return 'the account names no webhook';
  const [id, time, signature, address, algorithm] = ['id', 'time', 'sig']
    .map((name) => headers[`paypal-transmission-${name}`])
    .concat(headers['paypal-cert-url'], headers['paypal-auth-algo']);
  if (!id || !time || !signature || !address) return 'the signature is missing';
  if (algorithm !== 'SHA256withRSA') return 'the signature is of an unknown kind';
  const age = receivedAt - Date.parse(time) / 1000;
  if (!(age >= -FUTURE_SECONDS && age <= AGE_SECONDS)) return 'the notification is not of this time';
  try {
    const key = await certificates.keyAt(address, receivedAt);
    const signed = Buffer.from(`${id}|${time}|${webhookId}|${crc32(body)}`);
    return verify('sha256', signed, key, Buffer.from(signature, 'base64'))
      ? undefined
      : 'the signature is wrong';
  } catch (error) {
    return redact(error instanceof Error ? error.message : 'the certificate cannot be read');
  }
}

type Json = Readonly<Record<string, unknown>>;
const textIn = (json: Json, name: string): string | undefined =>
  typeof json[name] === 'string' && json[name] !== '' ? json[name] : undefined;
const within = (json: Json, name: string): Json =>
  typeof json[name] === 'object' && json[name] !== null ? (json[name] as Json) : {};

/** The capture a refund belongs to stands behind its link upwards. */
const captureOf = (resource: Json): string | null => {
  const links = Array.isArray(resource.links) ? (resource.links as Json[]) : [];
  const up = links.find((link) => link?.rel === 'up')?.href;
  return (typeof up === 'string' && /\/captures\/([^/?#]+)$/.exec(up)?.[1]) || null;
};

const sumOf = (resource: Json): GatewayNews['sum'] => {
  const money = within(resource, 'amount');
  const currency = textIn(money, 'currency_code');
  const value = currency && isCurrency(currency) ? parseAmount(money.value, currency) : undefined;
  return value && currency ? { amount: amount(value, currency), currency } : null;
};

const refundIn = (resource: Json, status: string) => ({
  id: textIn(resource, 'id'),
  status: textIn(resource, 'status') ?? status,
  reason: textIn(within(resource, 'status_details'), 'reason'),
});

type Reading = Readonly<{ ours: boolean; outcome: (resource: Json) => GatewayNews['outcome'] }>;
const byStatus = (status: string): Reading => ({
  ours: true,
  outcome: (resource) => outcomeOf(refundIn(resource, status)),
});

const EVENTS: Readonly<Record<string, Reading>> = {
  'PAYMENT.CAPTURE.REFUNDED': byStatus('COMPLETED'),
  'PAYMENT.REFUND.PENDING': byStatus('PENDING'),
  'PAYMENT.REFUND.FAILED': byStatus('FAILED'),
  // PayPal took the payment back by itself: money that left, by a refund that is none of ours.
  'PAYMENT.CAPTURE.REVERSED': {
    ours: false,
    outcome: (resource) => outcomeOf({ id: textIn(resource, 'id'), status: 'COMPLETED' }),
  },
};

const parsed = (body: Uint8Array): Json => {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(body));
    return typeof json === 'object' && json !== null ? (json as Json) : {};
  } catch {
    return {};
  }
};

/** What a believed notification says of a refund: one piece of news, or none of ours. */
export function newsIn(body: Uint8Array): readonly GatewayNews[] {
  const event = parsed(body);
  const [id, type] = [textIn(event, 'id'), textIn(event, 'event_type') ?? ''];
  const resource = within(event, 'resource');
  const reading = Object.hasOwn(EVENTS, type) ? EVENTS[type] : undefined;
  if (!id || !reading) return [];
  return [
    {
      id,
      key: reading.ours ? (textIn(resource, 'custom_id') ?? textIn(resource, 'invoice_id') ?? null) : null,
      gatewayRefundId: textIn(resource, 'id') ?? null,
      gatewayReference: captureOf(resource),
      sum: sumOf(resource),
      outcome: reading.outcome(resource),
    },
  ];
}
