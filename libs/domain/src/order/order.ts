import type { Amount, TaxDisplay } from '../money/amount.js';
import type { Rounding } from '../money/rounding.js';
import type { Refund } from '../refund/refund.js';
import type { Return } from '../return/return.js';
import type { Instant } from '../shop/calendar.js';
import type { OrderFlags } from '../shop/statuses.js';

export const PAYMENT_METHODS = [
  'card',
  'wallet',
  'bank_transfer',
  'cheque',
  'cash_on_delivery',
  'store_credit',
  'other',
] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

export type Customer = Readonly<{
  id: string;
  email: string | null;
  firstName: string | null;
  lastName: string | null;
  locale: string;
  /** Where post reaches them, as printed on papers; orders that came without one have none. */
  address?: readonly string[];
}>;

/** A sold line: what the shop sold, and the one ledger of its units and of the money credited on it (D2). */
export type OrderLine = Readonly<{
  id: string;
  sku: string;
  name: string;
  returnable: boolean;
  virtual: boolean;
  /** Up to six decimals. */
  unitPriceTaxExcl: Amount;
  unitPriceTaxIncl: Amount;
  /** Percent. */
  taxRate: string;
  totalTaxExcl: Amount;
  totalTaxIncl: Amount;
  /** The line's share of the order's discounts, fixed when the order was pushed in. */
  discountTaxExcl: Amount;
  discountTaxIncl: Amount;
  /** Units. Always refunded + returned + cancelled + reserved ≤ ordered, and restocked ≤ refunded + returned. */
  ordered: number;
  cancelled: number;
  refunded: number;
  returned: number;
  reserved: number;
  restocked: number;
  creditedTaxExcl: Amount;
  creditedTaxIncl: Amount;
  /** What the cancelled units were worth. */
  cancelledTaxExcl: Amount;
  cancelledTaxIncl: Amount;
}>;

export type Shipping = Readonly<{
  taxExcl: Amount;
  taxIncl: Amount;
  taxRate: string;
  carrier: string | null;
}>;
export type Discount = Readonly<{
  code: string;
  taxExcl: Amount;
  taxIncl: Amount;
  lineIds: readonly string[];
  freeShipping: boolean;
}>;

/** Money that went back over a payment in the gateway's own dashboard: not through us, and gone from the payment all the same. */
export type OutsideRefund = Readonly<{
  /** The gateway's own name of it. */
  gatewayRefundId: string;
  amount: Amount;
  at: Instant;
  /** It came back, or never went: it counts no more. */
  failed: boolean;
}>;

/** Money captured. Always held + refunded ≤ amount: held is on its way back, refunded has arrived. */
export type Payment = Readonly<{
  id: string;
  method: PaymentMethod;
  gateway: string;
  gatewayReference: string | null;
  amount: Amount;
  capturedAt: Instant;
  held: Amount;
  refunded: Amount;
  /** What was given back without us; it lowers what is left, and may be more than that. */
  outsideRefunds: readonly OutsideRefund[];
  /** Stands in for the real payment of an order that was paid elsewhere (domain.md §3.2). */
  implied: boolean;
}>;

export type StatusEntry = Readonly<{ position: number; status: string; at: Instant; by: string | null }> &
  OrderFlags;
export type RefundStatusOfOrder = 'none' | 'partially_refunded' | 'fully_refunded';

/** The consistency boundary: all that moves quantity or money of one order happens under this one lock. */
export type Order = Readonly<{
  reference: string;
  customer: Customer;
  /** Same as `customer.id`, so that a shopper's orders can be found. */
  customerId: string;
  currency: string;
  placedAt: Instant;
  invoiceNumber: string | null;
  taxDisplay: TaxDisplay;
  rounding: Rounding;
  shipping: Shipping;
  discounts: readonly Discount[];
  /** What free-shipping discounts took off shipping. */
  shippingDiscountTaxExcl: Amount;
  shippingDiscountTaxIncl: Amount;
  shippingCreditedTaxExcl: Amount;
  shippingCreditedTaxIncl: Amount;
  /** All credits so far, and the vouchers among the value given back; tax included. */
  creditedTaxIncl: Amount;
  vouchersTaxIncl: Amount;
  status: string | null;
  refundStatus: RefundStatusOfOrder;
  /** Digest of the body it was pushed in with: an identical push changes nothing. */
  fingerprint: string;
  lines: readonly OrderLine[];
  payments: readonly Payment[];
  statusHistory: readonly StatusEntry[];
  returns: readonly Return[];
  refunds: readonly Refund[];
}>;
