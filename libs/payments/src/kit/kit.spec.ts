import { openEmulator } from '../given/emulator.js';
import { credentialOf, withoutCredential } from './credentials.js';
import { classOf, outcomeOfObjection, retryAfterOf } from './error-class.js';
import { fetchDirectly } from './fetch.js';
import { fromMinorUnits, toMinorUnits } from './minor-units.js';
import { outcomeOfError, outcomeOfStatus } from './outcome.js';
import { redact } from './redact.js';
import { hmacBase64, hmacHex, sameSignature } from './signatures.js';
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

describe('amounts where a provider counts other decimals than ISO', () => {
  it('are told in its units, exactly or not at all', () => {
    expect(toMinorUnits('1250', 'ISK', 2)).toBe(125_000);
    expect(fromMinorUnits(125_000, 'ISK', 2)).toBe('1250');
    expect(() => toMinorUnits('12.50', 'MGA', 0)).toThrow(RangeError);
    expect(() => fromMinorUnits(125_050, 'ISK', 2)).toThrow(RangeError);
  });
});

describe('what a provider objects', () => {
  const objection = { code: 'rate_limit', words: 'slow down, ada@example.com', retryAfterSeconds: 2 };

  it.each([
    ['permanent', { type: 'failed', reason: 'rate_limit', byHand: false }],
    ['person', { type: 'failed', reason: 'rate_limit', byHand: true }],
    [
      'wait',
      {
        type: 'not_now',
        cause: 'busy',
        detail: 'rate_limit: slow down, [e-mail]',
        retryAfterSeconds: 2,
      },
    ],
    ['lookUp', { type: 'unknown', detail: 'rate_limit: slow down, [e-mail]' }],
    [undefined, { type: 'unknown', detail: 'rate_limit: slow down, [e-mail]' }],
  ] as const)('of the class %s has its meaning', (kind, outcome) => {
    expect(outcomeOfObjection(kind, objection)).toEqual(outcome);
  });

  it('about our keys pauses the account', () => {
    expect(outcomeOfObjection('access', { code: '401', words: 'no' })).toEqual({
      type: 'not_now',
      cause: 'access',
      detail: '401: no',
    });
  });

  it.each(['{"apiKey":"canary"}', 'two words', '', 'x'.repeat(65)])('is not named by %p', (code) => {
    expect(outcomeOfObjection('person', { code, words: '' })).toMatchObject({ reason: 'unnamed' });
    expect(outcomeOfObjection('wait', { code, words: 'no' })).toMatchObject({ detail: 'unnamed: no' });
  });

  it('is of no class when nobody has seen it before', () => {
    expect(classOf({ known: 'person' }, 'known')).toBe('person');
    for (const code of ['new', '', 'constructor', '__proto__'])
      expect(classOf({ known: 'person' }, code)).toBeUndefined();
  });

  it.each([
    ['2', 2],
    ['3600', 3600],
    ['3601', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['Wed, 21 Oct 2026 07:28:00 GMT', undefined],
    ['', undefined],
    [null, undefined],
  ])('with Retry-After %p waits %p seconds', (header, seconds) => {
    expect(retryAfterOf(header)).toBe(seconds);
  });
});

describe('signatures', () => {
  // From the tests of Stripe's SDK (stripe-node, test/crypto/helpers.ts), which signs with the secret as it is.
  it.each([
    ['', 'f7f9bd47fb987337b5796fdc1fdb9ba221d0d5396814bfcaf9521f43fd8927fd'],
    ['{"obj1":"hello","obj2":"world"}', 'bebb1a643997f419b315ddba19e6f5411e1ce7f810ba6d3617ce72823092f363'],
    ['😀', '837da296d05c4fe31f61d5d7ead035099d9585a5bcde87de952012a78f0b0c43'],
  ])('over %p are those of the providers', (message, hex) => {
    expect(hmacHex('test_secret', message)).toBe(hex);
    expect(hmacHex('test_secret', Buffer.from(message))).toBe(hex);
    expect(hmacBase64('test_secret', message)).toBe(Buffer.from(hex, 'hex').toString('base64'));
  });

  it('are the same or not, whatever their length', () => {
    expect(sameSignature('abc', 'abc')).toBe(true);
    for (const other of ['abd', 'ab', '', 'abcd', 'äbc']) expect(sameSignature('abc', other)).toBe(false);
  });
});

describe('an account’s credential', () => {
  const account = (credentials: Readonly<Record<string, string>>) => ({
    shop: 's',
    gateway: 'g',
    credentials,
  });

  it('is read as it is', () => {
    expect(credentialOf(account({ key: 'sk_1' }), 'key')).toBe('sk_1');
  });

  it.each(['', ' ', 'a b', 'a\nb', 'a\u0000', 'é', 'x'.repeat(513)])('is none when it is %p', (key) => {
    expect(credentialOf(account({ key }), 'key')).toBeUndefined();
  });

  it.each(['other', 'constructor', '__proto__'])('is none under the name %s', (name) => {
    expect(credentialOf(account({ key: 'sk_1' }), name)).toBeUndefined();
    expect(withoutCredential('key')).toMatchObject({ type: 'not_now', cause: 'access' });
  });
});

describe('a call to a provider', () => {
  it('follows no redirect, and so shows nobody else our key', async () => {
    const elsewhere = await openEmulator(() => ({ status: 200, body: {} }));
    const provider = await openEmulator(() => ({
      status: 307,
      headers: { location: elsewhere.url },
      body: {},
    }));
    try {
      await expect(fetchDirectly(provider.url, { method: 'POST', body: 'key' })).rejects.toThrow();
      expect(elsewhere.exchanges).toEqual([]);
    } finally {
      await Promise.all([provider.close(), elsewhere.close()]);
    }
  });
});
