import type { TaxDisplay } from '../money/amount.js';
import type { Rounding } from '../money/rounding.js';

export const ELIGIBILITY_RULES = ['history', 'current_status'] as const;
export type EligibilityRule = (typeof ELIGIBILITY_RULES)[number];
export const TAX_DISPLAYS = ['tax_included', 'tax_excluded'] as const;
export const MAX_WINDOW_DAYS = 3650;

/** The mails a shop may switch off, one by one (domain.md §6). */
export const MAILS = [
  'return_requested',
  'return_accepted',
  'return_denied',
  'package_received',
  'refunded',
  'merchant_new_request',
] as const;
export type MailName = (typeof MAILS)[number];

/** A text per language of the product. */
export type Translated = Readonly<{ en: string; fr: string }>;

/** A shop's settings of returns and refunds (domain.md §2); one per shop, for all products and orders. */
export type ReturnPolicy = Readonly<{
  returnsEnabled: boolean;
  /** Calendar days after reception; the last one is still in time; 0 is unlimited. */
  returnWindowDays: number;
  /** IANA name: the days of the window and the years of document numbers are this place's. */
  timezone: string;
  eligibilityRule: EligibilityRule;
  taxDisplay: TaxDisplay;
  rounding: Rounding;
  returnNumberPrefix: string;
  creditSlipPrefix: string;
  completeOnRefund: boolean;
  /** The order status an order moves to once it is fully refunded. */
  refundedStatus: string | null;
  returnAddress: readonly string[];
  returnInstructions: Translated;
  mails: Readonly<Record<MailName, boolean>>;
}>;

export const defaultPolicy: ReturnPolicy = {
  returnsEnabled: false,
  returnWindowDays: 14,
  timezone: 'Europe/Paris',
  eligibilityRule: 'history',
  taxDisplay: 'tax_included',
  rounding: { type: 'line', mode: 'half_up' },
  returnNumberPrefix: 'RE',
  creditSlipPrefix: 'AV',
  completeOnRefund: true,
  refundedStatus: null,
  returnAddress: [],
  returnInstructions: { en: '', fr: '' },
  mails: {
    return_requested: true,
    return_accepted: true,
    return_denied: true,
    package_received: true,
    refunded: true,
    merchant_new_request: true,
  },
};
