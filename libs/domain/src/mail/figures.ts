import type { Amount } from '../money/amount.js';
import type { PaymentMethod } from '../order/order.js';
import type { Instant } from '../shop/calendar.js';
import type { MailLanguage } from './mail.js';

const LOCALE: Readonly<Record<MailLanguage, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** French says the first of a month, and the second day like the others. */
const asSaid: Readonly<Record<MailLanguage, (day: string) => string>> = {
  en: (day) => day,
  fr: (day) => day.replace(/^1 /, '1er '),
};

const METHODS: Readonly<Record<MailLanguage, Readonly<Record<PaymentMethod, string>>>> = {
  en: {
    card: 'card',
    wallet: 'digital wallet',
    bank_transfer: 'bank transfer',
    cheque: 'cheque',
    cash_on_delivery: 'cash on delivery',
    store_credit: 'store credit',
    other: 'another means of payment',
  },
  fr: {
    card: 'carte bancaire',
    wallet: 'portefeuille numérique',
    bank_transfer: 'virement bancaire',
    cheque: 'chèque',
    cash_on_delivery: 'paiement à la livraison',
    store_credit: 'avoir en boutique',
    other: 'autre moyen de paiement',
  },
};

/** How figures are written for people who read a language, in the shop's time zone. */
export function figuresFor(language: MailLanguage, timezone: string) {
  const locale = LOCALE[language];
  return {
    /** The amount has its currency's decimals already; `Intl` has its own opinion of some. */
    money(amount: Amount, currency: string): string {
      const decimals = amount.split('.')[1]?.length ?? 0;
      return new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(amount as `${number}`);
    },
    day: (at: Instant): string =>
      asSaid[language](
        new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: timezone }).format(Date.parse(at)),
      ),
    method: (method: PaymentMethod): string => METHODS[language][method],
  };
}
export type MailFigures = ReturnType<typeof figuresFor>;
