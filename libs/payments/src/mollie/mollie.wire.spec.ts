import { ClientError, ErrorResponse } from 'mollie-api-typescript/models/errors';
import { aRefund } from '../given/refund.js';
import {
  isPayment,
  keyOf,
  listed,
  newsOf,
  outcomeOfMollieError,
  outcomeOfRefund,
  type MollieRefund,
} from './mollie.wire.js';

const ours = aRefund('tr_1');
const refund = (change: Partial<MollieRefund> = {}): MollieRefund => ({
  id: 're_1',
  status: 'refunded',
  amount: { currency: 'EUR', value: '12.60' },
  metadata: { retours_key: ours.key },
  paymentId: 'tr_1',
  ...change,
});

describe('a payment of Mollie’s', () => {
  it.each(['tr_1', 'tr_WDqYK6vllg'])('is %s', (reference) => {
    expect(isPayment(reference)).toBe(true);
  });
  it.each(['tr_', 'str_1', 'tr_1/refunds', 'tr_1-2', 'pi_1', ''])('is not %p', (reference) => {
    expect(isPayment(reference)).toBe(false);
  });
});

describe('our key in Mollie’s metadata', () => {
  it('is found where we put it', () => {
    expect(keyOf(refund())).toBe(ours.key);
  });
  it.each([undefined, null, 'retours_key', {}, { retours_key: 7 }, { retours_key: null }])(
    'is not found in %j',
    (metadata) => {
      expect(keyOf(refund({ metadata }))).toBeNull();
    },
  );
});

describe('Mollie’s word on our refund', () => {
  const pending = { type: 'pending', gatewayRefundId: 're_1' };
  it.each([
    ['queued', pending],
    ['pending', pending],
    ['processing', pending],
    ['refunded', { type: 'succeeded', gatewayRefundId: 're_1' }],
    ['failed', { type: 'failed', reason: 'failed', byHand: true }],
    ['canceled', { type: 'failed', reason: 'canceled', byHand: false }],
    ['teleported', { type: 'unknown', detail: 'unknown status teleported' }],
  ])('%s is understood', (status, said) => {
    expect(outcomeOfRefund(refund({ status }), ours)).toEqual(said);
  });

  it.each([
    ['12.61 EUR', { amount: { currency: 'EUR', value: '12.61' } }],
    ['12.60 USD', { amount: { currency: 'USD', value: '12.60' } }],
    ['many EUR', { amount: { currency: 'EUR', value: 'many' } }],
    ['12.60 EUR', { metadata: { retours_key: 'another key' } }],
  ])('about another, of %s, decides nothing', (sum, change) => {
    expect(outcomeOfRefund(refund(change), ours)).toEqual({
      type: 'unknown',
      detail: `the key stands for another refund: ${sum}`,
    });
  });
});

describe('a refund in Mollie’s books', () => {
  const told = {
    key: ours.key,
    gatewayRefundId: 're_1',
    outcome: { type: 'succeeded', gatewayRefundId: 're_1' },
  };

  it('is listed with its key, its sum and what became of it', () => {
    expect(listed(refund())).toEqual({ ...told, amount: '12.60', currency: 'EUR' });
  });

  it('is news, named by Mollie or else by its status', () => {
    const news = { ...told, gatewayReference: 'tr_1', sum: { amount: '12.60', currency: 'EUR' } };
    expect(newsOf(refund(), 'event_1')).toEqual({ ...news, id: 'event_1' });
    expect(newsOf(refund())).toEqual({ ...news, id: 're_1:refunded' });
    expect(newsOf(refund({ paymentId: undefined })).gatewayReference).toBeNull();
  });

  it('is not read when its sum is none', () => {
    const nonsense = refund({ amount: { currency: 'EUR', value: '12.605' } });
    expect(() => listed(nonsense)).toThrow(new RangeError('not an amount of EUR: 12.605'));
  });
});

describe('Mollie’s refusal', () => {
  const answer = (status: number, retryAfter?: string) => ({
    response: new Response('{}', { status, headers: retryAfter ? { 'retry-after': retryAfter } : {} }),
    request: new Request('https://api.mollie.com/v2/payments/tr_1/refunds'),
    body: '{}',
  });
  const refusal = (status: number, field?: string, retryAfter?: string) =>
    new ErrorResponse(
      { status, title: 'no', detail: 'Not so.', field, links: {} as never },
      answer(status, retryAfter),
    );

  it.each([
    [422, 'amount', { type: 'failed', reason: 'mollie_422_amount', byHand: false }],
    [422, 'metadata', { type: 'failed', reason: 'mollie_422_metadata', byHand: true }],
    [422, undefined, { type: 'failed', reason: 'mollie_422', byHand: true }],
    [404, undefined, { type: 'failed', reason: 'mollie_404', byHand: true }],
    [409, undefined, { type: 'unknown', detail: 'mollie_409: Not so.' }],
    [410, undefined, { type: 'unknown', detail: 'mollie_410: Not so.' }],
    [401, undefined, { type: 'not_now', cause: 'access', detail: 'mollie_401: Not so.' }],
    [403, undefined, { type: 'not_now', cause: 'access', detail: 'mollie_403: Not so.' }],
    [503, undefined, { type: 'unknown', detail: 'mollie_503: Not so.' }],
  ])('with status %i of the field %s has its meaning', (status, field, said) => {
    expect(outcomeOfMollieError(refusal(status, field))).toEqual(said);
  });

  it('for too many requests asks us to wait, as long as it says', () => {
    expect(outcomeOfMollieError(refusal(429, undefined, '30'))).toEqual({
      type: 'not_now',
      cause: 'busy',
      detail: 'mollie_429: Not so.',
      retryAfterSeconds: 30,
    });
  });

  it.each([404, 422])('with status %i but not in its own words may be anybody’s', (status) => {
    expect(outcomeOfMollieError(new ClientError('no', answer(status)))).toEqual({
      type: 'unknown',
      detail: `mollie_${status}: Mollie answers ${status}`,
    });
  });

  it('is not what a broken line is', () => {
    expect(outcomeOfMollieError(new Error('socket hang up'))).toEqual({
      type: 'unknown',
      detail: 'socket hang up',
    });
  });
});
