import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../machine/children.js';
import { expect, type Row } from '../row.js';
import type { World } from '../world.js';

/** What the gateway does with the first call of each of some refunds; the worker is on its own from then on. */
const unclear = (...acts: readonly string[]): Row['play'] =>
  async function play(world) {
    await world.shopIsOpen();
    for (const act of acts) await world.clerk.sellAndRefund(2, { act });
    await world.isAsked(2 * acts.length);
    world.faultIsOver();
  };

const status = async (world: World, ids: readonly string[]) =>
  (await Promise.all(ids.map((id) => world.paymentRefund(id)))).map((row) => row.status);

export const answers: readonly Row[] = [
  {
    number: 8,
    fault: 'gateway hangs after executing',
    injected: 'the first call of each refund is paid and never answered',
    short: true,
    within: 30,
    play: unclear('hangAfter1'),
  },
  {
    number: 9,
    fault: 'gateway hangs before executing',
    injected: 'the first call of each refund is neither paid nor answered',
    within: 30,
    play: unclear('hangBefore1'),
  },
  {
    number: 10,
    fault: '5xx after executing',
    injected: 'the first call of each refund is paid, or not paid, and answered 500',
    short: true,
    within: 30,
    play: unclear('errorAfter1', 'errorBefore1'),
  },
  {
    number: 11,
    fault: 'outage longer than the key window',
    injected:
      'a call that hangs, then no answers for 25 hours (retours.clock_offset), keys forgotten by then',
    within: 30,
    async play(world) {
      const { clerk, gateway } = world;
      await world.shopIsOpen();
      const unpaid = await clerk.sellAndRefund(2, { act: 'hangBefore1' }, ['needs_review']);
      await clerk.sellAndRefund(2, { act: 'hangAfter1' }, ['needs_review', 'succeeded']);
      await world.isAsked(4);
      await gateway.set({ out: true, forgetful: true });
      await world.timePasses(25 * 3_600);
      await pause(3_000);
      await gateway.set({ out: false });
      world.faultIsOver();
      const ids = unpaid.map(({ answer }) => answer.paymentRefunds[0].id);
      const reviewed = async () => (await status(world, ids)).every((each) => each === 'needs_review');
      await until('what nobody can decide is with a person', reviewed);
      const { lines } = await gateway.books();
      const asked = lines.flatMap((line) => (line.type === 'asked' ? [line.idempotencyKey] : []));
      expect(new Set(asked).size === asked.length, 'a refund was sent again after the key window');
    },
  },
  {
    number: 12,
    fault: 'cut or garbage reply',
    injected: 'the first reply is cut mid-body, or is a web page',
    short: true,
    within: 30,
    play: unclear('cut1', 'garbage1'),
  },
  {
    number: 13,
    fault: '429 storm',
    injected: 'every call is answered 429 for ten seconds; another gateway works',
    within: 30,
    async play(world) {
      const { clerk, gateway } = world;
      await world.shopIsOpen();
      await gateway.set({ busy: true });
      await clerk.sellAndRefund(8);
      const others = await clerk.sellAndRefund(3, { gateway: 'sandbox' });
      const ids = others.map(({ answer }) => answer.paymentRefunds[0].id);
      const paid = async () => (await status(world, ids)).every((each) => each === 'succeeded');
      await until('the other gateway pays', paid);
      await pause(10_000);
      const { lines } = await gateway.books();
      const asked = lines.filter(({ type }) => type === 'asked').length;
      // Waits of at least 1, 2, 2 … seconds: six calls a refund at most.
      expect(asked <= 8 * 7, `eight refunds were sent ${asked} times in ten seconds`);
      await gateway.set({ busy: false });
      world.faultIsOver();
    },
  },
];
