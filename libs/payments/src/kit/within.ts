import { outcomeOfError, unknown, type Unknown } from './outcome.js';

/**
 * Waits for a gateway's answer, at most `ms` milliseconds. No answer in time, or an error instead of one, is unknown;
 * an answer that comes later is dropped: the look-up will find what became of it.
 */
export async function within<T>(ms: number, answer: Promise<T>): Promise<T | Unknown> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<Unknown>((resolve) => {
    timer = setTimeout(() => resolve(unknown(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([answer.catch(outcomeOfError), silence]);
  } finally {
    clearTimeout(timer);
  }
}
