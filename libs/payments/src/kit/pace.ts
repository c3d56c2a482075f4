import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than this, and whoever waits had better come back later than keep others from their turn. */
const PATIENCE_MS = 1_000;

/**
 * Turns for whoever may ask so many times a second only, one after the other, each account by itself.
 * @returns waits for the account's turn; false, without waiting, when too many are in line already.
 */
export function pace(perSecond: number): (account: string) => Promise<boolean> {
  const turns = new Map<string, number>();
  return async (account) => {
    const now = performance.now();
    const turn = Math.max(now, (turns.get(account) ?? 0) + 1_000 / perSecond);
    if (turn - now > PATIENCE_MS) return false;
    turns.set(account, turn);
    await sleep(Math.ceil(turn - now));
    return true;
  };
}
