import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Controller, Get, Post } from '@nestjs/common';
import { Access } from '../auth/access.js';
import { anApi, anEnv } from '../given/an-api.js';
import { RateLimits } from './rate-limits.js';

@Access('customer')
@Controller('v1/returns')
class ShopperDesk {
  @Post()
  ask() {
    return {};
  }
  @Get()
  list() {
    return [];
  }
}

@Access('orders:write')
@Controller('v1/orders')
class StaffDesk {
  @Post()
  push() {
    return {};
  }
}

describe('Limits', () => {
  const customer = {
    audience: 'retours-customer',
    env: anEnv({ RATE_LIMIT_CUSTOMER_WRITES: '2', RATE_LIMIT_FAILED_AUTH: '3' }),
  } as const;

  it("hold a shopper's writes, each shopper for itself, and no reading", async () => {
    const { app, bearer } = await anApi([ShopperDesk], customer);
    const ask = async (method: 'POST' | 'GET', sub: string) =>
      app.inject({ method, url: '/v1/returns', headers: await bearer({ sub }) });
    expect([(await ask('POST', 'c-1')).statusCode, (await ask('POST', 'c-1')).statusCode]).toEqual([
      201, 201,
    ]);
    const third = await ask('POST', 'c-1');
    expect(third.statusCode).toBe(429);
    expect(third.json()).toMatchObject({ code: 'RATE_LIMITED' });
    expect(Number(third.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(third.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect((await ask('POST', 'c-2')).statusCode).toBe(201);
    expect((await ask('GET', 'c-1')).statusCode).toBe(200);
    await app.close();
  });

  it('hold who keeps coming with bad tokens, and nobody with a good one', async () => {
    const { app, bearer } = await anApi([ShopperDesk], customer);
    const statuses = [];
    for (let n = 0; n < 4; n += 1)
      statuses.push(
        (await app.inject({ url: '/v1/returns', headers: { authorization: 'Bearer x' } })).statusCode,
      );
    expect(statuses).toEqual([401, 401, 401, 429]);
    expect((await app.inject({ url: '/v1/returns', headers: await bearer() })).statusCode).toBe(200);
    await app.close();
  });

  it('do not hold staff', async () => {
    const { app, bearer } = await anApi([StaffDesk], { env: customer.env });
    for (let n = 0; n < 5; n += 1) {
      expect(
        (await app.inject({ method: 'POST', url: '/v1/orders', headers: await bearer() })).statusCode,
      ).toBe(201);
    }
    await app.close();
  });

  it('can be switched off', async () => {
    const limits = await RateLimits.open(anEnv({ RATE_LIMIT_CUSTOMER_WRITES: '0' }));
    for (let n = 0; n < 1000; n += 1) await limits.customerWrite('mugs', 'c-1');
  });

  describe('while Redis is away', () => {
    let silent: Server;
    beforeAll(async () => {
      silent = createServer(() => {});
      await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    });
    afterAll(() => silent.close());

    it.each(['gone', 'mute'])('are kept in memory and keep nobody waiting (%s)', async (state) => {
      const port = state === 'gone' ? 1 : (silent.address() as AddressInfo).port;
      const limits = await RateLimits.open(
        anEnv({ REDIS_URL: `redis://127.0.0.1:${port}`, RATE_LIMIT_CUSTOMER_WRITES: '2' }),
      );
      const begun = Date.now();
      await limits.customerWrite('mugs', 'c-1');
      await limits.customerWrite('mugs', 'c-1');
      await expect(limits.customerWrite('mugs', 'c-1')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
      expect(Date.now() - begun).toBeLessThan(2000);
      limits.onApplicationShutdown();
    });
  });
});
