import { createHmac, randomUUID } from 'node:crypto';
import type { Entry } from './ledger.js';

/** A refund as Stripe sends it. */
export const stripeRefund = (entry: Entry) => ({
  id: entry.id,
  object: 'refund',
  amount: entry.amount,
  currency: entry.currency,
  charge: null,
  created: Math.floor(Date.now() / 1000),
  metadata: entry.retoursKey === null ? {} : { retours_key: entry.retoursKey },
  payment_intent: entry.payment,
  status: entry.status,
  ...(entry.failureReason ? { failure_reason: entry.failureReason } : {}),
});

export const stripeError = (type: string, code: string | undefined, message: string) => ({
  error: { type, ...(code ? { code } : {}), message },
});

type Event = Readonly<{ type: string; entry: Entry; before?: Readonly<{ status: Entry['status'] }> }>;

/** What a notification says. Sent again, it is the same event. */
export function stripeNotification({ type, entry, before }: Event) {
  return {
    id: `evt_${randomUUID().replaceAll('-', '')}`,
    object: 'event',
    api_version: null,
    created: Math.floor(Date.now() / 1000),
    data: { object: stripeRefund(entry), ...(before ? { previous_attributes: before } : {}) },
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type,
  };
}

/** An event as it goes out, signed at a moment (seconds since 1970). */
export function signed(
  event: unknown,
  secret: string,
  at: number,
): Readonly<{ body: string; signature: string }> {
  const body = JSON.stringify(event);
  const mac = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
  return { body, signature: `t=${at},v1=${mac}` };
}
