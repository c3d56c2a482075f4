import { parseDecimal, type Decimal } from '../money/amount.js';
import { refuse } from '../refusals.js';

const TAX_RATE_DECIMALS = 4;
const MAX_TAX_RATE = 1000;

/** A figure a shop entered, or `AMOUNT_INVALID` when it is none or below zero. */
export const notNegative = (value: Decimal | undefined, field: string): Decimal =>
  value?.gte(0) ? value : refuse('AMOUNT_INVALID', { field });

/** A tax rate in percent, none by default; `AMOUNT_INVALID` above 1000 or with more than four decimals. */
export function taxRateFrom(text: string | undefined, field: string): string {
  const rate = notNegative(parseDecimal(text ?? '0', TAX_RATE_DECIMALS), field);
  return rate.lte(MAX_TAX_RATE) ? rate.toFixed() : refuse('AMOUNT_INVALID', { field });
}
