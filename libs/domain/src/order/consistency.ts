import { BASES, decimal, perBasis, sum, type Basis, type Decimal } from '../money/amount.js';
import { exponentOf } from '../money/currency.js';
import { refuse } from '../refusals.js';
import { emptiesOneBasisOnly, type Basket, type DiscountShares } from './discounts.js';
import type { FieldName } from './line.js';
import type { OrderLine, Shipping } from './order.js';
import type { PushedLine } from './push.js';

const inconsistent = (field: string): never => refuse('ORDER_INCONSISTENT', { field });
const minorUnit = (currency: string): Decimal => decimal(`1e-${exponentOf(currency)}`);
const apart = (a: Decimal, b: Decimal): Decimal => a.minus(b).abs();
const withTax = (taxExcl: Decimal, rate: string): Decimal => taxExcl.times(decimal(rate).div(100).plus(1));

/**
 * A line's totals are its pieces, and its two bases its tax rate apart, within one minor unit a piece. A total the shop
 * left to us is judged before our rounding, which could otherwise alone move the bases apart.
 */
export function checkLine(
  line: OrderLine,
  pushed: PushedLine,
  at: FieldName,
  currency: string,
  others: readonly OrderLine[],
): void {
  const pieces = perBasis((basis) => decimal(line[`unitPrice${basis}`]).times(line.ordered));
  const totals = perBasis((basis) => decimal(line[`total${basis}`]));
  const exact = (basis: Basis): Decimal =>
    pushed[`total${basis}`] === undefined ? pieces[basis] : totals[basis];
  const tolerance = minorUnit(currency).times(line.ordered);
  if (line.id === '' || others.some(({ id }) => id === line.id)) inconsistent(at('id'));
  for (const basis of BASES)
    if (apart(pieces[basis], totals[basis]).gt(tolerance)) inconsistent(at(`total${basis}`));
  if (apart(withTax(exact('TaxExcl'), line.taxRate), exact('TaxIncl')).gt(tolerance))
    inconsistent(at('taxRate'));
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
