import { expiryOf, renewalDelay, scopesOf } from './token.js';

const NOW = 1_800_000_000_000;
const tokenWith = (claims: object) =>
  ['{}', JSON.stringify(claims), 'signature']
    .map((part) => btoa(part).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''))
    .join('.');
const tokenFor = (seconds: number) => tokenWith({ name: 'Zoë ÿ?', exp: NOW / 1000 + seconds });

describe('A token', () => {
  it('says when it expires', () => {
    expect(expiryOf(tokenFor(600))).toBe(NOW + 600_000);
  });

  it.each([
    [600, 540_000],
    [60, 30_000],
    [0, 1000],
  ])('of %i seconds is renewed after %i ms', (seconds, delay) => {
    expect(renewalDelay(tokenFor(seconds), NOW)).toBe(delay);
  });

  it('says what it may be used for, or leaves that to the API', () => {
    expect(scopesOf(tokenWith({ scope: 'orders:read refunds:write' }))).toEqual([
      'orders:read',
      'refunds:write',
    ]);
    expect(scopesOf(tokenWith({}))).toBeUndefined();
    expect(scopesOf('opaque')).toBeUndefined();
  });

  it.each([tokenWith({}), 'opaque', ''])('that tells no expiry is left alone: %j', (token) => {
    expect(expiryOf(token)).toBeUndefined();
    expect(renewalDelay(token, NOW)).toBe(2 ** 31 - 1);
  });
});
