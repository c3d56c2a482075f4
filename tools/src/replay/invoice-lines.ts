import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { parseSterling, type Mills } from './sterling.js';

const COLUMNS = [
  'InvoiceNo',
  'StockCode',
  'Description',
  'Quantity',
  'InvoiceDate',
  'UnitPrice',
  'CustomerID',
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** One line of the file. */
export type InvoiceLine = Readonly<{
  /** Its place in the file, from 1, the header not counted. */
  position: number;
  invoice: string;
  sku: string;
  name: string;
  /** Negative for goods that came back. */
  quantity: number;
  /** UTC. */
  at: string;
  unitPrice: Mills;
  /** Empty when the file does not know. */
  customer: string;
}>;

function quantityFrom(text: string): number {
  if (!/^-?\d{1,9}$/.test(text)) throw new Error(`${JSON.stringify(text)} is not a whole quantity`);
  return Number(text);
}

function instantFrom(text: string): string {
  const instant = `${text.replace(' ', 'T')}.000Z`;
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text) || Number.isNaN(Date.parse(instant)))
    throw new Error(`${JSON.stringify(text)} is not a moment such as 2010-12-01 08:26:00`);
  return instant;
}

function lineFrom(row: Row, position: number): InvoiceLine {
  const absent = COLUMNS.filter((column) => row[column] === undefined);
  if (absent.length > 0) throw new Error(`no column ${absent.join(', ')}`);
  return {
    position,
    invoice: row.InvoiceNo,
    sku: row.StockCode,
    name: row.Description,
    quantity: quantityFrom(row.Quantity),
    at: instantFrom(row.InvoiceDate),
    unitPrice: parseSterling(row.UnitPrice, 'mills'),
    customer: row.CustomerID.replace(/\.0$/, ''),
  };
}

/** Reads lines from CSV text with a header, one at a time. @throws an error that names the line it cannot read. */
export async function* invoiceLines(
  ...streams: [Readable, ...NodeJS.ReadWriteStream[]]
): AsyncGenerator<InvoiceLine> {
  const rows = parse({ columns: true, bom: true });
  // A stream that fails destroys the last one, and reading that one throws: nothing is left for the callback.
  pipeline([...streams, rows], () => {});
  let position = 0;
  for await (const row of rows as AsyncIterable<Row>) {
    position += 1;
    try {
      yield lineFrom(row, position);
    } catch (error) {
      throw new Error(`Line ${position} of the file: ${(error as Error).message}`, { cause: error });
    }
  }
}

/** Reads the lines of a CSV file, gzipped when its name ends so. */
export const linesOfFile = (path: string): AsyncGenerator<InvoiceLine> =>
  invoiceLines(createReadStream(path), ...(path.endsWith('.gz') ? [createGunzip()] : []));
