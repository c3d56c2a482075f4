import { setTimeout as pause } from 'node:timers/promises';
import { expect, type Row } from '../row.js';
import { LEASE_MS } from '../world.js';

/** An API that dies while it accepts a refund; another takes its place, and the same key is sent again. */
const killedApi = (failpoint: string): Row['play'] =>
  async function play(world) {
    const { clerk } = world;
    const [doomed] = await Promise.all([world.api({ FAILPOINT: failpoint }), world.worker()]);
    const sold = await clerk.sell();
    const key = crypto.randomUUID();
    const lost = await clerk.call(sold.shop, 'POST', ...clerk.refundOf(sold), key);
    expect(lost.status === 0, `the API answered ${lost.status} before it died`);
    await world.dies(doomed, 'by itself');
    await world.api();
    world.faultIsOver();
    const again = await clerk.refund(sold, { key });
    const afterCommit = failpoint.startsWith('after');
    expect(again.replayed === afterCommit, `the answer was ${again.replayed ? '' : 'not '}replayed`);
    await clerk.sellAndRefund(3);
  };

/** A worker that dies at a step; another takes its place. */
const killedWorker = (failpoint: string): Row['play'] =>
  async function play(world) {
    const { clerk } = world;
    const [doomed] = await Promise.all([world.worker({ FAILPOINT: failpoint }), world.api()]);
    await clerk.sellAndRefund(4);
    await world.dies(doomed, 'by itself');
    await world.worker();
    world.faultIsOver();
  };

export const crashes: readonly Row[] = [
  {
    number: 1,
    fault: 'API killed before commit',
    injected: 'FAILPOINT=during-order:1 (SIGKILL inside the open transaction)',
    short: true,
    within: 10,
    play: killedApi('during-order:1'),
  },
  {
    number: 2,
    fault: 'API killed after commit, reply lost',
    injected: 'FAILPOINT=after-order:1 (SIGKILL between commit and reply)',
    short: true,
    within: 10,
    play: killedApi('after-order:1'),
  },
  {
    number: 3,
    fault: 'worker killed after claim',
    injected: 'FAILPOINT=after-claim:2 (SIGKILL)',
    short: true,
    within: 20,
    play: killedWorker('after-claim:2'),
  },
  {
    number: 4,
    fault: 'worker killed after send',
    injected: 'FAILPOINT=after-send:1 (SIGKILL with the gateway’s yes in hand)',
    short: true,
    within: 20,
    play: killedWorker('after-send:1'),
  },
  {
    number: 5,
    fault: 'worker killed 20 times in a loop',
    injected: 'twenty lives, each with a FAILPOINT and a count by chance, or a minute long (SIGKILL)',
    within: 30,
    async play(world) {
      const { clerk, chance } = world;
      await world.api();
      const steps = [
        'before-claim',
        'after-claim',
        'before-send',
        'after-send',
        'during-record',
        'after-record',
      ];
      for (let life = 0; life < 20; life += 1) {
        const step = steps[Math.floor(chance() * steps.length)];
        const doomed = await world.worker(
          { FAILPOINT: `${step}:${1 + Math.floor(chance() * 3)}` },
          { unready: true },
        );
        await clerk.sellAndRefund(4);
        await world.dies(doomed, 'by itself').catch(() => world.dies(doomed));
      }
      await world.worker();
      world.faultIsOver();
    },
  },
  {
    number: 6,
    fault: 'worker stopped for two leases',
    injected: 'SIGSTOP while the gateway holds its call, SIGCONT two leases later',
    within: 20,
    async play(world) {
      const { clerk, gateway } = world;
      const [stopped] = await Promise.all([world.worker(), world.api()]);
      await gateway.set({ slowMs: 1_500 });
      const [{ answer }] = await clerk.sellAndRefund(1, { act: 'slow1' });
      await world.isAsked(1);
      stopped.signal('SIGSTOP');
      await world.worker();
      await pause(2 * LEASE_MS);
      const { status } = await world.paymentRefund(answer.paymentRefunds[0].id);
      expect(status === 'succeeded', `with the other worker it is ${status}`);
      const before = await world.attempts();
      stopped.signal('SIGCONT');
      world.faultIsOver();
      await pause(2_000);
      expect((await world.attempts()) === before, 'the late worker wrote something');
    },
  },
  {
    number: 7,
    fault: 'event loop blocked for two leases',
    injected: 'strace delays the worker’s epoll_pwait while the gateway holds its call',
    needs: ['strace'],
    within: 20,
    async play(world) {
      const { clerk, gateway } = world;
      const [blocked] = await Promise.all([world.worker(), world.api()]);
      await gateway.set({ slowMs: 1_500 });
      await clerk.sellAndRefund(1, { act: 'slow1' });
      await world.isAsked(1);
      world.blocks(blocked, 2 * LEASE_MS);
      await world.worker();
      await pause(2 * LEASE_MS);
      world.faultIsOver();
      await pause(2_000);
      expect((await world.attempts()) === 1, 'two workers wrote down what came of it');
    },
  },
];
