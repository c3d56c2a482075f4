/** The outbox relay and its workers, on BullMQ. */
export { openQueue, type ListWorker, type QueueOptions, type WorkQueue } from './open-queue.js';
export { startRelay, type RelayOptions } from './relay.js';
export { queueMigrations } from './migrations.js';
