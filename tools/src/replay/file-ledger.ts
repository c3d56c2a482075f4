import type { InvoiceLine } from './invoice-lines.js';
import { REASONS, salesOf, soldBefore, type FileOrder, type FileOrderLine, type Reason } from './sales.js';
import { toPence, type Pence } from './sterling.js';

/** A return line that fits a line of an order; `credit` is what its units are worth. */
export type FileReturn = Readonly<{
  id: string;
  order: FileOrder;
  line: FileOrderLine;
  quantity: number;
  credit: Pence;
}>;

/** What the file alone says, by arithmetic of our own: nothing here asks the product or shares code with it. */
export type FileLedger = Readonly<{
  orders: readonly FileOrder[];
  returns: readonly FileReturn[];
  /** Return lines that fit no line of an order. */
  unmatched: Readonly<Record<Reason, number>>;
  /** Return lines without a customer: nobody is there to ask. */
  anonymous: number;
}>;

/** A line's total is its pieces, rounded half up to a penny. */
export const lineTotal = ({ unitPrice, quantity }: FileOrderLine): Pence => toPence(unitPrice * quantity);
export const orderTotal = ({ lines }: FileOrder): Pence =>
  lines.reduce((total, line) => total + lineTotal(line), 0);

const isReturn = ({ invoice }: InvoiceLine) => invoice.startsWith('C');
const isSale = ({ invoice, customer, quantity, unitPrice }: InvoiceLine) =>
  !/^[CA]/.test(invoice) && customer !== '' && quantity > 0 && unitPrice > 0;

function addToOrder(
  { lines, reference }: FileOrder,
  { sku, name, quantity, at, unitPrice }: InvoiceLine,
): void {
  const id = `${reference}-${lines.length + 1}`;
  lines.push({ id, sku, name, quantity, at, unitPrice, returned: 0, credited: 0 });
}

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
const inOrderOfReturn = (a: InvoiceLine, b: InvoiceLine) =>
  compare(a.at, b.at) || compare(a.invoice, b.invoice) || compare(a.position, b.position);

/** Takes the units back off the line; together all of a line's returns are worth its units, rounded once. */
function takeBack(line: FileOrderLine, quantity: number): Pence {
  const before = line.credited;
  line.returned += quantity;
  line.credited = toPence(line.unitPrice * line.returned);
  return line.credited - before;
}

function matchReturns(orders: Iterable<FileOrder>, lines: readonly InvoiceLine[]) {
  const sales = salesOf(orders);
  const unmatched = Object.fromEntries(Object.keys(REASONS).map((reason) => [reason, 0])) as Record<
    Reason,
    number
  >;
  const returns: FileReturn[] = [];
  for (const asked of lines.toSorted(inOrderOfReturn)) {
    const found = soldBefore(sales, asked);
    if (typeof found === 'string') unmatched[found] += 1;
    else {
      const quantity = -asked.quantity;
      returns.push({
        ...found,
        id: `${asked.invoice}-${asked.position}`,
        quantity,
        credit: takeBack(found.line, quantity),
      });
    }
  }
  return { returns, unmatched };
}

/** Reads the first orders of the file, in file order, and offers them every return line of it. */
export async function readFileLedger(
  lines: AsyncIterable<InvoiceLine>,
  maxOrders = Infinity,
): Promise<FileLedger> {
  const orders = new Map<string, FileOrder>();
  const back: InvoiceLine[] = [];
  let anonymous = 0;
  for await (const line of lines) {
    const { invoice: reference, customer, at } = line;
    if (isReturn(line)) {
      if (customer === '') anonymous += 1;
      else back.push(line);
    } else if (isSale(line)) {
      if (!orders.has(reference) && orders.size < maxOrders)
        orders.set(reference, { reference, customer, at, lines: [] });
      const order = orders.get(reference);
      if (order) addToOrder(order, line);
    }
  }
  return { orders: [...orders.values()], ...matchReturns(orders.values(), back), anonymous };
}
