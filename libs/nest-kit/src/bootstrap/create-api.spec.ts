import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { IsString } from 'class-validator';
import { Access, Public } from '../auth/access.js';
import { anApi, anEnv } from '../given/an-api.js';
import { createLog, masked } from './log.js';

class Note {
  @ApiProperty()
  @IsString()
  text!: string;
}

@Controller('v1/notes')
class Desk {
  @Post()
  @Access('orders:write')
  write(@Body() note: Note) {
    return note;
  }
  @Get('broken')
  @Public()
  broken(): never {
    throw Object.assign(new Error('no row for ada@example.com'), { parameters: ['canary-parameter'] });
  }
}

describe('An API', () => {
  let app: NestFastifyApplication;
  let bearer: () => Promise<Record<string, string>>;
  const lines: string[] = [];
  beforeAll(async () => {
    const log = createLog('desk', 'trace', { write: (line) => void lines.push(line) });
    ({ app, bearer } = await anApi([Desk], { log, env: anEnv({ CORS_ORIGINS: 'https://shop.example' }) }));
  });
  afterAll(() => app.close());

  it('describes itself in OpenAPI 3.1', async () => {
    const reply = await app.inject({ url: '/openapi.json' });
    expect(reply.json()).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Desk' },
      paths: { '/v1/notes': { post: { security: [{ bearer: ['orders:write'] }] } } },
    });
  });

  it('has a page to read, which its own security headers let work', async () => {
    const page = await app.inject({ url: '/docs' });
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toMatch(/^text\/html/);
    expect(page.payload).not.toMatch(/<script>/);
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(page.headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    const scripts = [...page.payload.matchAll(/<script src="([^"]+)"/g)].map(
      (match) => new URL(match[1] ?? '', 'http://localhost/docs').pathname,
    );
    expect(scripts.length).toBeGreaterThan(0);
    for (const url of scripts) expect((await app.inject({ url })).statusCode).toBe(200);
  });

  it('sends security headers and a request id with every answer, also with a no', async () => {
    for (const url of ['/health/live', '/v1/nowhere']) {
      const { headers } = await app.inject({ url, headers: { 'x-request-id': 'req-7' } });
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-request-id': 'req-7' });
      expect(headers['x-frame-options']).toBeDefined();
    }
    const { headers } = await app.inject({ url: '/health/live', headers: { 'x-request-id': 'a b\u0001' } });
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('lets browsers of the listed origins call, and no others', async () => {
    const preflight = (origin: string) =>
      app.inject({
        method: 'OPTIONS',
        url: '/v1/notes',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,idempotency-key',
        },
      });
    expect((await preflight('https://shop.example')).headers['access-control-allow-origin']).toBe(
      'https://shop.example',
    );
    expect((await preflight('https://evil.example')).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('writes no body, token, e-mail address or query to its log', async () => {
    const headers = await bearer();
    await app.inject({
      method: 'POST',
      url: '/v1/notes?q=canary-query',
      payload: { text: 'canary-body' },
      headers,
    });
    await app.inject({ url: '/v1/notes/broken' });
    const written = lines.join('');
    expect(written).toContain('"route":"/v1/notes"');
    expect(written).toContain('no row for [e-mail]');
    expect(written).not.toMatch(/canary|ada@example\.com|eyJ/);
  });

  it('masks a long line in no time', () => {
    const begun = Date.now();
    masked(`${'x'.repeat(1_000_000)}${'eyJ-'.repeat(10_000)}`);
    expect(Date.now() - begun).toBeLessThan(2000);
  });

  it('masks whatever opens a door', () => {
    expect(masked('connect postgres://app:hunter2@db/x for "ada@example.com" with Bearer abc.def')).toBe(
      'connect postgres://[secret]@db/x for "[e-mail]" with Bearer [token]',
    );
  });
});
