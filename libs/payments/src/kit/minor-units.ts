import { amount, decimal, exponentOf, parseAmount, type Amount } from '@retours/domain';

/**
 * Writes an amount as gateways want it, in whole minor units: `"12.60"` EUR is 1260, `"1260"` JPY is 1260, `"1.260"` KWD is 1260.
 * @throws RangeError for what is not an amount of the currency, or too large for an exact number.
 */
export function toMinorUnits(value: Amount, currency: string): number {
  const minor = parseAmount(value, currency)
    ?.times(decimal(10).pow(exponentOf(currency)))
    .toNumber();
  if (minor === undefined || !Number.isSafeInteger(minor))
    throw new RangeError(`not an amount of ${currency}: ${value}`);
  return minor;
}

/**
 * Reads whole minor units back into an amount with the currency's decimals.
 * @throws RangeError for anything but an exact whole number.
 */
export function fromMinorUnits(minor: number, currency: string): Amount {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`not whole minor units: ${minor}`);
  return amount(decimal(minor).div(decimal(10).pow(exponentOf(currency))), currency);
}
