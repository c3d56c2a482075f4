import type { Claim } from '@retours/domain';
import type { Held } from './rows.js';

let leases = 0;

/** Takes a piece of work under a new lease of the memory's clock. */
export function claimOn<T>(held: Held, work: T, now: number, leaseSeconds: number): Claim<T> {
  held.lease = `lease-${++leases}`;
  held.leaseUntil = held.dueAt = now + leaseSeconds * 1000;
  held.firstSentAt ??= now;
  held.tries += 1;
  return {
    lease: held.lease,
    work,
    firstSentAt: new Date(held.firstSentAt).toISOString(),
    secondsSinceFirstSent: (now - held.firstSentAt) / 1000,
    attempt: held.tries,
  };
}
