import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { anEnv } from '../given/an-api.js';
import { RateLimits } from './rate-limits.js';

describe('Limits with Redis', () => {
  it('are shared by all nodes', async () => {
    const env = anEnv({ REDIS_URL: process.env.REDIS_URL, RATE_LIMIT_CUSTOMER_WRITES: '2' });
    const nodes = await Promise.all([RateLimits.open(env), RateLimits.open(env)]);
    await sleep(200);
    const sub = randomUUID();
    await nodes[0]?.customerWrite('mugs', sub);
    await nodes[1]?.customerWrite('mugs', sub);
    for (const node of nodes)
      await expect(node.customerWrite('mugs', sub)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    for (const node of nodes) node.onApplicationShutdown();
  });
});
