import type { Language } from './languages.js';

const isDecimal = (amount: string): amount is `${number}` => /^-?\d+(\.\d+)?$/.test(amount);

/**
 * An amount as people of that language write it. It stays text all the way: no cent is rounded away.
 * @param amount a decimal string, as the API has it.
 * @param currency ISO 4217.
 */
export function moneyText(language: Language, amount: string, currency: string): string {
  if (!isDecimal(amount)) return `${amount} ${currency}`;
  const decimals = amount.split('.')[1]?.length ?? 0;
  const { minimumFractionDigits: usual = 2 } = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    maximumFractionDigits: Math.max(usual, decimals),
  }).format(amount);
}
