import { fromMinorUnits, toMinorUnits } from './minor-units.js';
import { outcomeOfError, outcomeOfStatus } from './outcome.js';
import { redact } from './redact.js';
import { within } from './within.js';

describe('amounts as gateways want them', () => {
  it.each([
    ['12.60', 'EUR', 1260],
    ['1260', 'JPY', 1260],
    ['1.265', 'KWD', 1265],
    ['0.29', 'EUR', 29],
    ['90071992547409.91', 'EUR', Number.MAX_SAFE_INTEGER],
  ])('%s %s is %i minor units, and back', (amount, currency, minor) => {
    expect(toMinorUnits(amount, currency)).toBe(minor);
    expect(fromMinorUnits(minor, currency)).toBe(amount);
  });

  it.each([
    ['12.605', 'EUR'],
    ['1.5', 'JPY'],
    ['many', 'EUR'],
    ['90071992547409.92', 'EUR'],
  ])('refuses %s %s instead of rounding it', (amount, currency) => {
    expect(() => toMinorUnits(amount, currency)).toThrow(RangeError);
  });

  it('refuses minor units that are not whole', () => {
    expect(() => fromMinorUnits(12.5, 'EUR')).toThrow(RangeError);
  });
});

describe('an answer that is neither yes nor no', () => {
  it.each([
    [Object.assign(new Error('read'), { code: 'ECONNRESET' }), 'ECONNRESET: read'],
    [new SyntaxError('Unexpected token <'), 'Unexpected token <'],
    ['nonsense', 'no answer'],
  ])('is unknown: %s', (error, detail) => {
    expect(outcomeOfError(error)).toEqual({ type: 'unknown', detail });
  });

  it.each(['paid', 'constructor', ''])('is unknown: a status %p that is in no table', (status) => {
    const table = { succeeded: (id: string) => ({ type: 'succeeded' as const, gatewayRefundId: id }) };
    expect(outcomeOfStatus(table, status, 're_1').type).toBe('unknown');
    expect(outcomeOfStatus(table, 'succeeded', 're_1')).toEqual({
      type: 'succeeded',
      gatewayRefundId: 're_1',
    });
  });

  it('is unknown when it does not come in time', async () => {
    expect(await within(20, new Promise(() => undefined))).toEqual({
      type: 'unknown',
      detail: 'no answer within 20 ms',
    });
  });

  it('is unknown when an error comes instead', async () => {
    expect(await within(1000, Promise.reject(new Error('socket hang up')))).toEqual({
      type: 'unknown',
      detail: 'socket hang up',
    });
  });

  it('is the answer when it comes in time', async () => {
    expect(await within(1000, Promise.resolve('yes'))).toBe('yes');
  });
});

describe('what is kept of a provider’s words', () => {
  it.each([
    ['no such customer ada@example.com', 'no such customer [e-mail]'],
    ['Invalid API key sk_live_51Habc', 'Invalid API key [key]'],
    ['Authorization: Bearer abc.def-1', 'Authorization: Bearer [secret]'],
    ['card 4242 4242 4242 4242 expired', 'card [number] expired'],
    ['connect to postgres://app:secret@db:5432 failed', 'connect to postgres://[secret]@db:5432 failed'],
    [
      'refund 9f1b2c3d-0000-4000-8000-abcdefabcdef of 12.60 EUR',
      'refund 9f1b2c3d-0000-4000-8000-abcdefabcdef of 12.60 EUR',
    ],
  ])('%s', (words, kept) => {
    expect(redact(words)).toBe(kept);
  });

  it('is not endless', () => {
    expect(redact('x'.repeat(5000))).toHaveLength(300);
  });
});
