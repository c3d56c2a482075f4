import { invalid } from '@retours/nest-kit';
import type { UnreadOrder } from '../read-order.js';
import { columnsOf, type Column } from './columns.js';
import { orderOf, rowOf } from './order.js';
import { recordsOf, Unreadable, type CsvRecord } from './records.js';

/** More lines than an order may have: no need to hold on to the rest of them. */
const MAX_ROWS = 1001;

type Columns = readonly (Column | undefined)[];

/** The headings of a file, in its first row. @throws `VALIDATION_FAILED` when they are not those of orders. */
async function headingsOf(records: AsyncGenerator<CsvRecord>): Promise<Columns> {
  try {
    const first = await records.next();
    return first.done ? invalid('', 'must have a row of headings') : columnsOf(first.value.cells);
  } catch (error) {
    if (error instanceof Unreadable) return invalid('', `must be CSV: ${error.message}`);
    throw error;
  }
}

const unread = (rows: readonly CsvRecord[], reference: string, columns: Columns): UnreadOrder => ({
  line: rows[0].line,
  reference,
  read: () => orderOf(rows.map((row) => rowOf(row, columns))),
});

const apart = (line: number, reference: string): UnreadOrder => ({
  line,
  reference,
  read: () =>
    invalid('/reference', 'the rows of an order must stand together: sort the file and send it again'),
});

const broken = ({ line, message }: Unreadable): UnreadOrder => ({
  line,
  read: () => invalid('', `the rest of the file cannot be read: ${message}`),
});

/**
 * The orders of a CSV file of one row per line: rows that follow each other and bear the same reference are one order.
 * One whose rows stand apart is not taken for two: its later rows are refused.
 */
export async function* csvOrders(stream: AsyncIterable<Buffer>): AsyncGenerator<UnreadOrder> {
  const records = recordsOf(stream);
  const columns = await headingsOf(records);
  const place = columns.findIndex((column) => column?.name === 'reference');
  const seen = new Set<string>();
  let rows: CsvRecord[] = [];
  const referenceOf = ({ cells }: CsvRecord) => cells[place] ?? '';
  const finish = (): UnreadOrder => {
    const reference = referenceOf(rows[0]);
    if (seen.has(reference)) return apart(rows[0].line, reference);
    seen.add(reference);
    return unread(rows, reference, columns);
  };
  try {
    for await (const record of records) {
      if (rows.length > 0 && referenceOf(record) !== referenceOf(rows[0])) {
        yield finish();
        rows = [];
      }
      if (rows.length < MAX_ROWS) rows.push(record);
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    if (rows.length > 0) yield finish();
    return yield broken(error);
  }
  if (rows.length > 0) yield finish();
}
