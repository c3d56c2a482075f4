import type { Row } from './row.js';

/** What came of a row; `notes` are what broke, or why it was not run. */
export type Result = Readonly<{
  row: Row;
  outcome: 'held' | 'broken' | 'not run';
  held: readonly string[];
  notes: readonly string[];
  recoverySeconds?: number;
  tookSeconds: number;
}>;

const ALL = 10;

/** `I1–I10`, or which of them. */
const heldText = ({ outcome, held }: Result): string => {
  if (outcome === 'not run') return 'not run';
  return held.length === ALL ? `I1–I${ALL}` : held.join(' ') || 'none';
};
const seconds = (value: number | undefined) => (value === undefined ? '–' : `${value.toFixed(1)} s`);

const cells = (result: Result): string[] => {
  const { row, recoverySeconds } = result;
  const injected = row.simulated ? `simulated: ${row.simulated}` : row.injected;
  return [
    String(row.number),
    row.fault,
    injected,
    heldText(result),
    `${seconds(recoverySeconds)} of ${row.within} s`,
  ];
};

export const HEADS = ['#', 'fault', 'injected', 'held', 'recovery'] as const;

/** One line of the table, as Markdown. */
export const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
export const rowOf = (result: Result): string => line(cells(result));

/** The whole table, as Markdown. */
export const tableOf = (results: readonly Result[]): string =>
  [line(HEADS), line(HEADS.map(() => '---')), ...results.map(rowOf)].join('\n');
