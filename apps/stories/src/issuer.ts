import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** A token issuer of a shop's own, as Retours meets it outside embedded mode: it publishes its keys and signs tokens. */
export type Issuer = Readonly<{
  name: string;
  jwksUrl: string;
  token(claims: Readonly<{ audience: string; shop: string; sub: string; scope?: string }>): Promise<string>;
  close(): void;
}>;

export async function startIssuer(): Promise<Issuer> {
  const name = 'https://login.example';
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'story', alg: 'ES256', use: 'sig' }] };
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(keys)),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    name,
    jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    token: ({ audience, shop, sub, scope }) =>
      new SignJWT({ shop, ...(scope === undefined ? {} : { scope }) })
        .setProtectedHeader({ alg: 'ES256', kid: 'story' })
        .setIssuer(name)
        .setAudience(audience)
        .setSubject(sub)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
    close: () => server.close(),
  };
}
