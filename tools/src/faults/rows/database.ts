import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { underLoad } from '../load.js';
import { Proxy } from '../machine/proxy.js';
import { fillUp } from '../machine/tools.js';
import { expect, type Row } from '../row.js';
import type { World } from '../world.js';

/** A session of somebody else's, as superuser. */
async function intruder(world: World): Promise<Client> {
  const client = new Client({ connectionString: world.postgres.url('postgres') });
  client.on('error', () => undefined);
  await client.connect();
  world.closing.push(() => client.end());
  return client;
}

const saw = ({ clerk }: World, ...statuses: readonly number[]) =>
  statuses.some((status) => (clerk.statuses.get(status) ?? 0) > 0);

export const database: readonly Row[] = [
  {
    number: 23,
    fault: 'PostgreSQL killed under load',
    injected: 'SIGKILL of the postmaster while refunds come in; started again three seconds later, twice',
    short: true,
    within: 40,
    async play(world) {
      const { postgres } = world;
      await world.shopIsOpen();
      await underLoad(world, async () => {
        for (let time = 0; time < 2; time += 1) {
          await pause(2_000);
          await postgres.kill();
          await pause(3_000);
          await postgres.start();
        }
      });
      world.faultIsOver();
      expect(saw(world, 503, 0), 'nobody noticed');
    },
  },
  {
    number: 24,
    fault: 'commit outcome unknown',
    injected: 'a TCP proxy passes COMMIT on and loses its reply, to the API and to the worker',
    short: true,
    within: 40,
    async play(world) {
      const { clerk, postgres } = world;
      const wires = [await Proxy.open(postgres.port), await Proxy.open(postgres.port)];
      for (const wire of wires) world.closing.push(() => wire.close());
      const [toApi, toWorker] = wires;
      await Promise.all([
        world.api({ DATABASE_URL: postgres.url('retours_app', toApi.port) }),
        world.worker({ DATABASE_URL: postgres.url('retours_app', toWorker.port) }),
      ]);
      const sold = [await clerk.sell(), await clerk.sell(), await clerk.sell()];
      toWorker.loseReplyTo('commit', 3);
      for (const one of sold) {
        toApi.loseReplyTo('commit', 1);
        await clerk.refund(one);
      }
      world.faultIsOver();
      expect(toApi.lost + toWorker.lost >= 4, `${toApi.lost} + ${toWorker.lost} replies were lost`);
    },
  },
  {
    number: 25,
    fault: 'disk full',
    injected: 'the cluster is on a tmpfs, filled to the last byte for six seconds while refunds come in',
    needs: ['tmpfs'],
    diskMegabytes: 256,
    within: 60,
    async play(world) {
      const { postgres } = world;
      await world.shopIsOpen();
      await underLoad(world, async () => {
        await pause(1_000);
        const ballast = join(postgres.directory, '..', 'ballast');
        fillUp(ballast);
        await postgres.query('checkpoint').catch(() => undefined);
        await pause(6_000);
        rmSync(ballast);
        if (postgres.over()) await postgres.start();
      });
      world.faultIsOver();
      expect(saw(world, 503, 0), 'nobody noticed');
    },
  },
  {
    number: 26,
    fault: 'pool exhausted',
    injected: 'two connections for the API, both held by a locked table for eight seconds',
    within: 30,
    async play(world) {
      const { clerk } = world;
      await Promise.all([world.api({ DATABASE_POOL_SIZE: '2' }), world.worker()]);
      const sold = await Promise.all(Array.from({ length: 8 }, () => clerk.sell()));
      const blocker = await intruder(world);
      await blocker.query('begin; lock table retours.orders in access exclusive mode');
      const refunds = Promise.all(sold.map((one) => clerk.refund(one)));
      await pause(8_000);
      await blocker.query('rollback');
      world.faultIsOver();
      await refunds;
      expect(saw(world, 503), 'nobody noticed');
    },
  },
  {
    number: 27,
    fault: 'deadlocks',
    injected: 'another session locks the payment first and its order then, five times',
    within: 30,
    async play(world) {
      const { clerk } = world;
      await world.shopIsOpen();
      const other = await intruder(world);
      for (let time = 0; time < 5; time += 1) {
        const sold = await clerk.sell();
        const named = [sold.shop, sold.reference];
        await other.query('begin');
        await other.query(
          'select 1 from retours.payments where shop = $1 and order_reference = $2 for update',
          named,
        );
        const refund = clerk.refund(sold);
        await pause(600);
        await other
          .query('select 1 from retours.orders where shop = $1 and reference = $2 for update', named)
          .catch(() => undefined);
        await other.query('rollback');
        await refund;
      }
      world.faultIsOver();
    },
  },
];
