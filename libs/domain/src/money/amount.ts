import { Decimal as DecimalJs } from 'decimal.js';
import { exponentOf } from './currency.js';

/** A clone, so that nobody else's settings reach our arithmetic; 60 digits hold every product and quotient we form. */
export const Decimal = DecimalJs.clone({ precision: 60, toExpNeg: -60, toExpPos: 60 });
export type Decimal = DecimalJs;

/** A decimal string: exactly its currency's decimals once it leaves a calculation (`"12.60"`, JPY `"1260"`). */
export type Amount = string;

/** The two bases every amount exists in. */
export const BASES = ['TaxExcl', 'TaxIncl'] as const;
export type Basis = (typeof BASES)[number];
export type TaxDisplay = 'tax_included' | 'tax_excluded';

/** The basis amounts of an order are entered, capped and reported in (domain.md §5.3). */
export const basisOf = (taxDisplay: TaxDisplay): Basis =>
  taxDisplay === 'tax_included' ? 'TaxIncl' : 'TaxExcl';
export const otherBasis = (basis: Basis): Basis => (basis === 'TaxIncl' ? 'TaxExcl' : 'TaxIncl');

/** One figure per basis, still exact. */
export type PerBasis = Readonly<Record<Basis, Decimal>>;
export const perBasis = (of: (basis: Basis) => Decimal): PerBasis => ({
  TaxExcl: of('TaxExcl'),
  TaxIncl: of('TaxIncl'),
});

export const ZERO: Decimal = new Decimal(0);
export const decimal = (value: Amount | number): Decimal => new Decimal(value);
export const sum = (values: Iterable<Decimal>): Decimal => {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
};
export const least = (first: Decimal, ...rest: Decimal[]): Decimal => Decimal.min(first, ...rest);
export const atLeastZero = (value: Decimal): Decimal => Decimal.max(value, 0);

/** Writes a figure with exactly the currency's decimals. The figure must already be rounded: money never loses a digit here. */
export function amount(value: Decimal, currency: string): Amount {
  const decimals = exponentOf(currency);
  if (value.decimalPlaces() > decimals)
    throw new RangeError(`${value} has more than ${decimals} decimals (${currency})`);
  return value.isZero() ? ZERO.toFixed(decimals) : value.toFixed(decimals);
}

/** The same amount the other way round, with the decimals it has; zero stays as it is. */
export function negated(value: Amount): Amount {
  if (decimal(value).isZero()) return value;
  return value.startsWith('-') ? value.slice(1) : `-${value}`;
}

const DECIMAL_STRING = /^-?\d{1,15}(\.\d{1,20})?$/;

/** Reads a decimal string with at most `decimals` decimals (trailing zeros ignored); undefined when it is anything else. */
export function parseDecimal(text: unknown, decimals: number): Decimal | undefined {
  if (typeof text !== 'string' || !DECIMAL_STRING.test(text)) return undefined;
  const value = new Decimal(text);
  return value.decimalPlaces() > decimals ? undefined : value;
}

/** Reads an amount of a currency; undefined when it is not a decimal string or has more decimals than the currency. */
export const parseAmount = (text: unknown, currency: string): Decimal | undefined =>
  parseDecimal(text, exponentOf(currency));
