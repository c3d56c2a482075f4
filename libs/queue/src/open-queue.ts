import { Bells, WORK_LISTS, type Bell, type WorkList } from '@retours/domain';
import type { BellJob, JobQueue, JobWorker } from './backend.js';
import { inTime } from './in-time.js';

export type QueueOptions = Readonly<{
  /** When given, jobs are kept in Redis. */
  redisUrl?: string;
  /** Otherwise in this database, as role `retours_app`. */
  databaseUrl: string;
  /** Told of whatever goes wrong on the way; `bell` is the work that failed. Nothing is lost: the database rings again. */
  onError: (error: Error, bell?: Bell) => void;
}>;

/** Whoever works a list. Closing takes no new work and waits for what is under way. */
export type ListWorker = Readonly<{ close(): Promise<void> }>;

export type WorkQueue = Readonly<{
  bells: Bells;
  /** How many bells of a list nobody has heard yet. */
  waiting(list: WorkList): Promise<number>;
  /** Works a list, so many pieces at a time. The handler must bear being called twice for one piece of work. */
  work(
    list: WorkList,
    handler: (bell: Bell) => Promise<unknown>,
    options: { concurrency: number },
  ): Promise<ListWorker>;
  /** Asks the store something; rejects when it does not answer. */
  probe(): Promise<void>;
  /** Stops everything; rejects when what is under way does not finish in time. */
  close(deadlineMs: number): Promise<void>;
}>;

const PATIENCE_MS = 5_000;
/** For saying goodbye; whoever has not let go by then is cut off. */
const LEAVE_MS = 1_000;
/** Fewer jobs than these are added one by one: for some at once, PostgreSQL makes and drops tables of their own. */
const MANY = 10;
/** A list's jobs are gone when they are done or have failed: retries live in the database (reliability.md rule 7). */
const JOB_OPTIONS = { attempts: 1, removeOnComplete: true, removeOnFail: true };
/** BullMQ's own log of events, which nobody reads. */
const EVENTS = { events: { maxLen: 100 } };

/** Another ring is another job: one that hangs or was lost does not silence it. */
const jobOf = (bell: Bell) => ({
  name: bell.list,
  data: bell,
  opts: { jobId: `${bell.list}-${bell.id}-${bell.ring}` },
});

const added = (queue: JobQueue, jobs: BellJob[]): Promise<unknown> =>
  jobs.length < MANY
    ? Promise.all(jobs.map(({ name, data, opts }) => queue.add(name, data, opts)))
    : queue.addBulk(jobs);

/** BullMQ is loaded here, with the store that is wanted: processes that only ask whether it is there do without. */
const openBackend = async ({ redisUrl, databaseUrl, onError }: QueueOptions) =>
  redisUrl
    ? (await import('./redis.js')).openRedis(redisUrl, onError)
    : (await import('./postgres.js')).openPostgres(databaseUrl, onError);

/** Opens the bells and the work they ring for: on Redis when there is one, on PostgreSQL otherwise. */
export async function openQueue(options: QueueOptions): Promise<WorkQueue> {
  const { onError } = options;
  const backend = await openBackend(options);
  const workers = new Set<JobWorker>();
  const queues = new Map<WorkList, JobQueue>();
  const finish = async () => {
    await Promise.all([...workers].map((worker) => worker.close()));
    await Promise.all([...queues.values()].map((queue) => queue.close()));
  };
  const disconnect = () => inTime(LEAVE_MS, backend.close(), 'leaving the queue').catch(onError);
  try {
    for (const list of WORK_LISTS) {
      const queue = backend.queue(list, { defaultJobOptions: JOB_OPTIONS, streams: EVENTS });
      queue.on('error', (error) => onError(error));
      queues.set(list, queue);
      await inTime(PATIENCE_MS, queue.waitUntilReady(), 'reaching the queue');
    }
  } catch (error) {
    await disconnect();
    throw error;
  }

  const ring = async (bells: readonly Bell[]) => {
    for (const [list, queue] of queues) {
      const jobs = bells.filter((bell) => bell.list === list).map(jobOf);
      if (jobs.length > 0) await inTime(PATIENCE_MS, added(queue, jobs), 'ringing');
    }
  };

  const work: WorkQueue['work'] = async (list, handler, { concurrency }) => {
    const worker = backend.worker(list, ({ data }) => handler(data), { concurrency, runRetryDelay: 1_000 });
    worker.on('error', (error) => onError(error));
    worker.on('failed', (job, error) => onError(error, job?.data));
    workers.add(worker);
    await inTime(PATIENCE_MS, worker.waitUntilReady(), 'reaching the queue');
    return { close: () => worker.close().finally(() => workers.delete(worker)) };
  };

  return {
    bells: { ring },
    waiting: (list) => inTime(PATIENCE_MS, queues.get(list)!.getWaitingCount(), 'counting bells'),
    work,
    probe: async () => void (await inTime(PATIENCE_MS, backend.ping(), 'asking the queue')),
    close: (deadlineMs) => inTime(deadlineMs, finish(), 'finishing what is under way').finally(disconnect),
  };
}
