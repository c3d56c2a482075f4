import { Controller, Get, Param, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Public } from '../auth/access.js';
import { anApi } from '../given/an-api.js';
import { expectedVersion } from './if-match.js';
import { located, replay, tagged } from './sent.js';

@Public()
@Controller('v1/returns')
class Desk {
  @Post(':state')
  ask(@Param('state') state: string) {
    const answer = { value: { number: 'RE-2026-000007', version: 3 }, replayed: state === 'again' };
    return replay(answer, ({ number, version }) =>
      located(`/v1/returns/${number}`, tagged(version, { number })),
    );
  }
  @Get('plain')
  plain() {
    return { number: 'RE-2026-000007' };
  }
}

describe('An answer', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => ({ app } = await anApi([Desk])));
  afterAll(() => app.close());

  it('carries its version and its address', async () => {
    const reply = await app.inject({ method: 'POST', url: '/v1/returns/first' });
    expect(reply.statusCode).toBe(201);
    expect(reply.json()).toEqual({ number: 'RE-2026-000007' });
    expect(reply.headers).toMatchObject({ etag: '"v3"', location: '/v1/returns/RE-2026-000007' });
    expect(reply.headers).not.toHaveProperty('idempotency-replayed');
  });

  it('says that it was given before', async () => {
    const reply = await app.inject({ method: 'POST', url: '/v1/returns/again' });
    expect(reply.headers['idempotency-replayed']).toBe('true');
  });

  it('needs none of this', async () => {
    const reply = await app.inject({ url: '/v1/returns/plain' });
    expect(reply.json()).toEqual({ number: 'RE-2026-000007' });
    expect(reply.headers).not.toHaveProperty('etag');
  });
});

describe('If-Match', () => {
  it.each([
    ['"v3"', 3],
    ['W/"v12"', 12],
    ['*', undefined],
    [undefined, undefined],
    ['"3"', -1],
    ['v3', -1],
    ['nonsense', -1],
    ['', -1],
    ['"v3", "v4"', -1],
    ['"v-1"', -1],
  ])('%j expects version %j', (header, version) => {
    expect(expectedVersion(header)).toBe(version);
  });
});
