import { setTimeout as pause } from 'node:timers/promises';
import { sandboxMigrations } from '@retours/payments';
import { migrate } from '@retours/persistence';
import { queueMigrations } from '@retours/queue';
import { underLoad } from '../load.js';
import type { App } from '../machine/apps.js';
import { expect, type Row } from '../row.js';

const isCleanIn = async (app: App, seconds: number) => {
  const began = Date.now();
  const code = await app.end('SIGTERM');
  const took = (Date.now() - began) / 1_000;
  expect(code === 0, `${app.name} ended with ${code}:\n${app.said()}`);
  expect(took <= seconds, `${app.name} took ${took.toFixed(1)} s to end`);
};

export const deploys: readonly Row[] = [
  {
    number: 33,
    fault: 'rolling deploy N/N+1',
    injected: 'two APIs and two workers replaced one by one under load, migrations run in between',
    simulated: 'N and N+1 are the same build: replaced one by one under load, migrations run in between',
    within: 30,
    async play(world) {
      const { postgres } = world;
      const old = {
        apis: await Promise.all([world.api(), world.api()]),
        workers: await Promise.all([world.worker(), world.worker()]),
      };
      await underLoad(world, async () => {
        await migrate(postgres.url('retours_owner'), sandboxMigrations);
        await queueMigrations(postgres.url('retours_owner'));
        for (const worker of old.workers) {
          await world.worker();
          await world.dies(worker, 'SIGTERM');
        }
        for (const api of old.apis) {
          await world.api();
          await world.dies(api, 'SIGTERM');
        }
      });
      world.faultIsOver();
    },
  },
  {
    number: 34,
    fault: 'SIGTERM in flight',
    injected: 'SIGTERM to the worker and to an API while calls are under way',
    within: 20,
    async play(world) {
      const { clerk, gateway } = world;
      const [worker, api] = await Promise.all([world.worker(), world.api(), world.api()]);
      await gateway.set({ slowMs: 1_500 });
      await clerk.sellAndRefund(4, { act: 'slow1' });
      await world.isAsked(2);
      const refunds = clerk.sellAndRefund(4);
      await Promise.all([isCleanIn(worker, 25), isCleanIn(api, 25)]);
      world.apis.splice(world.apis.indexOf(api), 1);
      await world.worker();
      world.faultIsOver();
      await refunds;
    },
  },
  {
    number: 35,
    fault: 'two relays, two sweepers',
    injected: 'three workers, each with relay and sweeper, ring for everything every second',
    within: 30,
    async play(world) {
      const { clerk, gateway } = world;
      const eager = { RING_AGAIN_SECONDS: '1' };
      await Promise.all([world.api(), world.worker(eager), world.worker(eager), world.worker(eager)]);
      await gateway.set({ slowMs: 1_200 });
      await clerk.sellAndRefund(15, { act: 'slow1' });
      await pause(3_000);
      world.faultIsOver();
    },
  },
];
