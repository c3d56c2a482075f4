import { Readable } from 'node:stream';
import { readFileLedger, type FileLedger } from './file-ledger.js';
import { invoiceLines, type InvoiceLine } from './invoice-lines.js';

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';

/** The text of a file that holds these lines, each without its country. */
export const csv = (...lines: readonly string[]): string =>
  [HEADER, ...lines.map((line) => `${line},United Kingdom`), ''].join('\n');

/** What the replay reads in such a file. */
export const ledgerOf = (lines: readonly string[], maxOrders?: number): Promise<FileLedger> =>
  readFileLedger(invoiceLines(Readable.from([csv(...lines)])), maxOrders);

/** All of what comes one at a time. */
export async function all(lines: AsyncIterable<InvoiceLine>): Promise<InvoiceLine[]> {
  const read: InvoiceLine[] = [];
  for await (const line of lines) read.push(line);
  return read;
}
