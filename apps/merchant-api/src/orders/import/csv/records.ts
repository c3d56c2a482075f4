import { finished } from 'node:stream/promises';
import { parse, type CsvError } from 'csv-parse';
import { MAX_LINE_BYTES } from '../lines.js';

/** A row of a file as it was written: its cells, and the number of the line it begins on. */
export type CsvRecord = Readonly<{ line: number; cells: readonly string[] }>;

/** Where a file stops being CSV: a quote that is never closed, a row without end. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  constructor(
    readonly line: number,
    why: string,
  ) {
    super(why);
  }
}

const NEWLINE = 0x0a;
const isBlank = (cells: readonly string[]) => cells.every((cell) => cell === '');
const newlines = (text: string) => text.split('\n').length - 1;

/** The first line of a stream, and the stream as it was. */
async function withFirstLine(stream: AsyncIterable<Buffer>) {
  const source = stream[Symbol.asyncIterator]();
  const pieces: Buffer[] = [];
  let size = 0;
  for (let next = await source.next(); !next.done; next = await source.next()) {
    pieces.push(next.value);
    size += next.value.length;
    if (next.value.includes(NEWLINE) || size > MAX_LINE_BYTES) break;
  }
  const begun = Buffer.concat(pieces);
  async function* whole() {
    yield begun;
    yield* { [Symbol.asyncIterator]: () => source };
  }
  return { firstLine: begun.toString().split('\n', 1)[0], whole: whole() };
}

/** What csv-parse makes of a row when it is asked for its text as well; its types do not say so. */
type Raw = Readonly<{ record: string[]; raw: string }>;

function parserFor(separator: string, found: CsvRecord[]) {
  let line = 1;
  const parser = parse({
    bom: true,
    delimiter: separator,
    // A carriage return before it is trimmed with the blanks around a cell.
    record_delimiter: '\n',
    trim: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MAX_LINE_BYTES,
    raw: true,
    on_record: (row: unknown) => {
      const { record: cells, raw } = row as Raw;
      if (!isBlank(cells)) found.push({ line, cells });
      line += newlines(raw);
      return null;
    },
  });
  // Told where it is written to.
  return parser.on('error', () => undefined).resume();
}

/**
 * The rows of a CSV file as they come in, blank ones left out but counted. No heading holds a comma or a semicolon:
 * the first line tells which of them separates.
 * @throws Unreadable after the rows before it.
 */
export async function* recordsOf(stream: AsyncIterable<Buffer>): AsyncGenerator<CsvRecord> {
  const { firstLine, whole } = await withFirstLine(stream);
  const found: CsvRecord[] = [];
  const parser = parserFor(firstLine.includes(';') ? ';' : ',', found);
  const write = (chunk: Buffer) =>
    new Promise<Error | null | undefined>((done) => void parser.write(chunk, done));
  let fault: Error | null | undefined;
  for await (const chunk of whole) {
    // What comes after a fault is let go by: who hangs up on a caller cannot answer them.
    if (!fault) fault = await write(chunk);
    yield* found.splice(0);
  }
  parser.end();
  fault ??= await finished(parser).then(
    () => undefined,
    (error: Error) => error,
  );
  yield* found.splice(0);
  if (fault) throw new Unreadable((fault as CsvError & { lines: number }).lines, fault.message);
}
