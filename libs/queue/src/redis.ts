import type { Bell } from '@retours/domain';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { Backend } from './backend.js';

/** Keeps our keys apart from those of others in the same Redis. */
const prefix = 'retours';

/** Jobs in Redis: the default in production. */
export function openRedis(url: string, report: (error: Error) => void): Backend {
  // A bell that cannot be rung now fails now: the relay rings again.
  const ringing = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  // Those who listen wait for Redis to come back, however long it takes.
  const listening = new Redis(url, { maxRetriesPerRequest: null });
  for (const connection of [ringing, listening]) connection.on('error', report);
  return {
    queue: (name, options) => new Queue<Bell>(name, { ...options, connection: ringing, prefix }),
    worker: (name, work, options) =>
      new Worker<Bell>(name, work, { ...options, connection: listening, prefix }),
    ping: () => ringing.ping(),
    async close() {
      ringing.disconnect();
      listening.disconnect();
    },
  };
}
