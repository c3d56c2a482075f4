import type { Instant } from '../shop/calendar.js';
import type { ReportedPayment } from './payments.js';

/** One line of an order as a shop pushes it in; amounts are decimal strings, anything may be missing. */
export type PushedLine = Readonly<{
  id?: string;
  sku?: string;
  name?: string;
  quantity?: number;
  unitPriceTaxExcl?: string;
  unitPriceTaxIncl?: string;
  taxRate?: string;
  totalTaxExcl?: string;
  totalTaxIncl?: string;
  returnable?: boolean;
  virtual?: boolean;
}>;
export type PushedDiscount = Readonly<{
  code?: string;
  taxExcl?: string;
  taxIncl?: string;
  lineIds?: readonly string[];
  freeShipping?: boolean;
}>;

/** An order as a shop pushes it in: `PUT /v1/orders/{reference}`. */
export type OrderPush = Readonly<{
  customer?: Readonly<{
    id?: string;
    email?: string;
    firstName?: string;
    lastName?: string;
    locale?: string;
    address?: readonly string[];
  }>;
  currency?: string;
  placedAt?: Instant;
  invoiceNumber?: string;
  lines?: readonly PushedLine[];
  shipping?: Readonly<{ taxExcl?: string; taxIncl?: string; taxRate?: string; carrier?: string }>;
  discounts?: readonly PushedDiscount[];
  payments?: readonly ReportedPayment[];
  statusHistory?: readonly Readonly<{ status?: string; at?: Instant }>[];
}>;
