import { invalid } from '@retours/nest-kit';
import type { Column, Part } from './columns.js';
import type { CsvRecord } from './records.js';

/** One row of an order: what stands in each column that is not blank. */
export type OrderRow = Readonly<{ line: number; cells: ReadonlyMap<Column, string> }>;
type Fields = Readonly<Record<string, unknown>>;

/** What a decoder puts where the bytes were none of UTF-8. */
const REPLACEMENT = '\uFFFD';

const FLAGS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  oui: true,
  vrai: true,
  '1': true,
  false: false,
  no: false,
  non: false,
  faux: false,
  '0': false,
};

/** Cells as JSON would have them; what cannot be read stays text, and the contract says what is wrong with it. */
const VALUE: Readonly<Record<Column['kind'], (cell: string) => unknown>> = {
  text: (cell) => cell,
  amount: (cell) => (/^-?\d+,\d+$/.test(cell) ? cell.replace(',', '.') : cell),
  whole: (cell) => (/^\d{1,9}$/.test(cell) ? Number(cell) : cell),
  flag: (cell) => FLAGS[cell.toLowerCase()] ?? cell,
};

/** Reads a row by the columns of its file. @throws `VALIDATION_FAILED` when its cells do not fit them. */
export function rowOf({ line, cells }: CsvRecord, columns: readonly (Column | undefined)[]): OrderRow {
  if (cells.length < columns.length || cells.slice(columns.length).some((cell) => cell !== ''))
    invalid('', `line ${line} must have ${columns.length} cells, as the headings have`);
  if (cells.some((cell) => cell.includes(REPLACEMENT))) invalid('', `line ${line} must be UTF-8`);
  const filled = columns.flatMap((column, index) =>
    column && cells[index] !== '' ? [[column, cells[index]] as const] : [],
  );
  return { line, cells: new Map(filled) };
}

const ofPart = ({ cells }: OrderRow, part: Part): Fields =>
  Object.fromEntries(
    [...cells]
      .filter(([column]) => column.part === part)
      .map(([{ field, kind }, cell]) => [field, VALUE[kind](cell)]),
  );

const isFilled = (fields: Fields) => Object.keys(fields).length > 0;
const isFirst = (fields: Fields, index: number, all: readonly Fields[]) =>
  all.findIndex((other) => JSON.stringify(other) === JSON.stringify(fields)) === index;

/** What rows say of something an order has several of; said on every row, it is said once. */
function listed(rows: readonly OrderRow[], part: Part): Fields {
  const all = rows
    .map((row) => ofPart(row, part))
    .filter(isFilled)
    .filter(isFirst);
  return all.length > 0 ? { [part]: all } : {};
}

/** What the rows say of the whole order, on the first of them or on all. */
function shared(rows: readonly OrderRow[]): Fields {
  const said = new Map<Column, string>();
  for (const { line, cells } of rows) {
    for (const [column, cell] of cells) {
      if (column.part !== 'order') continue;
      if ((said.get(column) ?? cell) !== cell)
        invalid(`/${column.name}`, `line ${line} must say the same as the rows of its order before it`);
      said.set(column, cell);
    }
  }
  return nested(said);
}

/** Fields by their names, `customer.id` inside `customer`. */
function nested(said: ReadonlyMap<Column, string>): Fields {
  const order: Record<string, unknown> = {};
  for (const [{ field, kind }, cell] of said) {
    const [outer, inner] = field.split('.');
    const value = VALUE[kind](cell);
    order[outer] = inner ? { ...(order[outer] as Fields | undefined), [inner]: value } : value;
  }
  return order;
}

/** The order that rows make, as the API would be sent it. @throws `VALIDATION_FAILED` when they contradict each other. */
export const orderOf = (rows: readonly OrderRow[]): Fields => ({
  ...shared(rows),
  lines: rows.map((row) => ofPart(row, 'lines')),
  ...listed(rows, 'discounts'),
  ...listed(rows, 'payments'),
  ...listed(rows, 'statusHistory'),
});
