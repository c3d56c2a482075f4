import { randomUUID } from 'node:crypto';
import type { GatewayRefund } from '@retours/domain';
import { describePaymentGateway } from '@retours/testkit';
import { openEmulator } from '../given/emulator.js';
import { aRefund } from '../given/refund.js';
import { fromStripeAmount, toStripeAmount } from './stripe.amounts.js';
import {
  pi,
  STRIPE_SECRET,
  openStripe,
  stripeAccount,
  stripeEvent,
  stripeWebhook,
} from './stripe.emulator.js';
import { StripeGateway } from './stripe.gateway.js';
import type { StripeRefund } from './stripe.replies.js';

const NOW = 1_790_000_000;

describePaymentGateway(
  'stripe',
  { lookUp: true, pending: true, busy: true, accounts: true, news: true, dated: true, list: true },
  async () => {
    const currencies = new Map<string, string>();
    const stripe = await openStripe((payment) => currencies.get(payment) ?? 'EUR');
    const gateway = new StripeGateway({ apiBase: stripe.url });
    const eventOf = ({ shop, key }: GatewayRefund, change: Partial<StripeRefund> = {}) =>
      stripeEvent({ ...stripe.books.find(shop, key)!, ...change }, 'refund.updated');
    return {
      gateway,
      captured: ({ gatewayReference, currency }) => currencies.set(gatewayReference, currency),
      credentials: (shop) => stripeAccount(shop).credentials,
      badCredentials: { secretKey: 'sk_test_wrong', webhookSecret: STRIPE_SECRET },
      payments: {
        succeeds: pi('succeeds'),
        declined: pi('declined'),
        closed: pi('closed'),
        pending: pi('pending'),
        callLost: pi('callLost'),
        replyLost: pi('replyLost'),
        troubled: pi('troubled'),
        busy: pi('busy'),
      },
      notifications: {
        signed: (asked) => stripeWebhook(eventOf(asked), STRIPE_SECRET, NOW),
        unsigned: (asked) => ({ ...stripeWebhook(eventOf(asked), STRIPE_SECRET, NOW), headers: {} }),
        altered: (asked) => ({
          ...stripeWebhook(eventOf(asked), STRIPE_SECRET, NOW),
          body: Buffer.from(JSON.stringify(eventOf(asked, { amount: 1 }))),
        }),
        foreign: (asked) => stripeWebhook(eventOf(asked), 'whsec_of_another_shop', NOW),
        stale: (asked) => stripeWebhook(eventOf(asked), STRIPE_SECRET, NOW, NOW + 301),
      },
      paidOut: async (shop, currency) =>
        fromStripeAmount(
          stripe.books
            .of(shop)
            .filter(({ status, currency: code }) => status === 'succeeded' && code === currency.toLowerCase())
            .reduce((total, { amount }) => total + amount, 0),
          currency,
        ),
      close: stripe.close,
    };
  },
);

describe('Stripe', () => {
  let stripe: Awaited<ReturnType<typeof openStripe>>;
  let gateway: StripeGateway;
  beforeAll(async () => {
    stripe = await openStripe();
    gateway = new StripeGateway({ apiBase: stripe.url });
  });
  afterAll(() => stripe.close());

  const ask = (refund: GatewayRefund) => gateway.refund(refund, stripeAccount(refund.shop));
  const callsOf = (refund: GatewayRefund) =>
    stripe.exchanges.filter(({ call }) => call.headers['idempotency-key'] === refund.key);

  it.each([
    ['requiresAction', { type: 'pending' }],
    ['canceled', { type: 'failed', reason: 'canceled', byHand: true }],
    ['newStatus', { type: 'unknown', detail: 'unknown status teleported' }],
    ['alreadyRefunded', { type: 'failed', reason: 'charge_already_refunded', byHand: false }],
    ['tooLarge', { type: 'failed', reason: 'amount_too_large', byHand: false }],
    ['disputed', { type: 'failed', reason: 'charge_disputed', byHand: false }],
    ['insufficient', { type: 'failed', reason: 'insufficient_funds', byHand: true }],
    ['missing', { type: 'failed', reason: 'resource_missing', byHand: true }],
    ['newCode', { type: 'unknown' }],
    ['forbidden', { type: 'not_now', cause: 'access' }],
    ['locked', { type: 'not_now', cause: 'busy' }],
    ['keyInUse', { type: 'unknown' }],
    ['storedFailure', { type: 'unknown' }],
    ['otherSum', { type: 'unknown' }],
    ['garbage', { type: 'unknown' }],
  ])('is understood when it says %s, after one call', async (scenario, said) => {
    const refund = aRefund(`${pi(scenario)}1`);
    expect(await ask(refund)).toMatchObject(said);
    expect(callsOf(refund)).toHaveLength(1);
  });

  it('is never believed a stored failure: the look-up tells, and nothing is sent again by itself', async () => {
    const refund = aRefund(`${pi('storedFailure')}1`);
    await ask(refund);
    expect(await ask(refund)).toEqual({
      type: 'unknown',
      detail: expect.stringContaining('as it said the first time'),
    });
    expect(await gateway.lookUp(refund, stripeAccount(refund.shop))).toEqual({ type: 'not_found' });
    expect(callsOf(refund)).toHaveLength(2);
  });

  it('is asked for exactly what we owe, under our key, and is told nothing else', async () => {
    const refund = aRefund(`${pi('succeeds')}1`);
    await ask(refund);
    const [{ call }] = callsOf(refund);
    expect(Object.fromEntries(new URLSearchParams(call.body))).toEqual({
      payment_intent: refund.gatewayReference,
      amount: '1260',
      'metadata[retours_key]': refund.key,
    });
    // Telemetry would tell the machine's platform and a name for it.
    const agent = Object.keys(JSON.parse(String(call.headers['x-stripe-client-user-agent'])));
    expect(agent).toContain('lang');
    expect(agent.filter((name) => ['platform', 'telemetry_id'].includes(name))).toEqual([]);
  });

  it('is asked by charge where the shop knows no payment intent', async () => {
    const refund = aRefund('ch_succeeds_1');
    expect(await ask(refund)).toMatchObject({ type: 'succeeded' });
    expect(await gateway.lookUp(refund, stripeAccount(refund.shop))).toMatchObject({ type: 'succeeded' });
    expect(new URLSearchParams(callsOf(refund)[0].call.body).get('charge')).toBe('ch_succeeds_1');
  });

  it.each(['tr_1', '', 'pi_', 'pi_1\n', '../payment_intents'])(
    'is not asked about %p, which is no payment of its own',
    async (reference) => {
      const refund = aRefund(reference);
      expect(await ask(refund)).toEqual({ type: 'failed', reason: 'not_a_stripe_payment', byHand: true });
      expect(await gateway.lookUp(refund, stripeAccount(refund.shop))).toEqual({ type: 'not_found' });
      expect(callsOf(refund)).toEqual([]);
    },
  );

  it.each([
    ['1250', 'ISK', 125_000],
    ['700', 'UGX', 70_000],
    ['1260', 'JPY', 1260],
    ['12.60', 'HUF', 1260],
    ['300.00', 'MGA', 300],
    ['1.260', 'KWD', 1260],
  ])('counts %s %s as %i, and back', (amount, currency, minor) => {
    expect(toStripeAmount(amount, currency)).toBe(minor);
    expect(fromStripeAmount(minor, currency)).toBe(amount);
  });

  it.each([
    ['1.265', 'KWD'],
    ['12.50', 'MGA'],
  ])('leaves %s %s to a person, for it cannot pay the last coin', async (amount, currency) => {
    const refund = aRefund(`${pi('succeeds')}1`, { amount, currency });
    expect(await ask(refund)).toEqual({
      type: 'failed',
      reason: 'amount_not_payable_by_stripe',
      byHand: true,
    });
    expect(callsOf(refund)).toEqual([]);
  });

  it('finds our refund on a later page', async () => {
    const first = aRefund(`${pi('succeeds')}paged`);
    const others = [1, 2, 3, 4].map(() => ({ ...first, key: randomUUID() }));
    for (const refund of [first, ...others]) await ask(refund);
    const last = others[3];
    expect(await gateway.lookUp(last, stripeAccount(last.shop))).toMatchObject({ type: 'succeeded' });
    expect(await gateway.list(last.gatewayReference, stripeAccount(last.shop))).toHaveLength(5);
  });

  it.each([undefined, '', 'sk_test_1\nX-Evil: 1', 'sk_test_é'])(
    'is not asked with %p for a key',
    async (key) => {
      const refund = aRefund(`${pi('succeeds')}1`);
      const keys: Readonly<Record<string, string>> = key === undefined ? {} : { secretKey: key };
      const account = { ...stripeAccount(refund.shop), credentials: keys };
      expect(await gateway.refund(refund, account)).toMatchObject({ type: 'not_now', cause: 'access' });
      expect((await gateway.lookUp(refund, account)).type).toBe('unknown');
      expect(await gateway.list(refund.gatewayReference, account)).toBeUndefined();
      expect(callsOf(refund)).toEqual([]);
    },
  );

  it('is kept silent about keys and addresses', async () => {
    const said = await Promise.all([
      ask(aRefund(`${pi('forbidden')}1`)),
      ask(aRefund(`${pi('missing')}1`)),
      ask(aRefund(`${pi('succeeds')}1`, { shop: 'wrong' })),
    ]);
    expect(JSON.stringify(said)).not.toMatch(/canary|sk_test|ada@/);
  });

  it('leaves us in doubt when it does not answer in time', async () => {
    const silent = await openEmulator(() => new Promise(() => undefined));
    try {
      const patient = new StripeGateway({ apiBase: silent.url, callMs: 50 });
      const refund = aRefund(`${pi('succeeds')}1`);
      expect((await patient.refund(refund, stripeAccount(refund.shop))).type).toBe('unknown');
      expect((await patient.lookUp(refund, stripeAccount(refund.shop))).type).toBe('unknown');
    } finally {
      await silent.close();
    }
  });

  it('leaves us in doubt when nobody is there', async () => {
    const gone = await openEmulator(() => ({ status: 200, body: {} }));
    await gone.close();
    const refund = aRefund(`${pi('succeeds')}1`);
    const said = await new StripeGateway({ apiBase: gone.url }).refund(refund, stripeAccount(refund.shop));
    expect(said.type).toBe('unknown');
  });
});
