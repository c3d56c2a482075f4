import type { Decimal as DecimalJs } from 'decimal.js';
import { Decimal } from './amount.js';
import { exponentOf } from './currency.js';

export const ROUNDING_TYPES = ['item', 'line'] as const;
export const ROUNDING_MODES = ['half_up', 'half_down', 'half_even', 'up', 'down'] as const;
export type RoundingMode = (typeof ROUNDING_MODES)[number];
/** How a shop rounds: per unit or per line, and which way. Copied onto each order when it is pushed in. */
export type Rounding = Readonly<{ type: (typeof ROUNDING_TYPES)[number]; mode: RoundingMode }>;

const MODES: Readonly<Record<RoundingMode, DecimalJs.Rounding>> = {
  half_up: Decimal.ROUND_HALF_UP,
  half_down: Decimal.ROUND_HALF_DOWN,
  half_even: Decimal.ROUND_HALF_EVEN,
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
};

/** Rounds to the currency's minor unit, the way the order rounds. */
export const roundTo = (value: Decimal, currency: string, mode: RoundingMode): Decimal =>
  value.toDecimalPlaces(exponentOf(currency), MODES[mode]);

/** Tax-excluded to tax-included, or back, at a rate in percent; rounded. */
export function convert(
  value: Decimal,
  to: 'TaxExcl' | 'TaxIncl',
  ratePercent: Decimal,
  currency: string,
  mode: RoundingMode,
): Decimal {
  const factor = ratePercent.div(100).plus(1);
  return roundTo(to === 'TaxIncl' ? value.times(factor) : value.div(factor), currency, mode);
}
