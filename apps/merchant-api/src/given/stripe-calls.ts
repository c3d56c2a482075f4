import { createHmac, randomUUID } from 'node:crypto';
import type { MerchantShop } from './open-shop.js';

/** What Stripe signs a shop's notifications with, in specs. */
export const STRIPE_KEYS = { secretKey: 'sk_test_of_the_shop', webhookSecret: 'whsec_of_the_shop' };

const now = () => Math.floor(Date.now() / 1000);

/** The header by which Stripe proves a notification: the moment, and an HMAC over it and the very bytes. */
export const signature = (body: string, secret = STRIPE_KEYS.webhookSecret, at = now()): string =>
  `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`;

type StripeRefund = Readonly<{
  key?: string;
  id?: string;
  payment?: string;
  amount?: number;
  status?: string;
}>;

/** An event of Stripe's about a refund of 14.28, as its text. */
export const anEvent = (
  { key, id = 're_1', payment = 'pi_1', amount = 1428, status = 'succeeded' }: StripeRefund,
  type = 'refund.updated',
  eventId = `evt_${randomUUID()}`,
): string =>
  JSON.stringify({
    id: eventId,
    object: 'event',
    type,
    data: {
      object: {
        id,
        object: 'refund',
        amount,
        currency: 'eur',
        status,
        payment_intent: payment,
        metadata: key === undefined ? {} : { retours_key: key },
        ...(status === 'failed'
          ? { failure_reason: 'lost_or_stolen_card', failure_balance_transaction: 'txn_1' }
          : {}),
      },
    },
  });

/** Sends bytes to an address, as whoever wants to. */
export const post = async (
  { inject }: Pick<MerchantShop, 'inject'>,
  url: string,
  payload: string,
  headers: Record<string, string> = {},
) => {
  const answer = await inject({
    method: 'POST',
    url,
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  });
  return { status: answer.statusCode, text: answer.payload };
};

/** Stripe notifies: signed with the shop's secret, now. */
export const notify = (shop: Pick<MerchantShop, 'inject'>, url: string, body: string) =>
  post(shop, url, body, { 'stripe-signature': signature(body) });
