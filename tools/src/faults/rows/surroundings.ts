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
    injected: 'a job of nonsense in the queue, and an order on which every decision throws',
    within: 40,
    async play(world) {
      const { clerk, postgres, redis } = world;
      const first = await world.worker();
      await world.api();
      await world.dies(first, 'SIGTERM');
      const [{ sold, answer }] = await clerk.sellAndRefund(1);
      const [{ rounding }] = await postgres.query<{ rounding: string }>(
        'select rounding::text from retours.orders where reference = $1',
        [sold.reference],
      );
      const setRounding = (value: string) =>
        postgres.query(`update retours.orders set currency = $2, rounding = $3::json where reference = $1`, [
          sold.reference,
          value === '{}' ? 'XXX' : 'EUR',
          value,
        ]);
      await postgres.query('alter table retours.orders disable trigger all');
      await setRounding('{}');
      await redis.ask('LPUSH retours:payment_refunds:wait nonsense');
      await world.worker();
      const others = await clerk.sellAndRefund(5);
      const ids = others.map((other) => other.answer.paymentRefunds[0].id);
      const paid = async () => {
        const found = await Promise.all(ids.map((id) => world.paymentRefund(id)));
        return found.every(({ status }) => status === 'succeeded');
      };
      await until('the others are paid', paid);
      await pause(2 * LEASE_MS);
      const { status, tries } = await world.paymentRefund(answer.paymentRefunds[0].id);
      expect(status !== 'succeeded', `the poison went down: ${status} after ${tries} tries`);
      await setRounding(rounding);
      await postgres.query('alter table retours.orders enable trigger all');
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
