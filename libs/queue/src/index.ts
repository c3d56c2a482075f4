/** The outbox relay and its workers, on BullMQ. */
export { openQueue, type ListWorker, type QueueOptions, type WorkQueue } from './open-queue.js';
export { queueProbe, type QueueProbe } from './probe.js';
export { startRelay, type RelayOptions } from './relay.js';
export { queueMigrations } from './migrations.js';
