import { checkCredentials, shownCredentials } from './credentials.js';

const FIELDS = [
  { name: 'secretKey', secret: true },
  { name: 'merchant', secret: false },
  { name: 'webhookSecret', secret: true, optional: true },
] as const;
const GOOD = { secretKey: 'sk_live_1', merchant: 'ada' };

describe('the credentials of an account', () => {
  it('are taken when every field that is needed is there', () => {
    expect(checkCredentials(FIELDS, GOOD)).toBe(GOOD);
    expect(() => checkCredentials(FIELDS, { ...GOOD, webhookSecret: 'whsec_1' })).not.toThrow();
  });

  it.each([
    ['a field is missing', { merchant: 'ada' }, 'secretKey'],
    ['a field is unknown', { ...GOOD, password: 'x' }, 'password'],
    ['a field is one every object has', { ...GOOD, constructor: 'x' }, 'constructor'],
    ['one is empty', { ...GOOD, secretKey: '' }, 'secretKey'],
    ['one has a line break', { ...GOOD, secretKey: 'sk\r\nHost: evil' }, 'secretKey'],
    ['one has a NUL', { ...GOOD, merchant: 'a\u0000' }, 'merchant'],
    ['one is far too long', { ...GOOD, merchant: 'a'.repeat(513) }, 'merchant'],
  ])('are refused when %s', (_, given, field) => {
    expect(() => checkCredentials(FIELDS, given)).toThrow(
      expect.objectContaining({ code: 'POLICY_INVALID', data: { field: `credentials.${field}` } }),
    );
  });

  it('never show a secret, nor what nobody says is none', () => {
    expect(shownCredentials(FIELDS, { ...GOOD, former: 'x' })).toEqual({
      secretKey: { set: true },
      merchant: 'ada',
      former: { set: true },
    });
  });
});
