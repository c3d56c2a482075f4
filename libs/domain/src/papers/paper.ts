import type { Customer } from '../order/order.js';
import type { CreditSlip } from '../refund/documents.js';
import type { Instant } from '../shop/calendar.js';
import type { Letterhead } from '../shop/letterhead.js';
import type { Translated } from '../shop/policy.js';

/** The languages papers are printed in. */
export type PaperLanguage = keyof Translated;

/** Who a paper is made out to. */
export type Buyer = Readonly<{ name: string; address: readonly string[]; locale: string }>;

/** What stands on every paper: from whom, to whom, and whose calendar its dates are of. `logo` is the picture, a data URI. */
type Paper = Readonly<{ seller: Letterhead; logo: string | null; buyer: Buyer; timezone: string }>;

export type ReturnSlipLine = Readonly<{ lineId: string; sku: string; name: string; quantity: number }>;

/** All that is printed on a return slip: what goes into the package, and where the package goes (domain.md §5.4). */
export type ReturnSlip = Paper &
  Readonly<{
    number: string;
    orderReference: string;
    requestedAt: Instant;
    lines: readonly ReturnSlipLine[];
    returnAddress: readonly string[];
    instructions: Translated;
  }>;

/** All that is printed on a credit slip. */
export type CreditPaper = Paper & Readonly<{ slip: CreditSlip }>;

/** Who an order's papers are made out to: by name, else by e-mail address, else by id. */
export function buyerOf({ id, email, firstName, lastName, address = [], locale }: Customer): Buyer {
  const name = [firstName, lastName].filter((part) => part?.trim()).join(' ');
  return { name: name || email || id, address, locale };
}

/** The language of papers for somebody of a locale: French for any French, else English. */
export const paperLanguageOf = (locale: string): PaperLanguage =>
  /^fr\b/i.test(locale.replace('_', '-')) ? 'fr' : 'en';
