import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Controller, Get, Post, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Scope } from '@retours/domain';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { anApi, anEnv, type ShopsByName } from '../given/an-api.js';
import { Caller } from '../idempotency/caller.js';
import { Access, GrantedScopes, Public, requireScope } from './access.js';
import type { TokenWish } from './embedded-issuer.js';

@Controller('v1')
class StaffDesk {
  @Get('me')
  @Access('orders:read')
  me(@Caller() scope: Scope) {
    return scope;
  }
  @Get('override')
  @Access('returns:write')
  override(@GrantedScopes() granted: ReadonlySet<string>) {
    requireScope(granted, 'returns:override');
    return {};
  }
}

@Controller('v1')
class ShopperDesk {
  @Get('me')
  @Access('customer')
  me(@Caller() scope: Scope) {
    return scope;
  }
}

describe('Access', () => {
  let app: NestFastifyApplication;
  let shops: ShopsByName;
  let bearer: (wish?: Partial<TokenWish>) => Promise<Record<string, string>>;
  const ask = async (url: string, headers: Record<string, string> = {}) => {
    const reply = await app.inject({ url, headers });
    return { status: reply.statusCode, body: reply.json<Record<string, unknown>>() };
  };
  beforeAll(async () => ({ app, shops, bearer } = await anApi([StaffDesk])));
  afterAll(() => app.close());

  it('knows a member of staff by the token', async () => {
    const { status, body } = await ask('/v1/me', await bearer());
    expect(status).toBe(200);
    expect(body).toEqual({ shop: 'mugs', actor: { kind: 'staff', id: 'ada' } });
  });

  it('knows a customer by the token', async () => {
    const api = await anApi([ShopperDesk], { audience: 'retours-customer' });
    const reply = await api.app.inject({ url: '/v1/me', headers: await api.bearer({ sub: 'c-42' }) });
    expect(reply.json()).toEqual({ shop: 'mugs', actor: { kind: 'customer', id: 'c-42' } });
    await api.app.close();
  });

  it.each<[string, Record<string, string>]>([
    ['no token', {}],
    ['an empty one', { authorization: 'Bearer ' }],
    ['another scheme', { authorization: 'Basic YWRhOmFkYQ==' }],
    ['nonsense', { authorization: 'Bearer nonsense' }],
  ])('turns away who brings %s', async (_, headers) => {
    expect(await ask('/v1/me', headers)).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
  });

  it("turns away a customer's token from the merchant's door", async () => {
    expect(await ask('/v1/me', await bearer({ audience: 'retours-customer' }))).toMatchObject({
      status: 401,
    });
  });

  it('names the scope that is missing', async () => {
    const headers = await bearer({ scope: 'orders:write returns:write' });
    expect(await ask('/v1/me', headers)).toMatchObject({
      status: 403,
      body: { code: 'FORBIDDEN', scope: 'orders:read' },
    });
    expect(await ask('/v1/override', headers)).toMatchObject({
      status: 403,
      body: { code: 'FORBIDDEN', scope: 'returns:override' },
    });
    expect(await ask('/v1/override', await bearer())).toMatchObject({ status: 200 });
  });

  it('does not know the shop until it is made', async () => {
    const headers = await bearer({ shop: 'cups' });
    expect(await ask('/v1/me', headers)).toMatchObject({
      status: 403,
      body: { code: 'SHOP_UNKNOWN', shop: 'cups' },
    });
    await shops.create('cups');
    expect(await ask('/v1/me', headers)).toMatchObject({ status: 200 });
  });
});

describe('An API that trusts an issuer elsewhere', () => {
  it('takes the tokens its published keys sign, and asks for patience while they cannot be had', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const published = JSON.stringify({
      keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' }],
    });
    let isAway = true;
    const issuer = createServer(
      (_, reply) => void (isAway ? reply.writeHead(500).end() : reply.end(published)),
    );
    await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
    const { app } = await anApi([StaffDesk], {
      issuer: undefined,
      env: anEnv({ AUTH_JWKS_URL: `${url}/keys`, AUTH_ISSUER: url }),
    });
    const token = await new SignJWT({ shop: 'mugs', scope: 'orders:read' })
      .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
      .setIssuer(url)
      .setAudience('retours-merchant')
      .setSubject('ada')
      .setExpirationTime('1m')
      .sign(privateKey);
    const ask = () => app.inject({ url: '/v1/me', headers: { authorization: `Bearer ${token}` } });
    expect((await ask()).json()).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
    isAway = false;
    expect((await ask()).json()).toMatchObject({ shop: 'mugs', actor: { id: 'ada' } });
    await app.close();
    issuer.close();
  });
});

describe('An API does not start', () => {
  @Controller('v1/forgotten')
  class Forgotten {
    @Post(':id/secret')
    secret() {
      return {};
    }
    @Get('open')
    @Public()
    open() {
      return {};
    }
  }
  const starting = (
    controller: Type,
    audience: 'retours-customer' | 'retours-merchant' = 'retours-merchant',
  ) => anApi([controller], { audience });

  it('while a route says nothing about who may call it, and names the route', async () => {
    await expect(starting(Forgotten)).rejects.toThrow(
      /POST :id\/secret \(Forgotten\.secret\) has no access rule/,
    );
  });

  it('while a route asks for what its tokens cannot have', async () => {
    await expect(starting(ShopperDesk)).rejects.toThrow(/ShopperDesk\.me/);
    await expect(starting(StaffDesk, 'retours-customer')).rejects.toThrow(/StaffDesk\.override/);
  });
});
