import { Stripe } from 'stripe';
import { aRefund } from '../given/refund.js';
import {
  keyOf,
  listed,
  newsOf,
  outcomeOfRefund,
  outcomeOfStripeError,
  paymentParameter,
} from './stripe.wire.js';

const ours = aRefund('pi_1');
const refund = (change: Partial<Stripe.Refund> = {}) =>
  ({
    id: 're_1',
    object: 'refund',
    amount: 1260,
    currency: 'eur',
    status: 'succeeded',
    metadata: { retours_key: ours.key },
    payment_intent: 'pi_1',
    charge: 'ch_1',
    ...change,
  }) as Stripe.Refund;

describe('a payment of Stripe’s', () => {
  it.each([
    ['pi_1', { payment_intent: 'pi_1' }],
    ['pi_3Nx9', { payment_intent: 'pi_3Nx9' }],
    ['ch_12', { charge: 'ch_12' }],
    ['py_12', { charge: 'py_12' }],
    ['xpi_1', undefined],
    ['xch_1', undefined],
    ['pi_1/refunds', undefined],
    ['ch_1/refunds', undefined],
    ['pi_', undefined],
    ['ch_', undefined],
    ['tr_1', undefined],
  ])('is named by %s as %j', (reference, parameter) => {
    expect(paymentParameter(reference)).toEqual(parameter);
  });
});

describe('our key in Stripe’s metadata', () => {
  it.each([
    [{ retours_key: 'key-1' }, 'key-1'],
    [{}, null],
    [null, null],
  ])('%j', (metadata, key) => {
    expect(keyOf(refund({ metadata }))).toBe(key);
  });
});

describe('Stripe’s word on our refund', () => {
  it.each([
    ['succeeded', undefined, { type: 'succeeded', gatewayRefundId: 're_1' }],
    ['pending', undefined, { type: 'pending', gatewayRefundId: 're_1' }],
    ['requires_action', undefined, { type: 'pending', gatewayRefundId: 're_1' }],
    ['failed', undefined, { type: 'failed', reason: 'unknown', byHand: true }],
    ['failed', 'lost_or_stolen_card', { type: 'failed', reason: 'lost_or_stolen_card', byHand: true }],
    [
      'failed',
      'charge_for_pending_refund_disputed',
      { type: 'failed', reason: 'charge_for_pending_refund_disputed', byHand: false },
    ],
    ['failed', 'merchant_request', { type: 'failed', reason: 'merchant_request', byHand: false }],
    ['canceled', undefined, { type: 'failed', reason: 'canceled', byHand: true }],
    ['teleported', undefined, { type: 'unknown', detail: 'unknown status teleported' }],
  ])('%s (%s) is understood', (status, failure_reason, said) => {
    expect(outcomeOfRefund(refund({ status, failure_reason }), ours)).toEqual(said);
  });

  it.each([
    ['1261 eur', { amount: 1261 }],
    ['1260 usd', { currency: 'usd' }],
    ['1260 eur', { metadata: { retours_key: 'another key' } }],
  ])('about another, of %s, decides nothing', (sum, change) => {
    expect(outcomeOfRefund(refund(change), ours)).toEqual({
      type: 'unknown',
      detail: `the key stands for another refund: ${sum}`,
    });
  });
});

describe('a refund in Stripe’s books', () => {
  const failed = { status: 'failed', failure_reason: 'expired_or_canceled_card' };
  const reversed = { type: 'reversed', reason: 'expired_or_canceled_card' };

  it('is listed with its key, its sum and what became of it', () => {
    expect(listed(refund())).toEqual({
      gatewayRefundId: 're_1',
      key: ours.key,
      amount: '12.60',
      currency: 'EUR',
      outcome: { type: 'succeeded', gatewayRefundId: 're_1' },
    });
  });

  it('is listed in the coins of its currency', () => {
    expect(listed(refund({ currency: 'jpy' }))).toMatchObject({ amount: '1260', currency: 'JPY' });
  });

  it('came back when it failed and its sum is in the balance again', () => {
    expect(listed(refund({ ...failed, failure_balance_transaction: 'txn_1' })).outcome).toEqual(reversed);
    expect(listed(refund(failed)).outcome).toMatchObject({ type: 'failed' });
    expect(listed(refund({ failure_balance_transaction: 'txn_1' })).outcome.type).toBe('succeeded');
    const unnamed = { status: 'failed', failure_balance_transaction: 'txn_1' };
    expect(listed(refund(unnamed)).outcome).toEqual({ type: 'reversed', reason: 'unknown' });
  });

  const event = (type: string, object: Stripe.Refund, previous_attributes?: object) =>
    ({ id: 'evt_1', type, data: { object, previous_attributes } }) as unknown as Stripe.Event;

  it.each(['refund.created', 'refund.updated', 'refund.failed'])('is news when Stripe says %s', (type) => {
    expect(newsOf(event(type, refund()))).toEqual([
      {
        id: 'evt_1',
        key: ours.key,
        gatewayRefundId: 're_1',
        gatewayReference: 'pi_1',
        sum: { amount: '12.60', currency: 'EUR' },
        outcome: { type: 'succeeded', gatewayRefundId: 're_1' },
      },
    ]);
  });

  it('is no news when an event is about something else', () => {
    expect(newsOf(event('charge.refunded', refund()))).toEqual([]);
  });

  it('came back when it had succeeded before it failed', () => {
    const outcomeAfter = (status: string) =>
      newsOf(
        event('refund.failed', refund({ ...failed, failure_balance_transaction: 'txn_1' }), { status }),
      )[0].outcome;
    expect(outcomeAfter('succeeded')).toEqual(reversed);
    expect(outcomeAfter('pending')).toMatchObject({ type: 'failed' });
    const without = newsOf(event('refund.failed', refund(failed), { status: 'succeeded' }));
    expect(without[0].outcome).toEqual(reversed);
    const again = newsOf(event('refund.updated', refund(), { status: 'succeeded' }));
    expect(again[0].outcome.type).toBe('succeeded');
  });

  it.each([
    [{ payment_intent: 'pi_1', charge: 'ch_1' }, 'pi_1'],
    [{ payment_intent: { id: 'pi_2' } as Stripe.PaymentIntent }, 'pi_2'],
    [{ payment_intent: null, charge: 'ch_1' }, 'ch_1'],
    [{ payment_intent: null, charge: { id: 'ch_2' } as Stripe.Charge }, 'ch_2'],
    [{ payment_intent: null, charge: null }, null],
  ])('names its payment, whether Stripe names it or shows it: %j', (change, payment) => {
    expect(newsOf(event('refund.created', refund(change)))[0].gatewayReference).toBe(payment);
  });
});

describe('Stripe’s refusal', () => {
  const { errors } = Stripe;
  const invalid = (code?: string) =>
    new errors.StripeInvalidRequestError({ message: 'Not so.', code, type: 'invalid_request_error' });

  it.each(['charge_already_refunded', 'amount_too_large', 'charge_disputed', 'refund_disputed_payment'])(
    '%s is final: nobody can pay this back',
    (code) => {
      expect(outcomeOfStripeError(invalid(code))).toEqual({ type: 'failed', reason: code, byHand: false });
    },
  );

  it.each([
    'amount_too_small',
    'balance_insufficient',
    'charge_not_refundable',
    'insufficient_funds',
    'payment_intent_unexpected_state',
    'resource_missing',
  ])('%s is one that a person can work round', (code) => {
    expect(outcomeOfStripeError(invalid(code))).toEqual({ type: 'failed', reason: code, byHand: true });
  });

  it.each(['livemode_mismatch', 'testmode_charges_only', 'secret_key_required'])(
    '%s means that our access is not good',
    (code) => {
      expect(outcomeOfStripeError(invalid(code))).toEqual({
        type: 'not_now',
        cause: 'access',
        detail: `${code}: Not so.`,
      });
    },
  );

  it.each([
    ['new_rule', 'new_rule: Not so.'],
    [undefined, 'StripeInvalidRequestError: Not so.'],
  ])('%s leaves the refund in doubt', (code, detail) => {
    expect(outcomeOfStripeError(invalid(code))).toEqual({ type: 'unknown', detail });
  });

  const raw = (more: object = {}) => ({ message: 'Not so.', type: 'api_error' as const, ...more });
  it.each([
    [new errors.StripeAuthenticationError(raw()), { type: 'not_now', cause: 'access' }],
    [new errors.StripePermissionError(raw()), { type: 'not_now', cause: 'access' }],
    [new errors.StripeIdempotencyError(raw()), { type: 'unknown' }],
    [new errors.StripeConnectionError(raw()), { type: 'unknown' }],
    [new errors.StripeAPIError(raw({ code: 'amount_too_large' })), { type: 'unknown' }],
  ])('%s is understood by its kind', (error, said) => {
    expect(outcomeOfStripeError(error)).toMatchObject(said);
  });

  it('for too many requests asks us to wait, as long as it says', () => {
    const error = new errors.StripeRateLimitError(raw({ headers: { 'retry-after': '30' } }));
    expect(outcomeOfStripeError(error)).toEqual({
      type: 'not_now',
      cause: 'busy',
      detail: 'StripeRateLimitError: Not so.',
      retryAfterSeconds: 30,
    });
  });

  it.each([
    ['true', 'new_rule: Not so. (as it said the first time)'],
    ['false', 'new_rule: Not so.'],
  ])('that was kept under the key (%s) says so', (replayed, detail) => {
    const headers = { 'idempotent-replayed': replayed };
    const error = new errors.StripeInvalidRequestError(raw({ code: 'new_rule', headers }) as never);
    expect(outcomeOfStripeError(error)).toEqual({ type: 'unknown', detail });
  });

  it('is not what a broken line is', () => {
    expect(outcomeOfStripeError(new Error('socket hang up'))).toEqual({
      type: 'unknown',
      detail: 'socket hang up',
    });
  });
});
