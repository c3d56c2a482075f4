import type { Schemas } from '../api.js';

export type Line = Pick<Schemas['MerchantReturnLineView'], 'lineId' | 'sku' | 'name' | 'awaited'>;
type ReceivedLine = Required<Pick<Schemas['ReceivedLineBody'], 'lineId' | 'quantity' | 'condition'>> &
  Pick<Schemas['ReceivedLineBody'], 'note'>;
export type Condition = ReceivedLine['condition'];
/** How goods may be found, the usual first. */
export const CONDITIONS = [
  'as_new',
  'damaged',
  'wrong_item',
  'missing',
] as const satisfies readonly Condition[];

/** Units of one line by how they were found. */
export type Units = Readonly<Record<Condition, number>>;
/** What was counted so far, by line. */
export type Counts = Readonly<Record<string, Units>>;

const NONE: Units = { as_new: 0, damaged: 0, wrong_item: 0, missing: 0 };

/** What was counted of a line so far. */
export const unitsOf = (counts: Counts, lineId: string): Units => counts[lineId] ?? NONE;

/** Units counted of a line, however they were found. */
export const counted = (counts: Counts, lineId: string): number =>
  Object.values(unitsOf(counts, lineId)).reduce((sum, units) => sum + units, 0);

/** The counts with those of a line in one condition set by hand. */
export const withUnits = (counts: Counts, lineId: string, condition: Condition, units: number): Counts => ({
  ...counts,
  [lineId]: { ...unitsOf(counts, lineId), [condition]: units },
});

/** Every unit still awaited, as good as new. */
export const allAsAsked = (lines: readonly Line[]): Counts =>
  Object.fromEntries(lines.map(({ lineId, awaited }) => [lineId, { ...NONE, as_new: awaited }]));

/** What a scan did. */
export type Scan =
  | Readonly<{ result: 'counted'; line: Line; counts: Counts; counted: number }>
  | Readonly<{ result: 'full'; line: Line }>
  | Readonly<{ result: 'unknown'; sku: string }>;

/**
 * Counts one unit up. A SKU on two lines fills the first, then the second.
 * @param text what the scanner typed; letters may be of either case.
 */
export function scan(lines: readonly Line[], counts: Counts, text: string, condition: Condition): Scan {
  const sku = text.trim();
  const meant = lines.filter((line) => line.sku.toLowerCase() === sku.toLowerCase());
  const [first] = meant;
  if (!first) return { result: 'unknown', sku };
  const line = meant.find(({ lineId, awaited }) => counted(counts, lineId) < awaited);
  if (!line) return { result: 'full', line: first };
  const after = withUnits(counts, line.lineId, condition, unitsOf(counts, line.lineId)[condition] + 1);
  return { result: 'counted', line, counts: after, counted: counted(after, line.lineId) };
}

/** The receipt to send: a row per line and condition of which there are any, with the line's note. */
export const receiptOf = (
  lines: readonly Line[],
  counts: Counts,
  notes: Readonly<Record<string, string>>,
): ReceivedLine[] =>
  lines.flatMap(({ lineId }) =>
    CONDITIONS.map((condition) => ({
      lineId,
      condition,
      quantity: unitsOf(counts, lineId)[condition],
      note: notes[lineId]?.trim() || undefined,
    })).filter(({ quantity }) => quantity > 0),
  );
