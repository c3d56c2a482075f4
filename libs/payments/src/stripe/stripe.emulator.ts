import { randomUUID } from 'node:crypto';
import { Stripe } from 'stripe';
import type { GatewayAccount } from '@retours/domain';
import { Books, paymentOf, scenarioOf } from '../given/books.js';
import { openEmulator, type Call, type Reply } from '../given/emulator.js';
import { stripeError, stripeReplies, type StripeRefund } from './stripe.replies.js';

const PAGE = 2;
/** Signs the notifications of every emulated account. */
export const STRIPE_SECRET = 'whsec_test_of_this_suite';
const KEY_PREFIX = 'sk_test_';

/** The account a shop has there. */
export const stripeAccount = (shop: string): GatewayAccount => ({
  shop,
  gateway: 'stripe',
  credentials: { secretKey: `${KEY_PREFIX}${shop}`, webhookSecret: STRIPE_SECRET },
});

/** Names a captured payment that plays a scenario. */
export const pi = (scenario: string): string => paymentOf('pi_', scenario);

const paymentIn = (fields: URLSearchParams): string =>
  fields.get('payment_intent') ?? fields.get('charge') ?? '';

const scenarioFor = (payment: string) =>
  scenarioOf(stripeReplies, 'pi_', payment) ?? scenarioOf(stripeReplies, 'ch_', payment);

const asked = (fields: URLSearchParams): StripeRefund => ({
  id: `re_${randomUUID().replaceAll('-', '')}`,
  object: 'refund',
  amount: Number(fields.get('amount')),
  balance_transaction: 'txn_1',
  charge: fields.get('charge'),
  created: 1_790_000_000,
  currency: '',
  customer: null,
  customer_account: null,
  destination_details: { card: { type: 'refund' }, type: 'card' },
  metadata: { retours_key: fields.get('metadata[retours_key]') ?? '' },
  payment_intent: fields.get('payment_intent'),
  payment_method: null,
  reason: null,
  receipt_number: null,
  source_transfer_reversal: null,
  status: 'succeeded',
  transfer_reversal: null,
});

const ofPayment = (payment: string) => (refund: StripeRefund) =>
  refund.payment_intent === payment || refund.charge === payment;

/**
 * Stripe's refunds on this machine. A key `sk_test_<account>` opens that account, `sk_test_wrong` none; a payment is
 * captured in the currency `currencyOf` says, for Stripe is not told one.
 */
export async function openStripe(currencyOf: (payment: string) => string = () => 'EUR') {
  const books = new Books<StripeRefund>();

  function create(account: string, call: Call): Reply {
    const fields = new URLSearchParams(call.body);
    const key = String(call.headers['idempotency-key']);
    const payment = paymentIn(fields);
    const scenario = scenarioFor(payment);
    if (!scenario)
      return stripeError(404, 'invalid_request_error', 'resource_missing', `No such payment: '${payment}'`);
    const booked = books.find(account, key);
    if (booked && scenario !== 'otherSum' && String(booked.amount) !== fields.get('amount'))
      return stripeError(
        400,
        'idempotency_error',
        undefined,
        'Keys can only be used with the same parameters',
      );
    const currency = currencyOf(payment).toLowerCase();
    return stripeReplies[scenario](books.turn(account, key, () => ({ ...asked(fields), currency })));
  }

  function list(account: string, query: URLSearchParams): Reply {
    const payment = paymentIn(query);
    const found = books.of(account).filter(ofPayment(payment));
    const start = found.findIndex(({ id }) => id === query.get('starting_after')) + 1;
    const data = found.slice(start, start + PAGE);
    const reply = {
      status: 200,
      body: { object: 'list', url: '/v1/refunds', has_more: start + PAGE < found.length, data },
    };
    if (scenarioFor(payment) !== 'pending') return reply;
    // The bank has answered meanwhile.
    books.change(ofPayment(payment), { status: 'succeeded' });
    return {
      ...reply,
      body: { ...reply.body, data: data.map((refund) => ({ ...refund, status: 'succeeded' })) },
    };
  }

  const emulator = await openEmulator((call) => {
    const key = call.headers.authorization?.replace(`Bearer ${KEY_PREFIX}`, '') ?? 'wrong';
    if (key === 'wrong')
      return stripeError(401, 'invalid_request_error', undefined, 'Invalid API Key provided: sk_test_wrong');
    if (call.path !== '/v1/refunds')
      return stripeError(404, 'invalid_request_error', 'resource_missing', `Unrecognized URL ${call.path}`);
    return call.method === 'POST' ? create(key, call) : list(key, call.query);
  });
  return { ...emulator, books };
}

/** An event as Stripe notifies of a refund. */
export const stripeEvent = (
  object: StripeRefund,
  type: string,
  previous?: Partial<StripeRefund>,
): Readonly<Record<string, unknown>> => ({
  id: `evt_${randomUUID().replaceAll('-', '')}`,
  object: 'event',
  api_version: null,
  created: object.created,
  data: { object, ...(previous ? { previous_attributes: previous } : {}) },
  livemode: false,
  pending_webhooks: 1,
  request: { id: null, idempotency_key: null },
  type,
});

/** An event on its way to us, signed at `signedAt` (seconds since 1970). */
export function stripeWebhook(event: unknown, secret: string, signedAt: number, receivedAt = signedAt) {
  const payload = JSON.stringify(event);
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp: signedAt });
  return { headers: { 'stripe-signature': signature }, body: Buffer.from(payload), receivedAt };
}
