import { Controller, Get, Param } from '@nestjs/common';
import { Shops } from '@retours/domain';
import { Public } from '../auth/access.js';
import { anApi, ShopsByName } from '../given/an-api.js';
import { PROBES, type Probe } from './probes.js';

@Public()
@Controller('v1/orders')
class Desk {
  @Get(':reference')
  order(@Param('reference') reference: string) {
    return { reference };
  }
}

const present: Probe = { name: 'database', check: async () => {} };
const absent: Probe = { name: 'queue', check: () => Promise.reject(new Error('secret address')) };
const mute: Probe = { name: 'queue', check: () => new Promise(() => {}) };

const apiWith = (...probes: Probe[]) =>
  anApi([Desk], {
    adapters: [
      { provide: Shops, useValue: new ShopsByName('mugs') },
      { provide: PROBES, useValue: probes },
    ],
  });

describe('Health', () => {
  it('is alive even when nothing it depends on is', async () => {
    const { app } = await apiWith(absent);
    expect((await app.inject({ url: '/health/live' })).statusCode).toBe(200);
    await app.close();
  });

  it('is ready when everything answers', async () => {
    const { app } = await apiWith(present);
    const reply = await app.inject({ url: '/health/ready' });
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual({ status: 'ok', checks: { database: 'ok' } });
    await app.close();
  });

  it.each([
    ['fails', absent],
    ['does not answer within two seconds', mute],
  ])('is not ready when the queue %s, and does not say why', async (_, queue) => {
    const { app } = await apiWith(present, queue);
    const reply = await app.inject({ url: '/health/ready' });
    expect(reply.statusCode).toBe(503);
    expect(reply.json()).toEqual({ status: 'unavailable', checks: { database: 'ok', queue: 'unavailable' } });
    await app.close();
  });

  it('is ready without what it can do without, and says that it is not there', async () => {
    const { app } = await apiWith(present, { ...absent, optional: true });
    const reply = await app.inject({ url: '/health/ready' });
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual({ status: 'ok', checks: { database: 'ok', queue: 'unavailable' } });
    await app.close();
  });

  it('counts requests by route, never by path', async () => {
    const { app } = await apiWith(present);
    await app.inject({ url: '/v1/orders/ada@example.com' });
    await app.inject({ url: '/v1/ada@example.com' });
    const { payload, headers } = await app.inject({ url: '/metrics' });
    expect(headers['content-type']).toMatch(/^text\/plain/);
    expect(payload).toMatch(
      /http_request_duration_seconds_count\{api="desk",method="GET",route="\/v1\/orders\/:reference",status="200"\} 1/,
    );
    expect(payload).toContain('process_cpu_seconds_total');
    expect(payload).not.toContain('ada@example.com');
    await app.close();
  });
});
