import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { IdempotencyKey, Scope } from '@retours/domain';
import { Access } from '../auth/access.js';
import { anApi } from '../given/an-api.js';
import { Caller, Fingerprint } from './caller.js';
import { IdempotencyRequired, NoIdempotency } from './idempotency.js';

@Access('orders:write')
@Controller('v1/orders/:reference')
class Desk {
  @Post('refunds')
  @IdempotencyRequired()
  refund(@Caller() scope: Scope, @Param('reference') _reference: string, @Body() _body: object) {
    return scope.key ?? {};
  }
  @Post('notes')
  note(@Caller() scope: Scope) {
    return scope.key ?? {};
  }
  @Post('import')
  @NoIdempotency()
  import(@Caller() scope: Scope) {
    return scope.key ?? {};
  }
  @Put()
  put(@Caller() scope: Scope, @Fingerprint() fingerprint: string) {
    return { fingerprint, ...scope.key };
  }
  @Get()
  get(@Caller() scope: Scope) {
    return scope.key ?? {};
  }
}

describe('An idempotency key', () => {
  let app: NestFastifyApplication;
  let headers: Record<string, string>;
  type Call = Readonly<{ method?: 'POST' | 'PUT' | 'GET'; key?: string; payload?: object }>;
  const call = async (url: string, { method = 'POST', key, payload }: Call = {}) => {
    const reply = await app.inject({
      method,
      url,
      payload,
      headers: { ...headers, ...(key === undefined ? {} : { 'idempotency-key': key }) },
    });
    return reply.json<IdempotencyKey & { code?: string }>();
  };
  beforeAll(async () => {
    const api = await anApi([Desk]);
    app = api.app;
    headers = await api.bearer();
  });
  afterAll(() => app.close());

  it('belongs to audience, person and route', async () => {
    const { key, route, fingerprint } = await call('/v1/orders/A-1/refunds', { key: 'k-1' });
    expect(key).toBe('k-1');
    expect(route).toBe('retours-merchant ada POST /v1/orders/:reference/refunds');
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it('stands for the same call whatever the order of its fields', async () => {
    const first = await call('/v1/orders/A-1/refunds', {
      key: 'k',
      payload: { kind: 'return', lines: [{ lineId: 'l1', quantity: 1 }] },
    });
    const second = await call('/v1/orders/A-1/refunds', {
      key: 'k',
      payload: { lines: [{ quantity: 1, lineId: 'l1' }], kind: 'return' },
    });
    expect(second.fingerprint).toBe(first.fingerprint);
  });

  it('stands for another call when the body, the order of lines or the order differs', async () => {
    const one = { lineId: 'l1' };
    const two = { lineId: 'l2' };
    const fingerprints = [
      await call('/v1/orders/A-1/refunds', { key: 'k', payload: { lines: [one, two] } }),
      await call('/v1/orders/A-1/refunds', { key: 'k', payload: { lines: [two, one] } }),
      await call('/v1/orders/A-1/refunds', { key: 'k', payload: { lines: [one] } }),
      await call('/v1/orders/A-2/refunds', { key: 'k', payload: { lines: [one] } }),
      await call('/v1/orders/A-1/refunds', { key: 'k' }),
    ].map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });

  it('is demanded where money moves, but not of a dry run', async () => {
    expect(await call('/v1/orders/A-1/refunds')).toMatchObject({
      status: 400,
      code: 'IDEMPOTENCY_KEY_REQUIRED',
    });
    expect(await call('/v1/orders/A-1/refunds?dryRun=true')).toEqual({});
    expect(await call('/v1/orders/A-1/refunds?dryRun=false')).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REQUIRED',
    });
  });

  it('is taken where it is not demanded, and nowhere else', async () => {
    expect(await call('/v1/orders/A-1/notes')).toEqual({});
    expect(await call('/v1/orders/A-1/notes', { key: 'k' })).toMatchObject({ key: 'k' });
    expect(await call('/v1/orders/A-1/import', { key: 'k' })).toEqual({});
    expect(await call('/v1/orders/A-1/refunds?dryRun=true', { key: 'k' })).toEqual({});
    expect(await call('/v1/orders/A-1', { method: 'GET', key: 'k' })).toEqual({});
  });

  it.each(['', 'two words', 'é', 'k'.repeat(256), 'tab\there'])('like %j is refused', async (key) => {
    expect(await call('/v1/orders/A-1/notes', { key })).toMatchObject({ code: 'VALIDATION_FAILED' });
  });

  it('may have 255 characters', async () => {
    expect(await call('/v1/orders/A-1/notes', { key: '~'.repeat(255) })).toMatchObject({
      key: '~'.repeat(255),
    });
  });
});

describe('The fingerprint of an order', () => {
  it('is that of its body alone', async () => {
    const { app, bearer } = await anApi([Desk]);
    const put = async (url: string, payload: object) =>
      (await app.inject({ method: 'PUT', url, payload, headers: await bearer() })).json<{
        fingerprint: string;
      }>().fingerprint;
    const one = await put('/v1/orders/A-1', { currency: 'EUR', lines: [] });
    expect(await put('/v1/orders/A-2', { lines: [], currency: 'EUR' })).toBe(one);
    expect(await put('/v1/orders/A-1', { lines: [], currency: 'USD' })).not.toBe(one);
    await app.close();
  });
});
