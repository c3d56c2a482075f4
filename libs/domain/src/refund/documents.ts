import type { Amount, TaxDisplay } from '../money/amount.js';
import type { Instant } from '../shop/calendar.js';
import type { Buyer } from '../papers/paper.js';
import type { Letterhead } from '../shop/letterhead.js';
import type { Credit } from './refund.js';

/** A line of a credit slip: goods, shipping or goodwill, as they were credited. */
export type CreditSlipLine = Readonly<{
  lineId: string | null;
  label: string;
  quantity: number;
  unitPriceTaxExcl: Amount;
  unitPriceTaxIncl: Amount;
  totalTaxExcl: Amount;
  totalTaxIncl: Amount;
  taxRate: string | null;
}>;

/** The slip that counters another one. */
export type SlipReversal = Readonly<{ number: string; issuedAt: Instant }>;

/**
 * The accounting document of a refund: numbered without a gap, never edited or deleted, only countered by a reversing
 * slip (domain.md §5.4).
 */
export type CreditSlip = Readonly<{
  number: string;
  refundId: string;
  orderReference: string;
  invoiceNumber: string | null;
  customerId: string;
  issuedAt: Instant;
  currency: string;
  taxDisplay: TaxDisplay;
  reason: string | null;
  lines: readonly CreditSlipLine[];
  credit: Credit;
  /** Number of the slip this one counters; null for the slip of a refund. */
  reverses: string | null;
  /** Number of the slip that counters this one. */
  reversedBy: string | null;
  /** The letterhead and the customer as they were when it was issued; null on a slip older than they are kept. */
  seller: Letterhead | null;
  buyer: Buyer | null;
}>;

/** Store credit: this customer's only, in the order's currency, what is not spent stays usable until it expires. */
export type Voucher = Readonly<{
  code: string;
  amount: Amount;
  remaining: Amount;
  taxIncluded: boolean;
  currency: string;
  expiresAt: Instant;
  issuedAt: Instant;
  customerId: string;
}>;

/** Units put back into stock, announced to the shop under an id that never changes. */
export type StockMovement = Readonly<{
  id: string;
  refundId: string;
  orderReference: string;
  lineId: string;
  sku: string;
  quantity: number;
  at: Instant;
}>;
