import type { Figure } from './figures.js';

/** How a bar is filled. */
export type Look = 'full' | 'hatched';

/** What a row of figures is about: a week, or a product. */
export type Row = Readonly<{ short: string; full: string }>;
/** A figure of every row. Without a look it stands in the table only. */
export type Series = Readonly<{ name: string; figures: readonly Figure[]; look?: Look }>;
/** A table of figures, drawn or read. */
export type Rows = Readonly<{
  /** What rows are. */
  of: string;
  rows: readonly Row[];
  series: readonly Series[];
}>;
