import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';

const NAME = 'https://login.example';
const HOUR = 3_600;
export type Claims = Readonly<Record<string, unknown>>;
type Header = Readonly<Record<string, unknown>>;

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A company's own issuer of RS256 tokens, and a forger who knows all that is public about it. */
export async function openIssuer() {
  const [mine, forged] = [await generateKeyPair('RS256'), await generateKeyPair('RS256')];
  const jwk = { ...(await exportJWK(mine.publicKey)), kid: 'k-1', alg: 'RS256', use: 'sig' };
  const pem = await exportSPKI(mine.publicKey);
  const forgedJwk = await exportJWK(forged.publicKey);
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] })),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const now = Math.floor(Date.now() / 1_000);
  const good = { iss: NAME, iat: now, exp: now + HOUR };
  const signed = (claims: Claims, header: Header = {}, key = mine.privateKey) =>
    new SignJWT({ ...good, ...claims }).setProtectedHeader({ alg: 'RS256', kid: 'k-1', ...header }).sign(key);
  const byHand = (header: Header, claims: Claims, signature: (text: string) => string) => {
    const text = `${part(header)}.${part({ ...good, ...claims })}`;
    return `${text}.${signature(text)}`;
  };
  return {
    settings: {
      AUTH_ISSUER: NAME,
      AUTH_JWKS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    },
    now,
    /** Signed with the key that is published, whatever the claims and the header say. */
    signed,
    /** Signed with a key of the forger's, under the name of the real one unless told. */
    forged: (claims: Claims, header: Header = {}) => signed(claims, header, forged.privateKey),
    forgedJwk,
    /** Not signed at all. */
    unsigned: (claims: Claims, alg = 'none') => byHand({ alg, kid: 'k-1' }, claims, () => ''),
    /** Signed with the published key as if it were a shared secret. */
    confused: (claims: Claims, header: Header = {}) =>
      byHand({ alg: 'HS256', kid: 'k-1', ...header }, claims, (text) =>
        createHmac('sha256', pem).update(text).digest('base64url'),
      ),
    close: () => void server.close(),
  };
}
export type Issuer = Awaited<ReturnType<typeof openIssuer>>;
