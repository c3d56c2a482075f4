import { isAddress } from './addresses.js';

describe('The address to come back to after signing in', () => {
  it.each(['/', '/orders?q=A-1'])('may be %s, one of the app', (address) => {
    expect(isAddress(address)).toBe(true);
  });
  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'orders', undefined])(
    'is not %s, somebody else’s',
    (address) => {
      expect(isAddress(address)).toBe(false);
    },
  );
});
