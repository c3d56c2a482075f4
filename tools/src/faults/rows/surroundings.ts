import { setTimeout as pause } from 'node:timers/promises';
import { openRoom } from '../machine/room.js';
import { FAKETIME } from '../machine/tools.js';
import { until } from '../machine/children.js';
import { expect, type Row } from '../row.js';
import { LEASE_MS, type World } from '../world.js';

/** A process whose clock is wrong by so much, and runs on as fast as others. */
const clockWrongBy = (offset: string) => ({
  LD_PRELOAD: FAKETIME,
  FAKETIME: offset,
  FAKETIME_DONT_FAKE_MONOTONIC: '1',
  DONT_FAKE_MONOTONIC: '1',
});

const askedPerKey = async ({ gateway }: World) => {
  const { lines } = await gateway.books();
  const keys = lines.flatMap((line) => (line.type === 'asked' ? [line.idempotencyKey] : []));
  return keys.length / Math.max(1, new Set(keys).size);
};

export const surroundings: readonly Row[] = [
  {
    number: 30,
    fault: 'clocks ±2 h',
    injected: 'faketime: one worker two hours ahead, one two hours behind, both on slow calls',
    needs: ['faketime'],
    within: 40,
    async play(world) {
      const { clerk, gateway } = world;
      await Promise.all([world.api(), world.worker(clockWrongBy('+2h')), world.worker(clockWrongBy('-2h'))]);
      await gateway.set({ slowMs: 1_500 });
      await clerk.sellAndRefund(8, { act: 'slow' });
      await until('all of it is paid', async () => (await world.unpaid()) === 0);
      expect((await askedPerKey(world)) === 1, 'a refund was sent before its lease was over');
      await clerk.sellAndRefund(2, { act: 'hangBefore1' });
      await clerk.sellAndRefund(2, { act: 'hangAfter1' });
      await world.isAsked(12);
      world.faultIsOver();
    },
  },
  {
    number: 31,
    fault: 'poison job',
    injected: 'a job of nonsense in the queue, and a refund that a trigger keeps from being recorded',
    within: 40,
    async play(world) {
      const { clerk, postgres, redis } = world;
      await world.api();
      const [{ answer }] = await clerk.sellAndRefund(1);
      const { id } = answer.paymentRefunds[0];
      await postgres.query(
        `create function retours.poison() returns trigger language plpgsql as 'begin raise exception ''poison''; end'`,
      );
      await postgres.query(
        `create trigger poison before insert on retours.payment_refund_attempts
           for each row when (new.payment_refund_id = '${id}') execute function retours.poison()`,
      );
      await redis.ask('LPUSH retours:payment_refunds:wait nonsense');
      await world.worker();
      const others = await clerk.sellAndRefund(5);
      const paid = async () => {
        const found = others.map((other) => world.paymentRefund(other.answer.paymentRefunds[0].id));
        return (await Promise.all(found)).every(({ status }) => status === 'succeeded');
      };
      await until('the others are paid', paid);
      await pause(2 * LEASE_MS);
      const { status, tries } = await world.paymentRefund(id);
      expect(status === 'sending', `the poison is ${status} after ${tries} tries`);
      // Every try holds it for a lease: it takes no more of a worker than that.
      expect(tries <= 12, `the poison was tried ${tries} times`);
      await postgres.query('drop trigger poison on retours.payment_refund_attempts');
      world.faultIsOver();
    },
  },
  {
    number: 32,
    fault: 'partition worker↔gateway, then worker↔database',
    injected:
      'a worker in a network namespace; nftables drops its packets, while it is on a call, for two leases',
    needs: ['nft'],
    within: 40,
    async play(world) {
      const { clerk, gateway, postgres, redis } = world;
      const room = await openRoom(world, {
        gateway: gateway.port,
        postgres: postgres.port,
        redis: redis.port,
      });
      await world.api();
      const inside = await world.worker(
        {
          DATABASE_URL: postgres.url('retours_app', room.port.postgres, room.outside),
          DATABASE_RELAY_URL: postgres.url('retours_relay', room.port.postgres, room.outside),
          REDIS_URL: `redis://${room.outside}:${room.port.redis}`,
          STRIPE_API_BASE: `http://${room.outside}:${room.port.gateway}`,
          // What it had open when it was cut off PostgreSQL keeps for half a minute: that waits for the network, not for a call.
          PGAPPNAME: 'cut-off-worker',
        },
        { wrapped: room.command, host: room.inside },
      );
      await gateway.set({ slowMs: 1_000 });
      for (const lost of ['gateway', 'postgres'] as const) {
        const before = (await gateway.books()).lines.filter(({ type }) => type === 'asked').length;
        await clerk.sellAndRefund(2, { act: 'slow1' });
        await world.isAsked(before + 1);
        room.drop(lost);
        const helper = await world.worker();
        await pause(2 * LEASE_MS);
        await world.dies(helper, 'SIGTERM');
        room.mend();
      }
      world.faultIsOver();
      expect(!inside.over(), 'the worker did not survive it');
    },
  },
];
