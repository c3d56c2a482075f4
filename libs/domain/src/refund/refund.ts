import type { Amount, TaxDisplay } from '../money/amount.js';
import type { DiscountUse } from '../order/worth.js';
import type { Instant } from '../shop/calendar.js';
import type { SlipReversal, Voucher } from './documents.js';
import type { PaymentRefundStatus } from './payment-refund.js';

export const REFUND_KINDS = ['partial', 'standard', 'return'] as const;
export type RefundKind = (typeof REFUND_KINDS)[number];
export const REFUND_STATUSES = ['pending', 'succeeded', 'awaiting_manual', 'failed', 'needs_review'] as const;
export type RefundStatus = (typeof REFUND_STATUSES)[number];

/** What staff ask for; anything may be missing, the checks say so. */
export type RefundRequest = Readonly<{
  kind: RefundKind;
  returnNumber?: string;
  lines?: readonly Readonly<{ lineId?: string; quantity?: number; amount?: string }>[];
  shippingAmount?: string;
  repayShipping?: boolean;
  restock?: boolean;
  creditSlip?: boolean;
  voucher?: boolean;
  discounts?: DiscountUse;
  chosenAmount?: string;
  goodwill?: Readonly<{ amount?: string; reason?: string; taxRate?: string }>;
  payments?: readonly Readonly<{ paymentId?: string; amount?: string }>[];
  reason?: string;
  note?: string;
}>;

export type RefundLine = Readonly<{
  lineId: string;
  quantity: number;
  amountTaxExcl: Amount;
  amountTaxIncl: Amount;
}>;
/** One tax rate's part of a credit: base + tax is the part with tax; rate null is money without a tax split. */
export type TaxRow = Readonly<{ rate: string | null; base: Amount; tax: Amount }>;

/** What a refund credits, in both bases. */
export type Credit = Readonly<{
  productsTaxExcl: Amount;
  productsTaxIncl: Amount;
  shippingTaxExcl: Amount;
  shippingTaxIncl: Amount;
  goodwillTaxExcl?: Amount;
  goodwillTaxIncl?: Amount;
  totalTaxExcl: Amount;
  totalTaxIncl: Amount;
  taxes: readonly TaxRow[];
}>;

/** One call to a gateway, as it went. */
export type Attempt = Readonly<{
  number: number;
  startedAt: Instant;
  endedAt: Instant | null;
  outcome: string;
  detail: string | null;
}>;
/** What a person may say of a payment refund that nobody else can judge. */
export const REVIEW_DECISIONS = ['succeeded', 'failed', 'pay_by_hand', 'ask_again'] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];
/** What a person said of it, and why. */
export type Review = Readonly<{ decision: ReviewDecision; reason: string; at: Instant; by: string }>;
export type Settlement = Readonly<{ reference: string; settledAt: Instant; by: string; note: string | null }>;

/** Money on its way back over one payment; its id is the key the gateway knows it by, for ever. */
export type PaymentRefund = Readonly<{
  id: string;
  paymentId: string;
  gateway: string;
  gatewayReference: string | null;
  amount: Amount;
  currency: string;
  status: PaymentRefundStatus;
  /** Why it failed or waits for a person. */
  reason: string | null;
  settlement: Settlement | null;
  /** The gateway's own name of it, once it has told one. */
  gatewayRefundId: string | null;
  /** What people decided about it, first one first. */
  reviews: readonly Review[];
  attempts: readonly Attempt[];
  /** Seconds until the next try or look-up is due; null when nothing is due. The store turns it into a moment of the database's clock. */
  retryIn: number | null;
}>;

/** A decision to give value back for an order. */
export type Refund = Readonly<{
  id: string;
  orderReference: string;
  kind: RefundKind;
  returnNumber: string | null;
  status: RefundStatus;
  currency: string;
  taxDisplay: TaxDisplay;
  credit: Credit;
  moneyBack: Amount;
  notCollected: Amount;
  creditSlipNumber: string | null;
  /** The slip that counters its credit slip. */
  reversal: SlipReversal | null;
  voucher: Voucher | null;
  lines: readonly RefundLine[];
  goodwillReason: string | null;
  reason: string | null;
  note: string | null;
  createdAt: Instant;
  createdBy: string;
  paymentRefunds: readonly PaymentRefund[];
}>;
