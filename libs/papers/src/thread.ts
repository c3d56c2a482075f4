import { parentPort } from 'node:worker_threads';
import { typeset, type Job } from './typeset.js';

/** What the thread says to each job, in order. A job it dies of gets no word: its end is the answer. */
export type Printed = Readonly<{ bytes: Uint8Array } | { error: string }>;

parentPort!.on('message', (job: Job) => {
  typeset(job).then(
    (bytes) => parentPort!.postMessage({ bytes: new Uint8Array(bytes) } satisfies Printed),
    (error: Error) => parentPort!.postMessage({ error: error.message } satisfies Printed),
  );
});
