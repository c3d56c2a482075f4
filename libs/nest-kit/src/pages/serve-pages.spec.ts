import { request } from 'node:http';
import { join } from 'node:path';
import { Controller, Get } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Access } from '../auth/access.js';
import { createLog } from '../bootstrap/log.js';
import { aPage, SCRIPT } from '../given/a-page.js';
import { anApi, anEnv } from '../given/an-api.js';

@Controller('v1/notes')
class Desk {
  @Get()
  @Access('orders:read')
  notes() {
    return [];
  }
}

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('The pages beside an API', () => {
  let pages: Awaited<ReturnType<typeof aPage>>;
  let app: NestFastifyApplication;
  let home: string;
  const ask = (path: string, headers: Record<string, string> = BROWSER) =>
    fetch(`${home}${path}`, { headers });
  /** As it stands: `fetch` would tidy a path up before it sends it. */
  const askRaw = (path: string) =>
    new Promise<{ status?: number; text: string }>((resolve, reject) => {
      const { port } = new URL(home);
      request({ port, path, headers: BROWSER }, (answer) => {
        let text = '';
        answer.on('data', (chunk) => (text += String(chunk)));
        answer.on('end', () => resolve({ status: answer.statusCode, text }));
      })
        .on('error', reject)
        .end();
    });
  beforeAll(async () => {
    pages = await aPage();
    ({ app } = await anApi([Desk], { pages: pages.folder }));
    await app.listen(0, '127.0.0.1');
    home = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    await pages.remove();
  });

  it('answers with the page at its root, asked for anew each time, and tells nobody where its readers came from', async () => {
    const page = await ask('/');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('<title>Returns</title>');
    expect(Object.fromEntries(page.headers)).toMatchObject({
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  it('lets the page run its own scripts only, call its own API only, and be framed by nobody', async () => {
    const policy = (await ask('/')).headers.get('content-security-policy')?.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ]),
    );
  });

  it.each(['/orders/DEMO-1001', '/returns/RE-2026-000001?tab=lines', '/orders/A.1001', '/metricsboard'])(
    'answers %s, an address of the page’s own, with the page',
    async (path) => {
      const page = await ask(path);
      expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(await page.text()).toContain('<title>Returns</title>');
    },
  );

  it('lets a browser keep for good what is named after its content, and sends it small', async () => {
    const script = await ask(`/${SCRIPT}`, { 'accept-encoding': 'br' });
    expect(Object.fromEntries(script.headers)).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'content-type': 'application/javascript; charset=utf-8',
    });
    expect(await script.text()).toBe(pages.code);
    const plain = await ask(`/${SCRIPT}`, { 'accept-encoding': 'identity' });
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, pages.code]);
  });

  it.each([
    ['/v1/nowhere', BROWSER],
    ['/v1', BROWSER],
    ['/dev/nowhere', BROWSER],
    ['/health/nowhere', BROWSER],
    ['/assets/gone-1a2b3c4d.js', { accept: '*/*' }],
    ['/orders/DEMO-1001', { accept: 'application/json' }],
  ])('leaves %s for %j to the API, which knows no such route', async (path, headers) => {
    const answer = await ask(path, headers);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, null]);
    expect(await answer.json()).toMatchObject({ code: 'ROUTE_NOT_FOUND' });
  });

  it('leaves the API’s own routes as they are', async () => {
    expect((await ask('/v1/notes')).status).toBe(401);
    expect(await (await ask('/sign-in')).json()).toEqual({ kind: 'personas', personas: [] });
    expect(await (await ask('/openapi.json')).json()).toMatchObject({ openapi: '3.1.0' });
    expect(await (await ask('/docs')).text()).toContain('swagger');
    expect((await fetch(home, { method: 'POST' })).status).toBe(404);
  });

  it.each([
    '/.vite/manifest.json',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/%00',
  ])('never answers %s with what is not among the pages', async (path) => {
    const { text } = await askRaw(path);
    expect(text).not.toContain('canary-secret');
    expect(text).toMatch(/<title>Returns<\/title>|VALIDATION_FAILED|ROUTE_NOT_FOUND/);
  });
});

describe('An API whose pages', () => {
  const OIDC = { AUTH_JWKS_URL: 'https://id.example/keys', AUTH_ISSUER: 'https://id.example/realm' };
  const outside = (variables: NodeJS.ProcessEnv = {}) => ({
    issuer: undefined,
    env: anEnv({ ...OIDC, ...variables }),
  });
  const inject = async (options: Parameters<typeof anApi>[1], url: string) => {
    const { app } = await anApi([Desk], options);
    const answer = await app.inject({ url, headers: BROWSER });
    await app.close();
    return answer;
  };

  it('are not there runs without them, and says so once', async () => {
    const lines: string[] = [];
    const log = createLog('desk', 'warn', { write: (line) => void lines.push(line) });
    const answer = await inject({ log, pages: join(import.meta.dirname, 'nowhere') }, '/');
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'ROUTE_NOT_FOUND']);
    expect(lines.filter((line) => line.includes('without its pages'))).toHaveLength(1);
  });

  it('know an issuer tells them how to sign in there, and lets them call it', async () => {
    const pages = await aPage();
    const options = { ...outside({ OIDC_CLIENT_ID: 'back-office' }), pages: pages.folder };
    expect((await inject(options, '/sign-in')).json()).toEqual({
      kind: 'oidc',
      issuer: 'https://id.example/realm',
      clientId: 'back-office',
      scope: 'openid profile email',
    });
    const policy = (await inject(options, '/')).headers['content-security-policy'];
    expect(policy).toContain("connect-src 'self' https://id.example;");
    expect(policy).toContain("form-action 'self' https://id.example;");
    await pages.remove();
  });

  it('get their tokens at another origin than the issuer’s may call that one too', async () => {
    const pages = await aPage();
    const variables = { OIDC_CLIENT_ID: 'back-office', OIDC_ORIGINS: 'https://tokens.example' };
    const policy = (await inject({ ...outside(variables), pages: pages.folder }, '/')).headers[
      'content-security-policy'
    ];
    expect(policy).toContain("connect-src 'self' https://id.example https://tokens.example;");
    await pages.remove();
  });

  it('reach the issuer elsewhere than its tokens say are told that address', async () => {
    const options = outside({ OIDC_CLIENT_ID: 'back-office', OIDC_ISSUER: 'https://login.example' });
    expect((await inject(options, '/sign-in')).json()).toMatchObject({ issuer: 'https://login.example' });
  });

  it('nobody named to the issuer tells them that there is no way in', async () => {
    expect((await inject(outside(), '/sign-in')).json()).toEqual({ kind: 'none' });
  });

  it('are tried out tells them whom one may be, of its own audience only', async () => {
    const grace = {
      name: 'Grace',
      role: 'merchant',
      audience: 'retours-merchant',
      shop: 'mugs',
      sub: 's-1',
    } as const;
    const ada = { ...grace, name: 'Ada', role: 'shopper', audience: 'retours-customer' } as const;
    expect((await inject({ personas: [grace, ada] }, '/sign-in')).json()).toEqual({
      kind: 'personas',
      personas: [grace],
    });
  });
});
