import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export type Audience = 'retours-customer' | 'retours-merchant';
export type Bearer = Readonly<{ audience: Audience; shop: string; sub: string }>;
/** The Authorization header of somebody who was given a token. */
export type Authorize = (bearer: Bearer) => string;
export type Issuer = Readonly<{
  issuer: string;
  jwksUrl: string;
  /** Gives each of them a token that outlives the bench. */
  mint(bearers: readonly Bearer[]): Promise<Authorize>;
  stop(): Promise<void>;
}>;

/** What most issuers sign with. */
const ALGORITHM = 'RS256';
const KEY_ID = 'bench';
const SCOPE = ['orders', 'returns', 'refunds'].flatMap((what) => [`${what}:read`, `${what}:write`]).join(' ');
const nameOf = ({ audience, shop, sub }: Bearer) => `${audience} ${shop} ${sub}`;
const claimsOf = ({ audience, shop, sub }: Bearer) =>
  audience === 'retours-merchant' ? { shop, scope: SCOPE } : { shop, email: `${sub}@example.com` };

/** Starts an issuer of tokens on loopback, with a key of its own. */
export async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM);
  const keys = JSON.stringify({
    keys: [{ ...(await exportJWK(publicKey)), kid: KEY_ID, alg: ALGORITHM, use: 'sig' }],
  });
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(keys);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const sign = (bearer: Bearer) =>
    new SignJWT(claimsOf(bearer))
      .setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID })
      .setIssuer(issuer)
      .setAudience(bearer.audience)
      .setSubject(bearer.sub)
      .setIssuedAt()
      .setExpirationTime('1d')
      .sign(privateKey);

  return {
    issuer,
    jwksUrl: `${issuer}/jwks.json`,
    async mint(bearers) {
      const tokens = await Promise.all(
        bearers.map(async (bearer) => [nameOf(bearer), `Bearer ${await sign(bearer)}`] as const),
      );
      const issued = new Map(tokens);
      return (bearer) => issued.get(nameOf(bearer)) ?? '';
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
