import { randomUUID } from 'node:crypto';
import type { Bell, Bells, WorkList } from '@retours/domain';

/** Bells and those who hear them. */
export type QueueUnderTest = Readonly<{
  bells: Bells;
  /** Somebody who works what is rung for; `close` waits for what is under way. */
  work(list: WorkList, handler: (bell: Bell) => Promise<void>): Promise<Readonly<{ close(): Promise<void> }>>;
  /** Loses every bell that nobody has heard yet. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}>;

type Rule = Readonly<{ name: string; holds: (queue: QueueUnderTest, patienceMs: number) => Promise<void> }>;

const bellFor = (list: WorkList = 'payment_refunds', ring = 1): Bell => ({
  list,
  id: randomUUID(),
  shop: 'shop-1',
  ring,
});
const bellsFor = (count: number): Bell[] => Array.from({ length: count }, () => bellFor());
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(met: () => boolean, patienceMs: number, what: string): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!met()) {
    if (performance.now() > end) throw new Error(`not within ${patienceMs} ms: ${what}`);
    await pause(10);
  }
}

/** Listens, notes what it hears, and stops listening however the rule ends. */
async function hearing(
  queue: QueueUnderTest,
  list: WorkList,
  listen: (heard: Bell[]) => Promise<void>,
  handler: (bell: Bell) => Promise<void> = async () => undefined,
) {
  const heard: Bell[] = [];
  const worker = await queue.work(list, async (bell) => {
    heard.push(bell);
    await handler(bell);
  });
  try {
    await listen(heard);
  } finally {
    await worker.close();
  }
}

const idsOf = (bells: readonly Bell[]) => bells.map(({ id }) => id).sort();

/** Everything bells must do, whatever carries them: they may be lost, they must never be in the way. */
export const bellsRules: readonly Rule[] = [
  {
    name: 'are heard, each with what and whose it is for',
    holds: (queue, patience) =>
      hearing(queue, 'payment_refunds', async (heard) => {
        const rung = bellsFor(25);
        await queue.bells.ring(rung);
        await until(() => heard.length >= 25, patience, 'all heard');
        expect(heard).toEqual(expect.arrayContaining(rung));
        expect(heard).toHaveLength(25);
      }),
  },
  {
    name: 'are heard by those of their own list only',
    holds: (queue, patience) =>
      hearing(queue, 'outbox', async (events) => {
        await hearing(queue, 'payment_refunds', async (refunds) => {
          const [event, refund] = [bellFor('outbox'), bellFor('payment_refunds')];
          await queue.bells.ring([event, refund]);
          await until(() => events.length > 0 && refunds.length > 0, patience, 'both heard');
          expect([events, refunds]).toEqual([[event], [refund]]);
        });
      }),
  },
  {
    name: 'wait for somebody to listen',
    async holds(queue, patience) {
      const rung = bellsFor(3);
      await queue.bells.ring(rung);
      await hearing(queue, 'payment_refunds', async (heard) => {
        await until(() => heard.length >= 3, patience, 'heard afterwards');
        expect(idsOf(heard)).toEqual(idsOf(rung));
      });
    },
  },
  {
    name: 'are shared by two who listen, and none is heard twice',
    holds: (queue, patience) =>
      hearing(
        queue,
        'payment_refunds',
        async (first) => {
          await hearing(
            queue,
            'payment_refunds',
            async (second) => {
              const rung = bellsFor(60);
              await queue.bells.ring(rung);
              await until(() => first.length + second.length >= 60, patience, 'all heard');
              expect(idsOf([...first, ...second])).toEqual(idsOf(rung));
              expect(Math.min(first.length, second.length)).toBeGreaterThan(0);
            },
            () => pause(10).then(() => undefined),
          );
        },
        () => pause(10).then(() => undefined),
      ),
  },
  {
    name: 'rung twice for the same ring are heard once while they wait',
    async holds(queue, patience) {
      const [bell, other] = bellsFor(2);
      await queue.bells.ring([bell]);
      await queue.bells.ring([bell, other]);
      await hearing(queue, 'payment_refunds', async (heard) => {
        await until(() => idsOf(heard).includes(other.id), patience, 'the one after it heard');
        expect(idsOf(heard)).toEqual(idsOf([bell, other]));
      });
    },
  },
  {
    name: 'are heard again when the same work is rung for again',
    holds: (queue, patience) =>
      hearing(queue, 'payment_refunds', async (heard) => {
        const bell = bellFor();
        await queue.bells.ring([bell]);
        await until(() => heard.length === 1, patience, 'the first ring');
        await queue.bells.ring([{ ...bell, ring: 2 }]);
        await until(() => heard.length === 2, patience, 'the second ring');
        expect(heard).toEqual([bell, { ...bell, ring: 2 }]);
      }),
  },
  {
    name: 'go on for everybody else when one piece of work fails, and for that one at its next ring',
    async holds(queue, patience) {
      const [bad, ...good] = bellsFor(6);
      await hearing(
        queue,
        'payment_refunds',
        async (heard) => {
          await queue.bells.ring([bad, ...good]);
          await until(() => heard.length >= 6, patience, 'the others heard');
          await queue.bells.ring([{ ...bad, ring: 2 }]);
          await until(() => heard.length >= 7, patience, 'the failed one heard again');
          expect(heard.filter(({ id }) => id === bad.id).map(({ ring }) => ring)).toEqual([1, 2]);
        },
        async ({ id, ring }) => {
          if (id === bad.id && ring === 1) throw new Error('this work fails');
        },
      );
    },
  },
  {
    name: 'let the work that is under way finish when their listener stops',
    async holds(queue, patience) {
      let begun = 0;
      let finished = 0;
      const worker = await queue.work('payment_refunds', async () => {
        begun += 1;
        await pause(150);
        finished += 1;
      });
      try {
        await queue.bells.ring([bellFor()]);
        await until(() => begun === 1, patience, 'work begun');
      } finally {
        await worker.close();
      }
      expect(finished).toBe(1);
    },
  },
  {
    name: 'may all be lost: the next ring is heard',
    async holds(queue, patience) {
      const [lost, kept] = bellsFor(2);
      await queue.bells.ring([lost]);
      await queue.wipe();
      await hearing(queue, 'payment_refunds', async (heard) => {
        await queue.bells.ring([kept]);
        await until(() => heard.length > 0, patience, 'the ring after the loss');
        await queue.bells.ring([{ ...lost, ring: 2 }]);
        await until(() => heard.length > 1, patience, 'the lost one rung for again');
        expect(heard).toEqual([kept, { ...lost, ring: 2 }]);
      });
    },
  },
  {
    name: 'go on being heard by those who listened while all were lost',
    holds: (queue, patience) =>
      hearing(queue, 'payment_refunds', async (heard) => {
        const [before, after] = bellsFor(2);
        await queue.bells.ring([before]);
        await until(() => heard.length === 1, patience, 'the ring before the loss');
        await queue.wipe();
        await queue.bells.ring([after]);
        await until(() => heard.length === 2, patience, 'the ring after the loss');
        expect(heard).toEqual([before, after]);
      }),
  },
  {
    name: 'may be none at all',
    holds: (queue, patience) =>
      hearing(queue, 'payment_refunds', async (heard) => {
        await queue.bells.ring([]);
        const bell = bellFor();
        await queue.bells.ring([bell]);
        await until(() => heard.length > 0, patience, 'the one after none');
        expect(heard).toEqual([bell]);
      }),
  },
];

/** The contract of `Bells`; a rule that waits in vain for `patienceMs` has failed. */
export function describeBells(name: string, open: () => Promise<QueueUnderTest>, patienceMs = 15_000): void {
  describe(`the bells of ${name}`, () => {
    let queue: QueueUnderTest;
    beforeAll(async () => {
      queue = await open();
    }, patienceMs);
    afterEach(() => queue.wipe());
    afterAll(() => queue.close(), patienceMs);

    it.each(bellsRules)('$name', ({ holds }) => holds(queue, patienceMs), 3 * patienceMs);
  });
}
