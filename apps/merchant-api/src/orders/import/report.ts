import type { Imported, ImportRow } from '@retours/application';
import { ImportProblemView, ImportReportView, shown } from '@retours/contracts';
import type { Refusal } from '@retours/domain';
import { problemOf, type Language, type Problem } from '@retours/nest-kit';
import { batchesOf, linesOf, oneAhead } from './lines.js';
import { readRow, type UnreadableRow } from './read-row.js';

const BATCH = 100;
const MAX_PROBLEMS = 1000;

type Save = (rows: readonly ImportRow[]) => Promise<Imported>;
type Refused = Readonly<{ line: number; reference?: string; why: Refusal | Problem }>;

const isUnreadable = (row: ImportRow | UnreadableRow): row is UnreadableRow => 'problem' in row;

const told = ({ line, reference, why }: Refused, language: Language): ImportProblemView =>
  shown(ImportProblemView, { ...problemOf(why, language), line, reference });

async function* batchesOfRows(stream: AsyncIterable<Buffer>) {
  for await (const lines of batchesOf(linesOf(stream), BATCH)) yield await Promise.all(lines.map(readRow));
}

/** Saves a stream of orders a batch at a time and reports on it; what is refused is named, the others are kept. */
export async function importStream(
  stream: AsyncIterable<Buffer>,
  language: Language,
  save: Save,
): Promise<ImportReportView> {
  const total = { received: 0, created: 0, replaced: 0, unchanged: 0, refused: 0 };
  const problems: ImportProblemView[] = [];
  for await (const rows of oneAhead(batchesOfRows(stream))) {
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
