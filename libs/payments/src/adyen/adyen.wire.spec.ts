import { aRefund } from '../given/refund.js';
import {
  adyenExponentOf,
  outcomeOfItem,
  outcomeOfRefusal,
  outcomeOfReply,
  type AdyenItem,
  type AdyenReply,
} from './adyen.wire.js';

describe('Adyen counts the decimals', () => {
  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['CLP', 2],
    ['CVE', 0],
    ['IDR', 0],
    ['ISK', 2],
  ])('of %s as %i', (currency, exponent) => {
    expect(adyenExponentOf(currency)).toBe(exponent);
  });
});

describe('Adyen’s reply', () => {
  const refund = aRefund('883');
  const reply = (change: Partial<AdyenReply> = {}): AdyenReply => ({
    status: 'received',
    pspReference: 'PSP1',
    reference: refund.key,
    amount: { value: 1260, currency: 'EUR' },
    ...change,
  });
  const said = (change: Partial<AdyenReply>) => outcomeOfReply(reply(change), refund, 1260);

  it.each([{}, { reference: undefined }])('%j to our request says that it is under way', (change) => {
    expect(said(change)).toEqual({ type: 'pending', gatewayRefundId: 'PSP1' });
  });

  it('with a status nobody has seen before decides nothing', () => {
    expect(said({ status: 'done' })).toEqual({ type: 'unknown', detail: 'unknown status done' });
  });

  it.each([{ status: undefined }, { pspReference: undefined }])(
    'without one of its words, %j, is none',
    (change) => {
      expect(said(change)).toEqual({ type: 'unknown', detail: 'no refund in the answer' });
    },
  );

  it.each([
    [{ amount: { value: 1261, currency: 'EUR' } }, '1261 EUR'],
    [{ amount: { value: 1260, currency: 'USD' } }, '1260 USD'],
    [{ reference: 'another key' }, '1260 EUR'],
    [{ amount: undefined }, 'undefined undefined'],
  ])('about another refund, %j, decides nothing', (change, sum) => {
    expect(said(change)).toEqual({
      type: 'unknown',
      detail: `the key stands for another refund: ${sum}`,
    });
  });
});

describe('Adyen’s refusal', () => {
  const no = (status: number, errorCode?: string, retryAfter?: string) =>
    outcomeOfRefusal({ status, errorCode, retryAfter, name: 'Error', message: 'no' });

  it.each(['100', '137', '138'])('%s is final: nobody can pay this back', (code) => {
    expect(no(422, code)).toEqual({ type: 'failed', reason: `adyen_${code}`, byHand: false });
  });
  it.each(['167', '906', '702'])('%s is one that a person can work round', (code) => {
    expect(no(422, code)).toEqual({ type: 'failed', reason: `adyen_${code}`, byHand: true });
  });
  it.each(['000', '010', '901'])('%s means that our access is not good', (code) => {
    expect(no(422, code)).toEqual({
      type: 'not_now',
      cause: 'access',
      detail: `adyen_${code}: Adyen answers 422`,
    });
  });
  it.each(['704', '999'])('%s leaves the refund in doubt', (code) => {
    expect(no(422, code)).toEqual({ type: 'unknown', detail: `adyen_${code}: Adyen answers 422` });
  });

  it.each([401, 403])('with status %i means that our access is not good, whatever its code', (status) => {
    expect(no(status, '100')).toMatchObject({ type: 'not_now', cause: 'access' });
  });
  it('with status 429 asks us to wait, as long as it says', () => {
    expect(no(429, undefined, '30')).toEqual({
      type: 'not_now',
      cause: 'busy',
      detail: 'adyen_429: Adyen answers 429',
      retryAfterSeconds: 30,
    });
  });
  it.each([500, 503])('with status %i is no refusal, whatever its code', (status) => {
    expect(no(status, '100').type).toBe('unknown');
  });
});

describe('a notification of Adyen’s', () => {
  const item = (change: Partial<AdyenItem>): AdyenItem => ({
    pspReference: 'PSP2',
    originalReference: '883',
    merchantAccountCode: 'Shop',
    merchantReference: 'key',
    amount: { value: 1260, currency: 'EUR' },
    eventCode: 'REFUND',
    success: 'true',
    reason: '',
    ...change,
  });

  it('of a refund that was paid says so', () => {
    expect(outcomeOfItem(item({}))).toEqual({ type: 'succeeded', gatewayRefundId: 'PSP2' });
  });

  it.each([
    ['Refused by ada@example.com', 'Refused by [e-mail]', true],
    ['', 'refused', true],
    ['Insufficient balance on payment', 'Insufficient balance on payment', false],
  ])('of a refund refused for %p says why, and whether a person can pay it', (reason, told, byHand) => {
    expect(outcomeOfItem(item({ success: 'false', reason }))).toEqual({
      type: 'failed',
      reason: told,
      byHand,
    });
  });

  it.each(['REFUND_FAILED', 'REFUNDED_REVERSED'])('of %s says that the money came back', (eventCode) => {
    expect(outcomeOfItem(item({ eventCode }))).toEqual({ type: 'reversed', reason: eventCode });
    expect(outcomeOfItem(item({ eventCode, reason: 'ask ada@example.com' }))).toEqual({
      type: 'reversed',
      reason: 'ask [e-mail]',
    });
  });

  it.each([{ eventCode: 'AUTHORISATION' }, { eventCode: 'REFUND_FAILED', success: 'false' as const }])(
    'of %j is no news of a refund',
    (change) => {
      expect(outcomeOfItem(item(change))).toBeUndefined();
    },
  );
});
