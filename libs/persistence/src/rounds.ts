import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

const LONGEST_PAUSE_MS = 30_000;

export type RoundsOptions = Readonly<{
  onError: (error: Error) => void;
  /** Milliseconds between two looks when there is nothing to do. */
  idleMs?: number;
  /** Milliseconds to rest after a round that did all there was; as long as between two looks, unless told. */
  restMs?: number;
}>;

/** What is done shop by shop: which shops have some of it, a batch of one shop's, and how to complain. */
export type Rounds = Readonly<{
  due: string;
  /** How many of a shop's are dealt with at once. */
  batch: number;
  work: (shop: string) => Promise<number>;
  complaint: (shops: number) => string;
  /** Up to which part of the time it works, where others shall have the machine to themselves for the rest; all of it unless told. */
  share?: number;
}>;

/**
 * Does something for every shop that has some of it, for ever; any number may run side by side.
 * @returns `stop`, which lets the batch under way finish.
 */
export function startRounds(
  relay: DataSource,
  { due, batch, work, complaint, share = 1 }: Rounds,
  { onError, idleMs = 1_000, restMs = idleMs }: RoundsOptions,
): Readonly<{ stop(): Promise<void> }> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const rest = (ms: number) => sleep(ms, undefined, { signal }).catch(() => undefined);

  /** Every shop has its turn, whatever became of another's. @returns how long to wait for the next round. */
  const round = async (): Promise<number> => {
    const shops: { shop: string }[] = await relay.query(due);
    const failures: unknown[] = [];
    let most = 0;
    for (const { shop } of shops) {
      if (signal.aborted) return 0;
      const begun = performance.now();
      try {
        most = Math.max(most, await work(shop));
      } catch (error) {
        failures.push(error);
      }
      // The busier the machine is, the longer a shop takes, and the longer the rest.
      if (share < 1) await rest((performance.now() - begun) * (1 / share - 1));
    }
    if (failures.length > 0) throw new Error(complaint(failures.length), { cause: failures[0] });
    if (most >= batch) return 0;
    return most > 0 ? restMs : idleMs;
  };

  const drive = async (): Promise<void> => {
    let failures = 0;
    while (!signal.aborted) {
      let pause: number;
      try {
        pause = await round();
        failures = 0;
      } catch (error) {
        failures += 1;
        pause = Math.min(idleMs * 2 ** failures, LONGEST_PAUSE_MS);
        onError(error instanceof Error ? error : new Error(String(error)));
      }
      await rest(pause);
    }
  };

  const driving = drive();
  return {
    async stop() {
      stopping.abort();
      await driving;
    },
  };
}
