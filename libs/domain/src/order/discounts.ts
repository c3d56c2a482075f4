import {
  atLeastZero,
  BASES,
  decimal,
  least,
  otherBasis,
  basisOf,
  sum,
  ZERO,
  type Basis,
  type Decimal,
  type PerBasis,
  type TaxDisplay,
} from '../money/amount.js';
import { shareOutUnder } from '../money/share.js';
import type { Discount, OrderLine, Shipping } from './order.js';

type Priced = Pick<OrderLine, 'id' | 'totalTaxExcl' | 'totalTaxIncl'>;
type Discounted = Pick<Discount, 'taxExcl' | 'taxIncl' | 'lineIds' | 'freeShipping'>;
export type Basket = Readonly<{
  currency: string;
  taxDisplay: TaxDisplay;
  lines: readonly Priced[];
  shipping: Shipping;
  discounts: readonly Discounted[];
}>;

/** What discounts take off each line, off shipping, and what of them found nothing to be taken off, per basis. */
export type DiscountShares = Readonly<{ lines: readonly PerBasis[]; shipping: PerBasis; unplaced: PerBasis }>;

const field = { TaxExcl: 'taxExcl', TaxIncl: 'taxIncl' } as const satisfies Record<Basis, keyof Discounted>;

function shareInOneBasis({ currency, lines, shipping, discounts }: Basket, basis: Basis) {
  const totals = lines.map((line) => decimal(line[`total${basis}` as const]));
  const shares = lines.map(() => ZERO);
  let shippingShare: Decimal = ZERO;
  let unplaced: Decimal = ZERO;
  for (const discount of discounts) {
    let left = decimal(discount[field[basis]]);
    if (discount.freeShipping) {
      const taken = least(left, atLeastZero(decimal(shipping[field[basis]]).minus(shippingShare)));
      shippingShare = shippingShare.plus(taken);
      left = left.minus(taken);
    }
    const applies = (index: number) =>
      discount.lineIds.length === 0 || discount.lineIds.includes(lines[index].id);
    const weights = totals.map((total, index) => (applies(index) ? total : ZERO));
    const ceilings = totals.map((total, index) => (applies(index) ? total.minus(shares[index]) : ZERO));
    const placed = shareOutUnder(left, weights, ceilings, currency);
    placed.forEach((share, index) => (shares[index] = shares[index].plus(share)));
    unplaced = unplaced.plus(left.minus(sum(placed)));
  }
  return { shares, shippingShare, unplaced };
}

/**
 * Shares an order's discounts over its lines in both bases separately, each discount in the order given and on the
 * original totals (domain.md §5.3, D11). A free-shipping one comes off shipping first; when nothing is left of
 * shipping in the order's basis, nothing is left in the other.
 */
export function shareDiscounts(basket: Basket): DiscountShares {
  const by = { TaxExcl: shareInOneBasis(basket, 'TaxExcl'), TaxIncl: shareInOneBasis(basket, 'TaxIncl') };
  const basis = basisOf(basket.taxDisplay);
  const full = { TaxExcl: decimal(basket.shipping.taxExcl), TaxIncl: decimal(basket.shipping.taxIncl) };
  const emptied = by[basis].shippingShare.gt(0) && by[basis].shippingShare.eq(full[basis]);
  const other = otherBasis(basis);
  const shipping: PerBasis = {
    ...ZEROS,
    [basis]: by[basis].shippingShare,
    [other]: emptied ? full[other] : by[other].shippingShare,
  };
  return {
    lines: basket.lines.map((_, index) => ({
      TaxExcl: by.TaxExcl.shares[index],
      TaxIncl: by.TaxIncl.shares[index],
    })),
    shipping,
    unplaced: { TaxExcl: by.TaxExcl.unplaced, TaxIncl: by.TaxIncl.unplaced },
  };
}

const ZEROS = { TaxExcl: ZERO, TaxIncl: ZERO };

/** True when free shipping leaves nothing of shipping in one basis and something in the other. */
export const emptiesOneBasisOnly = ({ shipping, discounts }: Basket): boolean => {
  const free = discounts.filter((discount) => discount.freeShipping);
  const emptied = BASES.map((basis) => {
    const full = decimal(shipping[field[basis]]);
    return full.gt(0) && sum(free.map((discount) => decimal(discount[field[basis]]))).gte(full);
  });
  return (
    free.length > 0 &&
    decimal(shipping.taxIncl).gt(0) &&
    decimal(shipping.taxExcl).gt(0) &&
    emptied[0] !== emptied[1]
  );
};
