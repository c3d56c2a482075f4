import { Worker } from 'node:worker_threads';
import { PapersBusy } from '@retours/domain';
import type { Printed } from './thread.js';
import type { Job } from './typeset.js';

export type PressOptions = Readonly<{
  /** How many may wait while one is printed; who comes after them is told to come again. */
  waiting?: number;
  /** Seconds one job may take. */
  seconds?: number;
  /** Arguments of the thread's own Node. */
  execArgv?: readonly string[];
}>;

type Task = Readonly<{ job: Job; done: (bytes: Uint8Array) => void; failed: (error: Error) => void }>;

const MEMORY_MB = 256;

/**
 * One thread that prints one job after the other, so that the process goes on answering meanwhile. It is started by the
 * first job and again by the first one after it died: of a picture that is broken inside, or of a job that took too long.
 */
export function openPress({ waiting = 32, seconds = 15, execArgv }: PressOptions = {}) {
  const queue: Task[] = [];
  let worker: Worker | undefined;
  let current: Task | undefined;
  let deadline: NodeJS.Timeout | undefined;

  const finish = (settle: (task: Task) => void) => {
    clearTimeout(deadline);
    worker?.unref();
    const task = current;
    current = undefined;
    if (task) settle(task);
    next();
  };
  const drop = (error: Error) => {
    const dropped = worker;
    worker = undefined;
    void dropped?.terminate();
    finish(({ failed }) => failed(error));
  };
  const start = (): Worker => {
    const entry = new URL(`./thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
    const started = new Worker(entry, {
      ...(execArgv ? { execArgv: [...execArgv] } : {}),
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    const mine = (react: (word: never) => void) => (word: unknown) => {
      if (worker === started) react(word as never);
    };
    started.on(
      'message',
      mine((printed: Printed) =>
        finish(({ done, failed }) =>
          'bytes' in printed ? done(printed.bytes) : failed(new Error(printed.error)),
        ),
      ),
    );
    started.on('error', mine(drop));
    return started;
  };
  const next = () => {
    if (current || queue.length === 0) return;
    current = queue.shift()!;
    worker ??= start();
    worker.ref();
    worker.postMessage(current.job);
    deadline = setTimeout(() => drop(new PapersBusy('a paper took too long')), seconds * 1000);
  };

  return {
    print: (job: Job) =>
      new Promise<Uint8Array>((done, failed) => {
        if (queue.length >= waiting) return failed(new PapersBusy('too many papers are waiting'));
        queue.push({ job, done, failed });
        next();
      }),
    /** Ends the thread; what still waits is refused. */
    close: async () => {
      for (const { failed } of queue.splice(0)) failed(new PapersBusy('the press is closed'));
      drop(new PapersBusy('the press is closed'));
    },
  };
}
