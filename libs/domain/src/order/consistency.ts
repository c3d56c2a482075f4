import { BASES, decimal, sum, type Basis, type Decimal } from '../money/amount.js';
import { exponentOf } from '../money/currency.js';
import { refuse } from '../refusals.js';
import { emptiesOneBasisOnly, type Basket, type DiscountShares } from './discounts.js';
import type { OrderLine, Shipping } from './order.js';
import type { PushedLine } from './push.js';

const inconsistent = (field: string): never => refuse('ORDER_INCONSISTENT', { field });
const minorUnit = (currency: string): Decimal => decimal(10).pow(-exponentOf(currency));
const apart = (a: Decimal, b: Decimal): Decimal => a.minus(b).abs();
const withTax = (taxExcl: Decimal, rate: string): Decimal => taxExcl.times(decimal(rate).div(100).plus(1));

/**
 * A line's totals are its pieces, and its two bases its tax rate apart, within one minor unit a piece. A total the shop
 * left to us is judged before our rounding, which could otherwise alone move the bases apart.
 */
export function checkLine(
  line: OrderLine,
  pushed: PushedLine,
  index: number,
  currency: string,
  all: readonly OrderLine[],
): void {
  const exact = (basis: Basis): Decimal =>
    pushed[`total${basis}`] === undefined
      ? decimal(line[`unitPrice${basis}`]).times(line.ordered)
      : decimal(line[`total${basis}`]);
  const tolerance = minorUnit(currency).times(line.ordered);
  if (line.id === '' || all.findIndex(({ id }) => id === line.id) !== index)
    inconsistent(`lines[${index}].id`);
  for (const basis of BASES) {
    const pieces = decimal(line[`unitPrice${basis}` as const]).times(line.ordered);
    if (apart(pieces, decimal(line[`total${basis}` as const])).gt(tolerance))
      inconsistent(`lines[${index}].total${basis}`);
  }
  if (apart(withTax(exact('TaxExcl'), line.taxRate), exact('TaxIncl')).gt(tolerance))
    inconsistent(`lines[${index}].taxRate`);
}

export function checkShipping({ taxExcl, taxIncl, taxRate }: Shipping, currency: string): void {
  if (apart(withTax(decimal(taxExcl), taxRate), decimal(taxIncl)).gt(minorUnit(currency)))
    inconsistent('shipping.taxRate');
}

/** No discount is larger than what it applies to, alone or together, and free shipping empties both bases or neither. */
export function checkBasket(basket: Basket, shares: DiscountShares): void {
  basket.discounts.forEach((discount, index) => {
    const named = basket.lines.filter(
      (line) => discount.lineIds.length === 0 || discount.lineIds.includes(line.id),
    );
    if (discount.lineIds.some((id) => !basket.lines.some((line) => line.id === id)))
      inconsistent(`discounts[${index}].lineIds`);
    for (const basis of BASES) {
      const field = basis === 'TaxExcl' ? 'taxExcl' : 'taxIncl';
      const room = sum(named.map((line) => decimal(line[`total${basis}` as const]))).plus(
        discount.freeShipping ? basket.shipping[field] : 0,
      );
      if (decimal(discount[field]).gt(room)) inconsistent(`discounts[${index}].${field}`);
    }
  });
  if (emptiesOneBasisOnly(basket)) inconsistent('discounts');
  if (BASES.some((basis) => shares.unplaced[basis].gt(0))) inconsistent('discounts');
}
