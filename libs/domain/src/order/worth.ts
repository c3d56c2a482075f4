import {
  atLeastZero,
  decimal,
  Decimal,
  least,
  perBasis,
  ZERO,
  type Basis,
  type PerBasis,
} from '../money/amount.js';
import { roundTo } from '../money/rounding.js';
import type { Order, OrderLine } from './order.js';

type Rounded = Pick<Order, 'currency' | 'rounding'>;
export type DiscountUse = 'prorate' | 'ignore';

const discountOf = (line: OrderLine, basis: Basis, use: DiscountUse): Decimal =>
  use === 'prorate' ? decimal(line[`discount${basis}` as const]) : ZERO;

/** All a line may ever give back in a basis: its total less its discount share. */
export const ceilingOf = (line: OrderLine, basis: Basis, use: DiscountUse): Decimal =>
  decimal(line[`total${basis}` as const]).minus(discountOf(line, basis, use));

/** What the first `units` of a line are worth together: N of domain.md §5.3 (D12). Ends exactly at the line's own total. */
function cumulative(
  { currency, rounding }: Rounded,
  line: OrderLine,
  basis: Basis,
  use: DiscountUse,
  units: number,
): Decimal {
  const ceiling = ceilingOf(line, basis, use);
  if (units === 0) return ZERO;
  if (units === line.ordered) return ceiling;
  const unit = decimal(line[`unitPrice${basis}` as const]);
  const price = rounding.type === 'item' ? roundTo(unit, currency, rounding.mode) : unit;
  const exact = price
    .times(line.ordered)
    .minus(discountOf(line, basis, use))
    .times(units)
    .div(line.ordered);
  return least(ceiling, atLeastZero(roundTo(exact, currency, rounding.mode)));
}

/** Units a line has already given up, whichever way. */
export const unitsGone = (line: OrderLine): number => line.cancelled + line.refunded + line.returned;

/**
 * What the next `units` of a line are worth in both bases: the step of the cumulative sum, held under what is left
 * of the line after all that was ever credited on it and the worth of its cancelled units.
 */
export function worthOfNext(order: Rounded, line: OrderLine, units: number, use: DiscountUse): PerBasis {
  const gone = unitsGone(line);
  return perBasis((basis) => {
    const step = cumulative(order, line, basis, use, gone + units).minus(
      cumulative(order, line, basis, use, gone),
    );
    const spent = decimal(line[`credited${basis}` as const]).plus(line[`cancelled${basis}` as const]);
    return atLeastZero(least(step, ceilingOf(line, basis, use).minus(spent)));
  });
}
