import { amount, decimal, perBasis, sum, ZERO, type PerBasis } from '../money/amount.js';
import type { Order } from '../order/order.js';
import type { Figures } from './credit.js';
import type { Credit, TaxRow } from './refund.js';

/** A credit per tax rate, lowest rate first, money without a rate last; the rows add up to the credit in both bases. */
function taxRows(order: Order, { lines, shipping, goodwill }: Figures): TaxRow[] {
  const parts: [string | null, PerBasis][] = lines.map(({ line, credit }) => [line.taxRate, credit]);
  parts.push([order.shipping.taxRate, shipping]);
  if (goodwill) parts.push([goodwill.rate, goodwill.credit]);
  const rows = new Map<string | null, PerBasis>();
  for (const [rate, credit] of parts) {
    if (credit.TaxExcl.isZero() && credit.TaxIncl.isZero()) continue;
    const row = rows.get(rate);
    rows.set(
      rate,
      perBasis((basis) => credit[basis].plus(row?.[basis] ?? ZERO)),
    );
  }
  return [...rows]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : decimal(a).comparedTo(b)))
    .map(([rate, { TaxExcl, TaxIncl }]) => ({
      rate,
      base: amount(TaxExcl, order.currency),
      tax: amount(TaxIncl.minus(TaxExcl), order.currency),
    }));
}

/** Writes a refund's figures down, with exactly the currency's decimals. */
export function creditFrom(order: Order, figures: Figures): Credit {
  const { lines, shipping, goodwill, total } = figures;
  const write = (value: PerBasis['TaxExcl']) => amount(value, order.currency);
  const products = perBasis((basis) => sum(lines.map(({ credit }) => credit[basis])));
  return {
    productsTaxExcl: write(products.TaxExcl),
    productsTaxIncl: write(products.TaxIncl),
    shippingTaxExcl: write(shipping.TaxExcl),
    shippingTaxIncl: write(shipping.TaxIncl),
    ...(goodwill && {
      goodwillTaxExcl: write(goodwill.credit.TaxExcl),
      goodwillTaxIncl: write(goodwill.credit.TaxIncl),
    }),
    totalTaxExcl: write(total.TaxExcl),
    totalTaxIncl: write(total.TaxIncl),
    taxes: taxRows(order, figures),
  };
}
