import { createHmac } from 'node:crypto';
import { createLocalJWKSet, exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { TokenVerifier } from './token-verifier.js';

const ISSUER = 'https://id.example';
const AUDIENCE = 'retours-merchant';

type Claims = Readonly<Record<string, unknown>>;
const good: Claims = {
  iss: ISSUER,
  aud: AUDIENCE,
  sub: 'ada',
  shop: 'mugs',
  scope: 'orders:read refunds:write',
};
const soon = () => Math.floor(Date.now() / 1000) + 60;
const part = (data: unknown) => Buffer.from(JSON.stringify(data)).toString('base64url');

describe('A bearer token', () => {
  let key: CryptoKey;
  let publicKey: CryptoKey;
  let verifier: TokenVerifier;

  beforeAll(async () => {
    ({ privateKey: key, publicKey } = await generateKeyPair('RS256', { extractable: true }));
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256' };
    verifier = new TokenVerifier({ issuer: ISSUER, keys: createLocalJWKSet({ keys: [jwk] }) }, AUDIENCE);
  });

  const signed = (claims: Claims, header: object = {}, by = key) =>
    new SignJWT({ exp: soon(), ...good, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1', ...header })
      .sign(by);
  const forged = (header: object, claims: Claims = { ...good, exp: soon() }, signature = '') =>
    `${part(header)}.${part(claims)}.${signature}`;
  const unauthenticated = (token: string) =>
    expect(verifier.verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });

  it('says who speaks, for which shop, with which scopes', async () => {
    expect(await verifier.verify(await signed({}))).toEqual({
      audience: AUDIENCE,
      shop: 'mugs',
      sub: 'ada',
      scopes: new Set(['orders:read', 'refunds:write']),
    });
  });

  it.each<[string, Claims]>([
    ['another audience', { aud: 'retours-customer' }],
    ['another issuer', { iss: 'https://evil.example' }],
    ['an end that has passed', { exp: soon() - 3600 }],
    ['no end at all', { exp: undefined }],
    ['an end in words', { exp: 'tomorrow' }],
    ['a beginning still to come', { nbf: soon() + 3600 }],
    ['no shop', { shop: undefined }],
    ['an empty shop', { shop: '' }],
    ['a list of shops', { shop: ['mugs', 'cups'] }],
    ['a shop with a NUL in its name', { shop: 'mu\0gs' }],
    ['a shop name that never ends', { shop: 'm'.repeat(101) }],
    ['no subject', { sub: undefined }],
  ])('with %s is refused', async (_, claims) => unauthenticated(await signed(claims)));

  it('without a signature is refused', async () => {
    await unauthenticated(forged({ alg: 'none' }));
    await unauthenticated(forged({ alg: 'None', kid: 'k1' }));
    await unauthenticated(forged({ alg: 'RS256', kid: 'k1' }));
  });

  it('signed with our public key as if it were a secret is refused', async () => {
    const head = forged({ alg: 'HS256', kid: 'k1' }).slice(0, -1);
    const signature = createHmac('sha256', await exportSPKI(publicKey))
      .update(head)
      .digest('base64url');
    await unauthenticated(`${head}.${signature}`);
  });

  it.each(['../../etc/passwd', "' OR 1=1 --", '', '\0', 'k1\n', '__proto__'])(
    'with the key id %j is refused',
    async (kid) => unauthenticated(await signed({}, { kid })),
  );

  it('that brings its own key is refused', async () => {
    const mine = await generateKeyPair('RS256', { extractable: true });
    const jwk = await exportJWK(mine.publicKey);
    await unauthenticated(await signed({}, { jwk, jku: 'https://evil.example/keys' }, mine.privateKey));
  });

  it('that demands an extension we do not know is refused', async () => {
    await unauthenticated(
      forged({ alg: 'RS256', kid: 'k1', crit: ['magic'], magic: true }, undefined, 'AAAA'),
    );
  });

  it('changed after it was signed is refused', async () => {
    const [head, , signature] = (await signed({})).split('.');
    await unauthenticated(`${head}.${part({ ...good, exp: soon(), shop: 'cups' })}.${signature}`);
  });

  it.each(['', 'nonsense', 'a.b.c', '..', 'e30.e30.e30'])('that is none (%j) is refused', unauthenticated);

  it('is not remembered beyond its end', async () => {
    const token = await signed({ exp: Math.floor(Date.now() / 1000) + 2 });
    await verifier.verify(token);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    await unauthenticated(token);
  });

  it('is neither good nor bad while the keys cannot be had', async () => {
    const away = new TokenVerifier(
      { issuer: ISSUER, keys: () => Promise.reject(new TypeError('fetch failed')) },
      AUDIENCE,
    );
    await expect(away.verify(await signed({}))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
