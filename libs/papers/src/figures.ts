import type { Amount, Instant, PaperLanguage } from '@retours/domain';

const LOCALE: Readonly<Record<PaperLanguage, string>> = { en: 'en-GB', fr: 'fr-FR' };
type Digits = `${number}`;

const decimalsOf = (amount: Amount): number => amount.split('.')[1]?.length ?? 0;
const withoutZeros = (amount: Amount): number => decimalsOf(amount.replace(/0+$/, ''));

/** How a slip's numbers are written: in a language, an ISO 4217 currency and the shop's time zone. */
export function figuresIn(language: PaperLanguage, timezone: string) {
  const locale = LOCALE[language];
  /** With this many decimals: the string says how many a currency has, `Intl` has its own opinion of some. */
  const written = (amount: Amount, currency: string, decimals: number) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(amount as Digits);
  return {
    money: (amount: Amount, currency: string) => written(amount, currency, decimalsOf(amount)),
    /** A unit price has as many decimals as it needs, and no fewer than `like`, an amount of its currency. */
    price: (amount: Amount, currency: string, like: Amount) =>
      written(amount, currency, Math.max(withoutZeros(amount), decimalsOf(like))),
    /** `rate` is in percent. */
    percent: (rate: string) =>
      `${new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(rate as Digits)}${language === 'fr' ? '\u00a0' : ''}%`,
    day: (at: Instant) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: timezone }).format(Date.parse(at)),
    count: (units: number) => new Intl.NumberFormat(locale).format(units),
  };
}
export type Figures = ReturnType<typeof figuresIn>;
