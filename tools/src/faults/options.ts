import { parseArgs } from 'node:util';
import type { Row } from './row.js';

export type Options = Readonly<{ rows: readonly Row[]; seed: number; markdown?: string }>;

/** `3,4,8-10` as numbers. @throws for what is none. */
export function numbersOf(text: string): ReadonlySet<number> {
  const numbers = text.split(',').flatMap((part) => {
    const [, from, to = from] = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(part) ?? [];
    if (from === undefined) throw new Error(`--rows takes numbers and ranges, such as 3,4,8-10: ${part}`);
    return Array.from(
      { length: Math.max(0, Number(to) - Number(from) + 1) },
      (_, step) => Number(from) + step,
    );
  });
  return new Set(numbers);
}

/** Which rows to run, in the order of the matrix, and the seed of everything that is left to chance. */
export function readOptions(args: readonly string[], all: readonly Row[], now: number): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string' },
      short: { type: 'boolean', default: false },
      seed: { type: 'string' },
      markdown: { type: 'string' },
    },
  });
  const wanted = values.rows === undefined ? undefined : numbersOf(values.rows);
  const rows = all.filter(({ number, short }) => (wanted ? wanted.has(number) : !values.short || short));
  if (rows.length === 0) throw new Error('no row of the matrix has such a number');
  const seed = Number(values.seed ?? now % 100_000);
  if (!Number.isSafeInteger(seed)) throw new Error('--seed takes a whole number');
  return { rows, seed, markdown: values.markdown };
}
