import type { Imported, ImportRow } from '@retours/application';
import { ImportProblemView, ImportReportView, shown } from '@retours/contracts';
import type { Refusal } from '@retours/domain';
import { problemOf, type Language, type Problem, type StreamedType } from '@retours/nest-kit';
import { csvOrders } from './csv/csv-orders.js';
import { batchesOf, oneAhead } from './lines.js';
import { ndjsonOrders } from './ndjson-orders.js';
import { readOrder, type UnreadableRow, type UnreadOrder } from './read-order.js';

const BATCH = 100;
const MAX_PROBLEMS = 1000;

type Save = (rows: readonly ImportRow[]) => Promise<Imported>;
type Refused = Readonly<{ line: number; reference?: string; why: Refusal | Problem }>;

const isUnreadable = (row: ImportRow | UnreadableRow): row is UnreadableRow => 'problem' in row;

const told = ({ line, reference, why }: Refused, language: Language): ImportProblemView =>
  shown(ImportProblemView, { ...problemOf(why, language), line, reference });

/** How orders stand in a file of each kind. */
const ORDERS_OF = {
  'application/x-ndjson': ndjsonOrders,
  'text/csv': csvOrders,
} as const satisfies Record<StreamedType, (stream: AsyncIterable<Buffer>) => AsyncIterable<UnreadOrder>>;

async function* batchesOfRows(type: StreamedType, stream: AsyncIterable<Buffer>) {
  for await (const orders of batchesOf(ORDERS_OF[type](stream), BATCH))
    yield await Promise.all(orders.map(readOrder));
}

/** Saves a stream of orders a batch at a time and reports on it; what is refused is named, the others are kept. */
export async function importStream(
  type: StreamedType,
  stream: AsyncIterable<Buffer>,
  language: Language,
  save: Save,
): Promise<ImportReportView> {
  const total = { received: 0, created: 0, replaced: 0, unchanged: 0, refused: 0 };
  const problems: ImportProblemView[] = [];
  for await (const rows of oneAhead(batchesOfRows(type, stream))) {
    const unreadable = rows.filter(isUnreadable);
    const imported = await save(rows.filter((row): row is ImportRow => !isUnreadable(row)));
    const refused: Refused[] = [
      ...unreadable.map(({ problem, ...row }) => ({ ...row, why: problem })),
      ...imported.refused.map(({ refusal, ...row }) => ({ ...row, why: refusal })),
    ].sort((a, b) => a.line - b.line);
    total.received += rows.length;
    total.created += imported.created;
    total.replaced += imported.replaced;
    total.unchanged += imported.unchanged;
    total.refused += refused.length;
    problems.push(...refused.slice(0, MAX_PROBLEMS - problems.length).map((one) => told(one, language)));
  }
  return { ...total, problems };
}
