import { WEBHOOK_LIMITS } from '@retours/domain';
import type { Notifying, Rows } from './rows.js';

const BUSY_MS = 1_000;

/** What is on its way to an endpoint, under a lease or waiting. */
export const pendingFor = (rows: Rows, endpoint: string): Notifying[] =>
  [...rows.notifications.values()].filter(
    ({ notification: { channel, recipient, status } }) =>
      channel === 'webhook' && recipient === endpoint && status === 'pending',
  );

/** The same, without what is being sent. */
export const waitingFor = (rows: Rows, endpoint: string, now: number): Notifying[] =>
  pendingFor(rows, endpoint).filter(({ leaseUntil }) => leaseUntil <= now);

/** Whether a notification has to wait for its endpoint's sake; then it comes due later, and so may others for it. */
export function isHeldBack(rows: Rows, id: string, now: number): boolean {
  const held = rows.notifications.get(id)!;
  const endpoint = rows.endpoints.get(held.notification.recipient)?.endpoint;
  if (held.notification.channel !== 'webhook' || !endpoint?.enabled) return false;
  const retryAt = endpoint.retryAt === null ? 0 : Date.parse(endpoint.retryAt);
  if (retryAt > now) {
    for (const one of waitingFor(rows, endpoint.id, now))
      if (one === held || (one.dueAt ?? 0) < retryAt) one.dueAt = retryAt;
    return true;
  }
  const busy = pendingFor(rows, endpoint.id).filter(({ leaseUntil }) => leaseUntil > now).length;
  const { atOnce, failuresInARow } = WEBHOOK_LIMITS;
  const isBusy = busy >= (endpoint.failures >= failuresInARow ? 1 : atOnce);
  if (isBusy) held.dueAt = now + BUSY_MS;
  return isBusy;
}
