import { setTimeout as pause } from 'node:timers/promises';
import { startLoad, underLoad } from '../load.js';
import { until } from '../machine/children.js';
import { expect, type Row } from '../row.js';
import type { World } from '../world.js';

/** No call since then was told to come back, and none was lost. */
function apiKeptAnswering({ clerk }: World): void {
  const away = (clerk.statuses.get(503) ?? 0) + (clerk.statuses.get(0) ?? 0);
  expect(away === 0, `${away} calls were not answered, or with 503`);
}

export const queue: readonly Row[] = [
  {
    number: 19,
    fault: 'queue flushed under load',
    injected: 'FLUSHALL every second, five times, while refunds come in',
    within: 60,
    async play(world) {
      await world.shopIsOpen();
      await underLoad(world, async () => {
        for (let time = 0; time < 5; time += 1) {
          await pause(1_000);
          await world.redis.ask('FLUSHALL');
        }
      });
      world.faultIsOver();
      apiKeptAnswering(world);
    },
  },
  {
    number: 20,
    fault: 'Redis down 60 s',
    injected: 'SIGKILL, and started again, empty, a minute later',
    within: 60,
    async play(world) {
      await world.shopIsOpen();
      const load = startLoad(world);
      await world.redis.kill();
      await pause(10_000);
      await load.stop();
      await pause(50_000);
      await world.clerk.sellAndRefund(1);
      await world.redis.start();
      world.faultIsOver();
      apiKeptAnswering(world);
    },
  },
  {
    number: 21,
    fault: 'Redis full',
    injected: 'CONFIG SET maxmemory 1 with noeviction for ten seconds, while refunds come in',
    within: 60,
    async play(world) {
      await world.shopIsOpen();
      await underLoad(world, async () => {
        await world.redis.ask('CONFIG SET maxmemory 1');
        await pause(10_000);
      });
      await world.redis.ask('CONFIG SET maxmemory 0');
      world.faultIsOver();
      apiKeptAnswering(world);
    },
  },
  {
    number: 22,
    fault: 'Redis rolled back to old data',
    injected: 'SAVE with jobs under way; killed when they are done, and started on the old dump',
    within: 60,
    async play(world) {
      const { clerk, gateway, redis } = world;
      const [first] = await Promise.all([world.worker(), world.api()]);
      await gateway.set({ slowMs: 1_500 });
      await clerk.sellAndRefund(6, { act: 'slow1' });
      await world.isAsked(3);
      first.signal('SIGSTOP');
      await redis.ask('SAVE');
      await world.dies(first);
      const second = await world.worker();
      await until('all of it is paid', async () => (await world.unpaid()) === 0);
      await world.dies(second, 'SIGTERM');
      await redis.kill();
      await redis.start();
      const jobs = await redis.ask('DBSIZE');
      expect(!jobs.startsWith(':0'), 'the old dump is empty');
      const before = await world.attempts();
      await world.worker();
      world.faultIsOver();
      await clerk.sellAndRefund(2);
      await until('the new ones are paid', async () => (await world.unpaid()) === 0);
      expect((await world.attempts()) === before + 2, 'an old job did something');
    },
  },
];
