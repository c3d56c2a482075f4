import { setTimeout as sleep } from 'node:timers/promises';
import { WORK_LISTS, type Bell, type DueWork, type WorkList } from '@retours/domain';
import type { WorkQueue } from './open-queue.js';

export type RelayOptions = Readonly<{
  dueWork: DueWork;
  queue: Pick<WorkQueue, 'bells' | 'waiting'>;
  onError: (error: Error) => void;
  /** Milliseconds between two looks when there is nothing to do. */
  idleMs?: number;
  /** A bell that was lost rings again after this long; work under a lease does not come due before the lease ends. */
  ringAgainSeconds?: number;
}>;

const BATCH = 200;
/** Told together, since most of the time they take is the way to the database. */
const TOGETHER: readonly WorkList[] = ['outbox'];
/** With so many bells unheard, more would only wait longer, and come due again while they do. */
const ENOUGH_WAITING = 1_000;
const LONGEST_PAUSE_MS = 5_000;

/** One bell for each shop, in the name of its first piece. */
function oneForEachShop(bells: readonly Bell[]): readonly Bell[] {
  const byShop = new Map<string, Bell & Readonly<{ also: string[] }>>();
  for (const bell of bells) {
    const first = byShop.get(bell.shop);
    if (first) first.also.push(bell.id);
    else byShop.set(bell.shop, { ...bell, also: [] });
  }
  return [...byShop.values()];
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
    if (due.length > 0) await queue.bells.ring(TOGETHER.includes(list) ? oneForEachShop(due) : due);
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
      const pause = more ? 0 : Math.min(idleMs * 2 ** failures, LONGEST_PAUSE_MS);
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
