import { pipeline, Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { CsvOptions } from '@retours/contracts';
import type { Translated } from '@retours/domain';
import type { Language } from '@retours/nest-kit';
import { stringify } from 'csv-stringify';

type Cell = string | number | null | undefined;

/** A column: its heading, and what stands in it. */
export type Column<R> = readonly [heading: Translated, of: (row: R, language: Language) => Cell];

/** What a spreadsheet with this language's settings takes for a separator. */
const SEPARATOR = { en: ',', fr: ';' } as const satisfies Record<Language, CsvOptions['separator']>;
const NEGATIVE = /^-\d+(\.\d+)?$/;

/** An amount below zero is no formula, and must stay a number. */
const harmless = (cell: string) => (NEGATIVE.test(cell) ? { value: cell, escape_formulas: false } : cell);

async function* cellsOf<R>(rows: AsyncIterable<R>, columns: readonly Column<R>[], language: Language) {
  for await (const row of rows) yield columns.map(([, of]) => of(row, language));
}

/**
 * A CSV file that is written while it is read: as fast as the reader takes it, and no further than they do. Texts
 * that would be formulas are disarmed by an apostrophe; the byte order mark tells Excel that it is UTF-8.
 */
export function csvFile<R>(
  name: string,
  columns: readonly Column<R>[],
  rows: AsyncIterable<R>,
  { language, separator = SEPARATOR[language] }: CsvOptions & Readonly<{ language: Language }>,
): StreamableFile {
  const text = stringify({
    bom: true,
    header: true,
    columns: columns.map(([heading]) => heading[language]),
    delimiter: separator,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { string: harmless },
  });
  // Whoever breaks off ends the reading; a failure in the middle breaks the answer off, which tells it is not whole.
  const file = pipeline(Readable.from(cellsOf(rows, columns, language)), text, () => undefined);
  return new StreamableFile(file, {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${name}.csv"`,
  });
}
