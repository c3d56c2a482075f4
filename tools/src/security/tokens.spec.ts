import { Shops } from '@retours/domain';
import { openIssuer, type Claims, type Issuer } from './issuer.js';
import { SHOP } from './people.js';
import { AUDIENCE, openApis, PATIENCE_MS, SIDES, type Apis, type Side } from './two-apis.js';

type Forgery = (issuer: Issuer, claims: Claims) => string | Promise<string>;

const forgeries: Readonly<Record<string, Forgery>> = {
  'for somebody else': ({ signed }, claims) => signed({ ...claims, aud: 'another-service' }),
  'for nobody': ({ signed }, { aud: _, ...claims }) => signed(claims),
  'of another issuer': ({ signed }, claims) => signed({ ...claims, iss: 'https://login.example.evil' }),
  'of no issuer': ({ signed }, claims) => signed({ ...claims, iss: undefined }),
  'that never ends': ({ signed }, claims) => signed({ ...claims, exp: undefined }),
  'that has ended': ({ signed, now }, claims) => signed({ ...claims, exp: now - 1 }),
  'that ends when it cannot be said': ({ signed }, claims) => signed({ ...claims, exp: 'tomorrow' }),
  'that is not good yet': ({ signed, now }, claims) => signed({ ...claims, nbf: now + 600 }),
  'of no shop': ({ signed }, { shop: _, ...claims }) => signed(claims),
  'of a shop that is no text': ({ signed }, claims) => signed({ ...claims, shop: [SHOP] }),
  'of a shop with a NUL in its name': ({ signed }, claims) => signed({ ...claims, shop: `${SHOP}\0` }),
  'of half a surrogate pair': ({ signed }, claims) => signed({ ...claims, sub: 'c-\ud800' }),
  'of nobody': ({ signed }, { sub: _, ...claims }) => signed(claims),
  'that is not signed (alg none)': ({ unsigned }, claims) => unsigned(claims),
  'that is not signed (alg NoNe)': ({ unsigned }, claims) => unsigned(claims, 'NoNe'),
  'that is not signed but says it is': ({ unsigned }, claims) => unsigned(claims, 'RS256'),
  'signed with the public key as a secret (RS to HS)': ({ confused }, claims) => confused(claims),
  'signed so under no key name': ({ confused }, claims) => confused(claims, { kid: undefined }),
  'signed by a forger': ({ forged }, claims) => forged(claims),
  'signed by a forger who names no key': ({ forged }, claims) => forged(claims, { kid: undefined }),
  'whose key is a path': ({ forged }, claims) => forged(claims, { kid: '../../../../dev/null' }),
  'whose key is SQL': ({ forged }, claims) => forged(claims, { kid: "k-1' OR '1'='1" }),
  'whose key is a prototype': ({ forged }, claims) => forged(claims, { kid: '__proto__' }),
  'that brings its own key': ({ forged, forgedJwk }, claims) => forged(claims, { jwk: forgedJwk }),
  'that says where its key is': ({ forged }, claims) => forged(claims, { jku: 'https://evil.example/keys' }),
  'cut short': async ({ signed }, claims) => (await signed(claims)).slice(0, -6),
  'with other claims under the same signature': async ({ signed }, claims) => {
    const [header, , signature] = (await signed(claims)).split('.');
    const other = Buffer.from(JSON.stringify({ ...claims, shop: 'plates' })).toString('base64url');
    return `${header}.${other}.${signature}`;
  },
};

const claimsOf = (side: Side): Claims => ({
  aud: AUDIENCE[side],
  shop: SHOP,
  sub: 'c-1',
  ...(side === 'merchant' ? { scope: 'orders:read' } : {}),
});

describe.each(SIDES)('a token shown to the %s API', (side) => {
  let apis: Apis;
  let issuer: Issuer;
  beforeAll(async () => {
    issuer = await openIssuer();
    apis = await openApis({ issuer: 'foreign', settings: issuer.settings });
    await apis.persistence.port(Shops).create(SHOP);
  }, PATIENCE_MS);
  afterAll(async () => {
    issuer?.close();
    await apis?.close();
  });
  const show = (token: string) => apis[side].call({ method: 'GET', url: '/v1/orders', token });

  it('opens it when it is a good one, whoever else it is for', async () => {
    expect((await show(await issuer.signed(claimsOf(side)))).status).toBe(200);
    const both = [AUDIENCE[side], 'another-service'];
    expect((await show(await issuer.signed({ ...claimsOf(side), aud: both }))).status).toBe(200);
  });

  it.each(Object.entries(forgeries))('is refused %s', async (_, forge) => {
    const { status, text, headers } = await show(await forge(issuer, claimsOf(side)));
    expect([status, JSON.parse(text).code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(headers['www-authenticate']).toMatch(/^Bearer /);
  });

  it('is refused when it is for the other API', async () => {
    const other = SIDES.find((one) => one !== side)!;
    expect((await show(await issuer.signed({ ...claimsOf(side), aud: AUDIENCE[other] }))).status).toBe(401);
  });

  it('is refused in an address, where logs and histories would keep it', async () => {
    const token = await issuer.signed(claimsOf(side));
    const url = `/v1/orders?access_token=${token}`;
    expect((await apis[side].call({ method: 'GET', url })).status).toBe(401);
  });

  it('of a shop that is not there opens nothing', async () => {
    const { status, text } = await show(await issuer.signed({ ...claimsOf(side), shop: 'nowhere' }));
    expect([status, JSON.parse(text).code]).toEqual([403, 'SHOP_UNKNOWN']);
  });

  it('is not given to anybody by us, when the issuer is another', async () => {
    const { status, text } = await apis[side].call({
      method: 'POST',
      url: '/dev/token',
      body: { audience: AUDIENCE[side], shop: SHOP, sub: 'c-1' },
    });
    expect([status, JSON.parse(text).code]).toEqual([404, 'ROUTE_NOT_FOUND']);
  });
});

describe.each(SIDES)('the development issuer of the %s API', (side) => {
  let apis: Apis;
  beforeAll(async () => {
    apis = await openApis();
  }, PATIENCE_MS);
  afterAll(() => apis?.close());
  const ask = (headers: Record<string, string>, body: unknown = undefined) =>
    apis[side].call({
      method: 'POST',
      url: '/dev/token',
      body: body ?? { audience: AUDIENCE[side], shop: SHOP, sub: 'c-1' },
      headers,
    });

  it('answers programs of this machine', async () => {
    expect((await ask({ host: '127.0.0.1:3001' })).status).toBe(200);
    expect((await ask({ host: 'localhost:3001', origin: 'http://localhost:8080' })).status).toBe(200);
  });

  it.each([
    [{ host: 'retours.example' }],
    [{ host: '192.168.1.10:3001' }],
    [{ host: '127.0.0.1.evil.example' }],
    [{ host: 'localhost:3001', origin: 'https://evil.example' }],
    [{ host: 'localhost:3001', origin: 'http://localhost.evil.example' }],
    [{ host: 'localhost:3001', origin: 'null' }],
    [{ host: 'localhost:3001', 'x-forwarded-for': '203.0.113.7' }],
    [{ host: 'localhost:3001', forwarded: 'for=203.0.113.7' }],
  ] as Record<string, string>[][])('answers nobody else: %j', async (headers) => {
    const { status, text } = await ask(headers);
    expect([status, JSON.parse(text).code]).toEqual([403, 'FORBIDDEN']);
    expect(text).not.toContain('access_token');
  });

  it('takes JSON only, which no page of another site can send unasked', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await ask({ 'content-type': type })).status).toBe(415);
  });

  it('is refused on an address others can reach', async () => {
    await expect(openApis({ settings: { HOST: '0.0.0.0' } })).rejects.toThrow(/loopback/);
  });
});
