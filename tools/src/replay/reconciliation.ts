import { orderTotal, type FileLedger } from './file-ledger.js';
import type { ReadBack } from './read-back.js';
import { sterlingText, type Pence } from './sterling.js';

/** What the sandbox provider's own books say it sent. */
export type ProviderBooks = Readonly<{ count: number; amount: Pence }>;
type Unit = 'count' | 'pounds';
/** One figure, as the file and the product have it; of `pounds` in pence. */
export type Figure = Readonly<{ what: string; unit: Unit; file: number; product: number }>;

const sum = <T>(items: readonly T[], of: (item: T) => number) =>
  items.reduce((total, item) => total + of(item), 0);
const linesOf = ({ orders }: FileLedger) => orders.flatMap(({ lines }) => lines);

/** The lines of which another number of units came back, or other money, than the file says. */
export function linesThatDiffer(file: FileLedger, { lines }: Pick<ReadBack, 'lines'>): string[] {
  const differs = linesOf(file).filter(({ id, returned, credited }) => {
    const back = lines.get(id);
    return back?.returned !== returned || back.credited !== credited;
  });
  return differs.map(({ id }) => id);
}

/** Puts every figure of the file beside the product's; the provider's books too, when they can be read. */
export function reconcile(file: FileLedger, product: ReadBack, provider?: ProviderBooks): Figure[] {
  const count = (what: string, ours: number, theirs: number): Figure => ({
    what,
    unit: 'count',
    file: ours,
    product: theirs,
  });
  const pounds = (what: string, ours: Pence, theirs: Pence): Figure => ({
    what,
    unit: 'pounds',
    file: ours,
    product: theirs,
  });
  const { orders, returns } = file;
  const lines = linesOf(file);
  const total = sum(orders, orderTotal);
  const units = sum(returns, ({ quantity }) => quantity);
  const credit = sum(returns, (one) => one.credit);
  return [
    count('orders', orders.length, product.orders),
    count('order lines', lines.length, product.lines.size),
    count(
      'units sold',
      sum(lines, ({ quantity }) => quantity),
      product.units,
    ),
    pounds('order totals', total, product.total),
    pounds('payments captured', total, product.captured),
    count('returns asked for', returns.length, product.returns),
    count('returns completed', returns.length, product.completed),
    count('units asked back', units, product.asked),
    count('units received', units, product.received),
    count('units refunded', units, product.refunded),
    count('refunds', returns.length, product.refunds),
    count('refunds paid back', returns.length, product.succeeded),
    pounds('credit slips', credit, product.credit),
    pounds('money back', credit, product.moneyBack),
    pounds('payment refunds paid', credit, product.paidBack),
    pounds('given back of payments', credit, product.paidBackOfPayments),
    count('order lines that differ', 0, linesThatDiffer(file, product).length),
    ...(provider
      ? [
          count(
            "refunds in the provider's books",
            returns.filter((one) => one.credit > 0).length,
            provider.count,
          ),
          pounds("sum in the provider's books", credit, provider.amount),
        ]
      : []),
  ];
}

export const differences = (figures: readonly Figure[]): Figure[] =>
  figures.filter(({ file, product }) => file !== product);

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
const WRITTEN: Readonly<Record<Unit, (value: number) => string>> = {
  count: (value) => grouped(String(value)),
  pounds: (value) => {
    const [whole, pence] = sterlingText(Math.abs(value), 'pence').split('.');
    return `${value < 0 ? '-' : ''}£${grouped(whole)}.${pence}`;
  },
};

/** The figures as a table: what, the file's, the product's, by how much they differ. */
export function reconciliationTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, unit, file, product }) => [
    what,
    ...[file, product, product - file].map(WRITTEN[unit]),
  ]);
  const all = [['', 'file', 'product', 'difference'], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const written = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column] + 3);
  return all.map((row) => row.map(written).join('')).join('\n');
}
