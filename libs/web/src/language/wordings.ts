import { useCallback } from 'react';
import { instantText, type Precision } from './dates.js';
import { useLanguage } from './language.js';
import { moneyText } from './money.js';

/** `moneyText` in the language of the page. */
export function useMoney() {
  const { language } = useLanguage();
  return useCallback((amount: string, currency: string) => moneyText(language, amount, currency), [language]);
}

/** `instantText` in the language of the page. */
export function useInstant() {
  const { language } = useLanguage();
  return useCallback(
    (instant: string, precision: Precision = 'day') => instantText(language, instant, precision),
    [language],
  );
}
