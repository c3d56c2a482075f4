import { rewrap, seal, unseal } from './envelope.js';
import { keyringOf, newMasterKey } from './keyring.js';

const OWNER = ['shop-1', 'stripe'];
const [OLD, NEW] = [keyringOf(newMasterKey()), keyringOf(newMasterKey())];

describe('the keys of credentials', () => {
  it('are read in their order, each under its name', () => {
    const text = `${newMasterKey()}, ${newMasterKey()}`;
    expect(keyringOf(text).map(({ id, bytes }) => `${id}:${bytes.toString('base64')}`)).toEqual(
      text.split(', '),
    );
    expect(keyringOf('')).toEqual([]);
  });

  it.each([
    ['is too short', 'a:c2VjcmV0', /number 1/],
    ['has no name', Buffer.alloc(32, 7).toString('base64'), /number 1/],
    [
      'is named twice',
      `a:${Buffer.alloc(32).toString('base64')},a:${Buffer.alloc(32).toString('base64')}`,
      /two/,
    ],
  ])('are refused when one %s, without a word of it', (_, text, told) => {
    const read = () => keyringOf(text);
    expect(read).toThrow(told);
    expect(read).not.toThrow(text.slice(2, 10));
  });
});

describe('a sealed text', () => {
  it('is read with its key, and is never in its envelope', () => {
    const envelope = seal(OLD, 'sk_live_canary', OWNER);
    expect(unseal([...NEW, ...OLD], envelope, OWNER)).toBe('sk_live_canary');
    expect(Buffer.concat([envelope.sealed, envelope.wrappedKey]).toString('latin1')).not.toContain('canary');
  });

  it('is sealed differently each time', () => {
    expect(seal(OLD, 'same', OWNER).sealed).not.toEqual(seal(OLD, 'same', OWNER).sealed);
  });

  it.each([
    ['without its key', () => unseal(NEW, seal(OLD, 'text', OWNER), OWNER)],
    ['without any key', () => seal([], 'text', OWNER)],
    [
      'with another key of its name',
      () => unseal([{ ...NEW[0], id: OLD[0].id }], seal(OLD, 'text', OWNER), OWNER),
    ],
    ['as another shop’s', () => unseal(OLD, seal(OLD, 'text', OWNER), ['shop-2', 'stripe'])],
    ['as another gateway’s', () => unseal(OLD, seal(OLD, 'text', OWNER), ['shop-1', 'mollie'])],
    [
      'when somebody changed it',
      () => {
        const envelope = seal(OLD, 'text', OWNER);
        envelope.sealed[envelope.sealed.length - 1] ^= 1;
        return unseal(OLD, envelope, OWNER);
      },
    ],
    ['when it was cut', () => unseal(OLD, { ...seal(OLD, 'text', OWNER), sealed: Buffer.alloc(3) }, OWNER)],
  ])('does not open %s', (_, open) => {
    expect(open).toThrow(expect.objectContaining({ name: 'CredentialsLocked' }));
  });

  it('is read with the new key alone once its key was wrapped again', () => {
    const envelope = seal(OLD, 'text', OWNER);
    const wrapped = rewrap([...NEW, ...OLD], envelope, OWNER);
    expect(unseal(NEW, { ...envelope, ...wrapped }, OWNER)).toBe('text');
  });
});
