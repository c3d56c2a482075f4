import { median, ratioOf } from './figures.js';
import type { Run } from './load.js';
import { isMet, textOf, type Target } from './target.js';

/** The rounds of a path: the product, its reference over HTTP, and the same statement without HTTP. */
export type Rounds = Readonly<{
  product: readonly Run[];
  reference: readonly Run[];
  statement: readonly number[];
}>;
export type Row = readonly string[];

/** Below this share of its own statement the reference measures HTTP or the machine, not the work (performance.md). */
const REFERENCE_FLOOR = 0.6;

export const HEAD: Row = [
  'path',
  'product/s',
  'reference/s',
  'ratio [min–max]',
  'p50 ms',
  'p99 ms',
  'trips',
  'target',
  'met',
];

const perSecond = (value: number) => Math.round(value).toLocaleString('en');
const speeds = (runs: readonly Run[]) => runs.map((run) => run.perSecond);
const metText = (met: boolean | undefined) =>
  ({ true: 'yes', false: 'NO', undefined: '–' })[String(met) as 'true' | 'false' | 'undefined'];

/** A line of the table for a path and its reference. */
export function comparison(name: string, { product, reference }: Rounds, trips: number, target: Target): Row {
  const ratio = ratioOf(speeds(product), speeds(reference));
  const p99 = median(product.map((run) => run.p99));
  return [
    name,
    perSecond(median(speeds(product))),
    perSecond(median(speeds(reference))),
    `${ratio.median.toFixed(2)} [${ratio.min.toFixed(2)}–${ratio.max.toFixed(2)}]`,
    median(product.map((run) => run.p50)).toFixed(1),
    p99.toFixed(1),
    trips.toFixed(1),
    textOf(target),
    metText(isMet(target, { ratio: ratio.median, p99, trips })),
  ];
}

/** A line of the table for a path that is asked by itself. */
export function alone(name: string, runs: readonly Run[], target: Target): Row {
  const p99 = median(runs.map((run) => run.p99));
  return [
    name,
    perSecond(median(speeds(runs))),
    '',
    '',
    median(runs.map((run) => run.p50)).toFixed(1),
    p99.toFixed(1),
    '',
    textOf(target),
    metText(isMet(target, { ratio: NaN, p99, trips: NaN })),
  ];
}

/** A line of the table for something that has no reference. */
export const figure = (name: string, value: string, target: string, met: boolean): Row => [
  name,
  value,
  '',
  '',
  '',
  '',
  '',
  target,
  metText(met),
];

/** The first answer that was not 2xx, if any: such a run says nothing. */
export const refusedIn = (name: string, runs: readonly Run[]): string[] =>
  runs
    .flatMap(({ refused }) => refused ?? [])
    .slice(0, 1)
    .map((refused) => `${name}: not every answer was 2xx, such as ${refused}`);

/** Why the rounds of a path say nothing, if so. */
export function voidedBy(name: string, { product, reference, statement }: Rounds): string[] {
  const share = median(speeds(reference)) / median(statement);
  return [
    ...refusedIn(name, [...product, ...reference]),
    ...(share < REFERENCE_FLOOR
      ? [
          `${name}: the reference runs at ${share.toFixed(2)} of its own statement without HTTP, below ${REFERENCE_FLOOR}`,
        ]
      : []),
  ];
}

/** The rows under their heads, in columns. */
export function tableOf(rows: readonly Row[]): string {
  const all = [HEAD, ...rows];
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
  return [lines[0], widths.map((width) => '─'.repeat(width)).join('  '), ...lines.slice(1)].join('\n');
}
