import { aRefund } from '../given/refund.js';
import {
  openStripe,
  pi,
  stripeAccount,
  stripeEvent,
  STRIPE_SECRET,
  stripeWebhook,
} from './stripe.emulator.js';
import { StripeGateway } from './stripe.gateway.js';

const NOW = 1_790_000_000;

describe('Stripe notifies', () => {
  let stripe: Awaited<ReturnType<typeof openStripe>>;
  let gateway: StripeGateway;
  beforeAll(async () => {
    stripe = await openStripe();
    gateway = new StripeGateway({ apiBase: stripe.url });
  });
  afterAll(() => stripe.close());

  const account = stripeAccount('shop-1');
  const booked = async (scenario = 'succeeds') => {
    const refund = aRefund(`${pi(scenario)}1`, { shop: 'shop-1' });
    await gateway.refund(refund, account);
    return stripe.books.find('shop-1', refund.key)!;
  };
  const judge = (event: unknown) => gateway.judge(stripeWebhook(event, STRIPE_SECRET, NOW), account);

  it('of money that came back after it had left', async () => {
    const refund = await booked();
    const failed = { ...refund, status: 'failed', failure_reason: 'lost_or_stolen_card' };
    const reversed = { type: 'reversed', reason: 'lost_or_stolen_card' };
    expect(
      await judge(stripeEvent({ ...failed, failure_balance_transaction: 'txn_2' }, 'refund.failed')),
    ).toMatchObject({ type: 'believed', news: [{ outcome: reversed }] });
    expect(await judge(stripeEvent(failed, 'refund.updated', { status: 'succeeded' }))).toMatchObject({
      news: [{ outcome: reversed }],
    });
  });

  it('of a pending refund that failed as failed', async () => {
    const refund = {
      ...(await booked('pending')),
      status: 'failed',
      failure_reason: 'declined',
      failure_balance_transaction: 'txn_2',
    };
    expect(await judge(stripeEvent(refund, 'refund.failed', { status: 'pending' }))).toMatchObject({
      news: [{ outcome: { type: 'failed', reason: 'declined', byHand: true } }],
    });
  });

  it('of a refund made in its dashboard, without a key of ours', async () => {
    const refund = { ...(await booked()), metadata: {} };
    expect(await judge(stripeEvent(refund, 'refund.created'))).toMatchObject({
      news: [{ key: null, gatewayRefundId: refund.id, gatewayReference: refund.payment_intent }],
    });
  });

  it.each(['charge.refunded', 'payout.paid'])('of %s, which is no news of a refund', async (type) => {
    expect(await judge(stripeEvent(await booked(), type))).toEqual({ type: 'believed', news: [] });
  });

  it('of nonsense, and is not believed', async () => {
    expect((await judge('not an event')).type).toBe('believed');
    expect(await judge({ id: 'evt_1', type: 'refund.created', data: {} })).toMatchObject({
      type: 'refused',
    });
  });

  it('in vain, where the account has no secret to check it by', async () => {
    const webhook = stripeWebhook(stripeEvent(await booked(), 'refund.created'), STRIPE_SECRET, NOW);
    const { secretKey } = account.credentials;
    expect(await gateway.judge(webhook, { ...account, credentials: { secretKey } })).toEqual({
      type: 'refused',
      reason: 'the account has no webhook secret',
    });
  });

  it('with a signature as in the tests of its own SDK', async () => {
    // stripe-dotnet: EventUtilityTest.cs, over Resources/event_test_signature.json, with the secret "webhook_secret".
    const body = `{
  "id": "evt_123",
  "object": "event",
  "account": "acct_123",
  "api_version": "2017-05-25",
  "created": 1533204620,
  "data": {
    "object": {
      "id": "cus_123",
      "object": "customer",
      "created": 123456789,
      "email": "test@stripe.com",
      "livemode": false,
      "metadata": {}
    }
  },
  "livemode": false,
  "pending_webhooks": 1,
  "request": {
    "id": "req_123",
    "idempotency_key": "idempotency-key-123"
  },
  "type": "customer.created"
}
`;
    const v1 = '2220f87ef101a04665f11cdf770523143f875572008577fa0f20882ddb9cc3c7';
    const v0 = '63f3a72374a733066c4be69ed7f8e5ac85c22c9f0a6a612ab9a025a9e4ee7eef';
    const webhook = {
      headers: { 'stripe-signature': `t=1533204620,v1=${v1},v0=${v0}` },
      body: Buffer.from(body),
      receivedAt: 1_533_204_620 + 300,
    };
    const theirs = { ...account, credentials: { ...account.credentials, webhookSecret: 'webhook_secret' } };
    expect(await gateway.judge(webhook, theirs)).toEqual({ type: 'believed', news: [] });
    for (const altered of [
      { ...webhook, receivedAt: webhook.receivedAt + 1 },
      { ...webhook, body: Buffer.from(body.trim()) },
      { ...webhook, headers: { 'stripe-signature': `t=1533204620,v0=${v1}` } },
    ])
      expect((await gateway.judge(altered, theirs)).type).toBe('refused');
  });
});
