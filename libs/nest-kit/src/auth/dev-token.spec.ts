import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Controller, Get } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Scope } from '@retours/domain';
import { decodeJwt } from 'jose';
import { anApi, anEnv, type ShopsByName } from '../given/an-api.js';
import { Caller } from '../idempotency/caller.js';
import { Access } from './access.js';
import { MERCHANT_SCOPES } from './audience.js';
import { EmbeddedIssuer } from './embedded-issuer.js';
import { TokenVerifier } from './token-verifier.js';

@Controller('v1')
class Desk {
  @Get('me')
  @Access('orders:read')
  me(@Caller() scope: Scope) {
    return scope;
  }
}
const wish = { audience: 'retours-merchant', shop: 'plates', sub: 'bob' };

describe('A development token', () => {
  let app: NestFastifyApplication;
  let shops: ShopsByName;
  const ask = (payload: object, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/dev/token',
      payload,
      headers: { host: 'localhost:3002', ...headers },
    });
  beforeAll(async () => ({ app, shops } = await anApi([Desk])));
  afterAll(() => app.close());

  it('opens the API to whoever asks on this machine, and makes the shop', async () => {
    const reply = await ask(wish);
    expect(reply.statusCode).toBe(200);
    expect(shops.names).toContain('plates');
    const { access_token } = reply.json<{ access_token: string }>();
    expect(decodeJwt(access_token).scope).toBe(MERCHANT_SCOPES.join(' '));
    const me = await app.inject({ url: '/v1/me', headers: { authorization: `Bearer ${access_token}` } });
    expect(me.json()).toMatchObject({ shop: 'plates', actor: { id: 'bob' } });
  });

  it('carries the scopes and the e-mail address it was asked for', async () => {
    const reply = await ask({ ...wish, scope: 'orders:read', email: 'bob@example.com' });
    expect(decodeJwt(reply.json<{ access_token: string }>().access_token)).toMatchObject({
      scope: 'orders:read',
      email: 'bob@example.com',
    });
  });

  it.each(['localhost', '127.0.0.1:3001', '[::1]:3001', '127.8.8.8'])(
    'is given to callers of %s',
    async (host) => {
      expect((await ask(wish, { host })).statusCode).toBe(200);
    },
  );

  it.each<Record<string, string>>([
    { host: 'retours.example' },
    { host: '10.0.0.5:3001' },
    { host: '127.0.0.1.evil.example' },
    { host: 'localhost@evil.example' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'x-forwarded-for': '203.0.113.9' },
    { forwarded: 'for=203.0.113.9' },
    { origin: 'http://localhost.evil.example' },
  ])('is not given to %j', async (headers) => {
    const reply = await ask(wish, headers);
    expect(reply.statusCode).toBe(403);
    expect(reply.json()).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is asked for in JSON, so that no form of another site can', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/x-ndjson']) {
      const reply = await app.inject({
        method: 'POST',
        url: '/dev/token',
        payload: JSON.stringify(wish),
        headers: { host: 'localhost', 'content-type': type },
      });
      expect(reply.statusCode).toBe(415);
    }
  });

  it.each([
    {},
    { ...wish, shop: '' },
    { ...wish, shop: 'a\nb' },
    { ...wish, audience: 'admin' },
    { ...wish, admin: true },
  ])('is not given for %j', async (payload) => {
    expect((await ask(payload)).json()).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' });
  });

  it('is limited per address', async () => {
    const api = await anApi([Desk], { env: anEnv({ RATE_LIMIT_FAILED_AUTH: '2' }) });
    const again = () =>
      api.app.inject({ method: 'POST', url: '/dev/token', payload: wish, headers: { host: 'localhost' } });
    expect([(await again()).statusCode, (await again()).statusCode, (await again()).statusCode]).toEqual([
      200, 200, 429,
    ]);
    await api.app.close();
  });

  it('is not there without the embedded issuer', async () => {
    const env = anEnv({ AUTH_JWKS_URL: 'https://id.example/keys', AUTH_ISSUER: 'https://id.example' });
    const api = await anApi([Desk], { issuer: undefined, env });
    const reply = await api.app.inject({
      method: 'POST',
      url: '/dev/token',
      payload: wish,
      headers: { host: 'localhost' },
    });
    expect(reply.json()).toMatchObject({ code: 'ROUTE_NOT_FOUND' });
    await api.app.close();
  });

  it('keeps an API from starting on an address others can reach', async () => {
    await expect(anApi([Desk], { env: anEnv({ HOST: '0.0.0.0' }) })).rejects.toThrow(/loopback/);
  });

  it('keeps an API from starting when nobody issues tokens', async () => {
    await expect(anApi([Desk], { issuer: undefined })).rejects.toThrow(/AUTH_JWKS_URL/);
  });
});

describe('The embedded issuer', () => {
  it('keeps its key over a restart, for its own user only, and two processes agree on one', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'retours-issuer-'));
    const [first, second] = await Promise.all([
      EmbeddedIssuer.open(directory),
      EmbeddedIssuer.open(directory),
    ]);
    const third = await EmbeddedIssuer.open(directory);
    const token = await first.issue({ audience: 'retours-customer', shop: 'mugs', sub: 'c-42' });
    for (const issuer of [second, third]) {
      expect(await new TokenVerifier(issuer, 'retours-customer').verify(token)).toMatchObject({
        sub: 'c-42',
      });
    }
    expect((await stat(join(directory, 'issuer-key.json'))).mode & 0o777).toBe(0o600);
    await rm(directory, { recursive: true });
  });
});
