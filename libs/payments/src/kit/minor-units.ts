import { amount, decimal, exponentOf, parseAmount, type Amount } from '@retours/domain';

/**
 * Writes an amount as gateways want it, in whole minor units: `"12.60"` EUR is 1260, `"1260"` JPY is 1260, `"1.260"` KWD is 1260.
 * @param exponent decimals the provider counts, where they are not ISO's.
 * @throws RangeError for what is not an amount of the currency, cannot be told in such units, or is too large for an exact number.
 */
export function toMinorUnits(value: Amount, currency: string, exponent = exponentOf(currency)): number {
  const minor = parseAmount(value, currency)?.times(decimal(10).pow(exponent)).toNumber();
  if (minor === undefined || !Number.isSafeInteger(minor))
    throw new RangeError(`not an amount of ${currency}: ${value}`);
  return minor;
}

/**
 * Reads whole minor units back into an amount with the currency's decimals.
 * @param exponent decimals the provider counts, where they are not ISO's.
 * @throws RangeError for anything but an exact whole number, or what the currency has no coins for.
 */
export function fromMinorUnits(minor: number, currency: string, exponent = exponentOf(currency)): Amount {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`not whole minor units: ${minor}`);
  return amount(decimal(minor).div(decimal(10).pow(exponent)), currency);
}
