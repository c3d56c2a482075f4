import { exponentOf, type Amount } from '@retours/domain';
import { fromMinorUnits, toMinorUnits } from '../kit/minor-units.js';

/** Where Stripe's decimals differ from ISO 4217: it writes ISK and UGX with two it never uses, MGA with none. */
const EXPONENTS: Readonly<Record<string, number>> = { ISK: 2, UGX: 2, MGA: 0 };

/** Three decimals, of which Stripe takes the last as zero only. */
const TENS: ReadonlySet<string> = new Set(['BHD', 'JOD', 'KWD', 'OMR', 'TND']);

const stripeExponentOf = (currency: string): number => EXPONENTS[currency] ?? exponentOf(currency);

/** An amount in Stripe's minor units; undefined for one that Stripe cannot pay back to the last coin. */
export function toStripeAmount(value: Amount, currency: string): number | undefined {
  try {
    const minor = toMinorUnits(value, currency, stripeExponentOf(currency));
    return TENS.has(currency) && minor % 10 !== 0 ? undefined : minor;
  } catch {
    return undefined;
  }
}

/** Stripe's minor units as an amount. @throws RangeError for what is no amount of the currency. */
export const fromStripeAmount = (minor: number, currency: string): Amount =>
  fromMinorUnits(minor, currency, stripeExponentOf(currency));
