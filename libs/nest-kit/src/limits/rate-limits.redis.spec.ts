import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { anEnv } from '../given/an-api.js';
import { RateLimits } from './rate-limits.js';

describe('Limits with Redis', () => {
  it('are shared by all nodes', async () => {
    const env = anEnv({ REDIS_URL: process.env.REDIS_URL, RATE_LIMIT_CUSTOMER_WRITES: '2' });
    const [one, other] = [await RateLimits.open(env), await RateLimits.open(env)];
    const refused = (write: Promise<void>) =>
      write.then(
        () => undefined,
        ({ code }: { code: string }) => code,
      );
    /** A write at each node uses up what a customer has, once both nodes have found Redis. */
    const usedUp = async (sub: string) => {
      await one.customerWrite('mugs', sub);
      await other.customerWrite('mugs', sub);
      return refused(one.customerWrite('mugs', sub));
    };
    let sub = randomUUID();
    while ((await usedUp(sub)) === undefined) {
      sub = randomUUID();
      await sleep(20);
    }
    expect(await refused(other.customerWrite('mugs', sub))).toBe('RATE_LIMITED');
    for (const node of [one, other]) node.onApplicationShutdown();
  });
});
