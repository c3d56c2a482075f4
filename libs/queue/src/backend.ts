import type { Bell } from '@retours/domain';
import type { Job, Processor, QueueOptions, WorkerOptions } from 'bullmq';

/** Whatever of BullMQ reports its errors as events: unheard, they would end the process. */
type Fallible = Readonly<{
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
}>;

export type BellJob = Readonly<{ name: string; data: Bell; opts: { jobId: string } }>;

/** As much of BullMQ's queue as bells need. */
export type JobQueue = Fallible &
  Readonly<{
    add(name: BellJob['name'], data: BellJob['data'], opts: BellJob['opts']): Promise<unknown>;
    addBulk(jobs: BellJob[]): Promise<unknown>;
    getWaitingCount(): Promise<number>;
  }>;

/** As much of BullMQ's worker as working needs. */
export type JobWorker = Fallible &
  Readonly<{ on(event: 'failed', listener: (job: Job<Bell> | undefined, error: Error) => void): unknown }>;

/** A store BullMQ keeps its jobs in. */
export type Backend = Readonly<{
  queue(name: string, options: Omit<QueueOptions, 'connection'>): JobQueue;
  worker(name: string, work: Processor<Bell>, options: Omit<WorkerOptions, 'connection'>): JobWorker;
  /** Asks the store something; rejects when it does not answer. */
  ping(): Promise<unknown>;
  /** Ends the connections, which nobody uses any more. */
  close(): Promise<void>;
}>;
