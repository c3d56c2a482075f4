import { setTimeout as sleep } from 'node:timers/promises';
import { WORK_LISTS, type Bell, type DueWork, type WorkList } from '@retours/domain';
import type { WorkQueue } from './open-queue.js';

export type RelayOptions = Readonly<{
  dueWork: DueWork;
  queue: Pick<WorkQueue, 'bells' | 'waiting'>;
  onError: (error: Error) => void;
  /** Milliseconds between two looks when there is nothing to do; three times as long where what comes together is done together. */
  idleMs?: number;
  /** A bell that was lost rings again after this long; work under a lease does not come due before the lease ends. */
  ringAgainSeconds?: number;
}>;

const BATCH = 200;
/** A bell costs its store more than some of what it rings for. */
const PIECES_PER_BELL = 8;
/** With so many bells unheard, more would only wait longer, and come due again while they do. */
const ENOUGH_WAITING = 125;
const LONGEST_PAUSE_MS = 5_000;
/** Events of a shop are told in one transaction: the fewer looks, the more of them come together. */
const IN_NO_HURRY: Partial<Record<WorkList, number>> = { outbox: 3 };

/** A bell for some pieces each, in the name of the first; those of a shop stand together. */
function bellsFor(due: readonly Bell[]): readonly Bell[] {
  const byShop = [...due].sort((a, b) => Number(a.shop > b.shop) - Number(a.shop < b.shop));
  const bells: Bell[] = [];
  for (let at = 0; at < byShop.length; at += PIECES_PER_BELL) {
    const [first, ...others] = byShop.slice(at, at + PIECES_PER_BELL);
    bells.push({ ...first, also: others.map(({ id, shop }) => ({ id, shop })) });
  }
  return bells;
}

/**
 * Carries what is due in the database to the bells, list by list, for ever: in full batches without a pause. With the
 * queue or the database away it waits a little longer each time and goes on; any number of relays may run side by side.
 * @returns `stop`, which lets the batch under way finish.
 */
export function startRelay({
  dueWork,
  queue,
  onError,
  idleMs = 300,
  ringAgainSeconds = 30,
}: RelayOptions): Readonly<{ stop(): Promise<void> }> {
  const stopping = new AbortController();
  const { signal } = stopping;

  /** @returns whether there may be more to carry at once. */
  const carry = async (list: WorkList): Promise<boolean> => {
    if ((await queue.waiting(list)) >= ENOUGH_WAITING) return false;
    const due = await dueWork.take(list, BATCH, ringAgainSeconds);
    if (due.length > 0) await queue.bells.ring(bellsFor(due));
    return due.length === BATCH;
  };

  const drive = async (list: WorkList): Promise<void> => {
    let failures = 0;
    while (!signal.aborted) {
      let more = false;
      try {
        more = await carry(list);
        failures = 0;
      } catch (error) {
        failures += 1;
        onError(error instanceof Error ? error : new Error(String(error)));
      }
      const idle = idleMs * (IN_NO_HURRY[list] ?? 1);
      const pause = more ? 0 : Math.min(idle * 2 ** failures, LONGEST_PAUSE_MS);
      await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
  };

  const lists = Promise.all(WORK_LISTS.map(drive));
  return {
    async stop() {
      stopping.abort();
      await lists;
    },
  };
}
