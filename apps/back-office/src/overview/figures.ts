import { useLanguage, useMoney } from '@retours/web';
import { useMemo } from 'react';

/** A figure as it is written, and how high it stands in a plot; null where there is none. */
export type Figure = Readonly<{ text: string; height: number | null }>;

const NONE: Figure = { text: '–', height: null };

// A bar is as many pixels high as it is: only here an amount becomes a number, and is never written as one.
const heightOf = (decimal: string): number => Number(decimal);

/** How figures of the API are written in the language of the page. */
export function useFigures() {
  const { language } = useLanguage();
  const money = useMoney();
  return useMemo(() => {
    const whole = new Intl.NumberFormat(language);
    const days = new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' });
    const percent = new Intl.NumberFormat(language, {
      style: 'unit',
      unit: 'percent',
      maximumFractionDigits: 1,
    });
    return {
      count: (many: number): Figure => ({ text: whole.format(many), height: many }),
      days: (many: number | null): Figure =>
        many === null ? NONE : { text: days.format(many), height: many },
      /** @param rate a decimal string, of a hundred. */
      percent: (rate: string | null): Figure =>
        rate === null ? NONE : { text: percent.format(rate as `${number}`), height: heightOf(rate) },
      money: (amount: string, currency: string): Figure => ({
        text: money(amount, currency),
        height: heightOf(amount),
      }),
    };
  }, [language, money]);
}
