import type { InvoiceLine } from './invoice-lines.js';
import type { Mills, Pence } from './sterling.js';

/** A line of an order; `returned` and `credited` say what came back of it so far, in units and money. */
export type FileOrderLine = {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  readonly at: string;
  readonly unitPrice: Mills;
  returned: number;
  credited: Pence;
};
/** An invoice that begins with neither C nor A, with a customer. */
export type FileOrder = Readonly<{ reference: string; customer: string; at: string; lines: FileOrderLine[] }>;

/** Why a return line fits no line of an order, in the order the reasons are looked for. */
export const REASONS = {
  nothing_returned: 'no units come back',
  customer_not_imported: 'the customer has no imported order',
  product_not_bought: "the customer's imported orders do not hold the product",
  price_differs: 'bought, but at another price',
  bought_later: 'bought at that price, but only later',
  quantity_too_high: 'bought before, but no line has that many units left',
} as const;
export type Reason = keyof typeof REASONS;

export type Sold = Readonly<{ order: FileOrder; line: FileOrderLine }>;
/** The lines sold, in file order, by customer and then by product. */
export type Sales = ReadonlyMap<string, ReadonlyMap<string, readonly Sold[]>>;

export function salesOf(orders: Iterable<FileOrder>): Sales {
  const sales = new Map<string, Map<string, Sold[]>>();
  for (const order of orders) {
    const products = sales.get(order.customer) ?? new Map<string, Sold[]>();
    sales.set(order.customer, products);
    for (const line of order.lines) {
      const sold = products.get(line.sku);
      if (sold) sold.push({ order, line });
      else products.set(line.sku, [{ order, line }]);
    }
  }
  return sales;
}

/**
 * Finds the line a return came from: same customer, product and unit price, bought no later than the return, enough units
 * left; of those the latest, of equally late ones the last in the file. When there is none: why.
 */
export function soldBefore(
  sales: Sales,
  { customer, sku, unitPrice, quantity, at }: InvoiceLine,
): Sold | Reason {
  if (quantity >= 0) return 'nothing_returned';
  const products = sales.get(customer);
  if (!products) return 'customer_not_imported';
  const product = products.get(sku);
  if (!product) return 'product_not_bought';
  const samePrice = product.filter(({ line }) => line.unitPrice === unitPrice);
  if (samePrice.length === 0) return 'price_differs';
  const before = samePrice.filter(({ line }) => line.at <= at);
  if (before.length === 0) return 'bought_later';
  const enough = before.filter(({ line }) => line.quantity - line.returned >= -quantity);
  if (enough.length === 0) return 'quantity_too_high';
  return enough.reduce((latest, next) => (next.line.at >= latest.line.at ? next : latest));
}
