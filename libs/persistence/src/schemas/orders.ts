import type {
  Attempt,
  Order,
  OrderLine,
  Payment,
  PaymentRefund,
  Receipt,
  Refund,
  Return,
  ReturnHistoryEntry,
  ReturnLine,
  StatusEntry,
  Voucher,
} from '@retours/domain';
import {
  flag,
  instant,
  money,
  nested,
  optionalInstant,
  optionalNested,
  optionalText,
  optionalWhole,
  table,
  text,
  whole,
} from './table.js';

export const orders = table<Order>('orders', ['reference'], {
  reference: text,
  customer: nested,
  customerId: text,
  currency: text,
  placedAt: instant,
  invoiceNumber: optionalText,
  taxDisplay: text,
  rounding: nested,
  shipping: nested,
  discounts: nested,
  shippingDiscountTaxExcl: money,
  shippingDiscountTaxIncl: money,
  shippingCreditedTaxExcl: money,
  shippingCreditedTaxIncl: money,
  creditedTaxIncl: money,
  vouchersTaxIncl: money,
  status: optionalText,
  refundStatus: text,
  fingerprint: text,
});

export const orderLines = table<OrderLine>(
  'order_lines',
  ['orderReference', 'id'],
  {
    id: text,
    sku: text,
    name: text,
    returnable: flag,
    virtual: flag,
    unitPriceTaxExcl: money,
    unitPriceTaxIncl: money,
    taxRate: text,
    totalTaxExcl: money,
    totalTaxIncl: money,
    discountTaxExcl: money,
    discountTaxIncl: money,
    ordered: whole,
    cancelled: whole,
    refunded: whole,
    returned: whole,
    reserved: whole,
    restocked: whole,
    creditedTaxExcl: money,
    creditedTaxIncl: money,
    cancelledTaxExcl: money,
    cancelledTaxIncl: money,
  },
  { orderReference: text, position: whole },
);

export const payments = table<Payment>(
  'payments',
  ['orderReference', 'id'],
  {
    id: text,
    method: text,
    gateway: text,
    gatewayReference: optionalText,
    amount: money,
    capturedAt: instant,
    held: money,
    refunded: money,
    outsideRefunds: nested,
    implied: flag,
  },
  { orderReference: text, position: whole },
);

export const orderStatusHistory = table<StatusEntry>(
  'order_status_history',
  ['orderReference', 'position'],
  {
    position: whole,
    status: text,
    at: instant,
    by: optionalText,
    paid: flag,
    shipped: flag,
    delivered: flag,
  },
  { orderReference: text },
);

export const returns = table<Return>(
  'returns',
  ['number'],
  {
    number: text,
    orderReference: text,
    customerId: text,
    explanation: text,
    status: text,
    kind: text,
    returnless: flag,
    requestedAt: instant,
    version: whole,
  },
  { toReceive: flag, toRefund: flag, hasProblem: flag },
);

export const returnLines = table<ReturnLine>(
  'return_lines',
  ['returnNumber', 'lineId'],
  {
    lineId: text,
    quantity: whole,
    received: whole,
    missing: whole,
    asNew: whole,
    refunded: whole,
    restocked: whole,
  },
  { returnNumber: text, orderReference: text, position: whole },
);

export const receipts = table<Receipt>(
  'receipts',
  ['id'],
  {
    id: text,
    lineId: text,
    quantity: whole,
    condition: text,
    note: optionalText,
    at: instant,
    by: text,
  },
  { returnNumber: text },
);

export const returnHistory = table<ReturnHistoryEntry>(
  'return_history',
  ['id'],
  {
    id: text,
    at: instant,
    by: text,
    byKind: text,
    from: optionalText,
    to: text,
    note: optionalText,
    internalNote: optionalText,
    override: flag,
  },
  { returnNumber: text },
);

export const refunds = table<Refund>('refunds', ['id'], {
  id: text,
  orderReference: text,
  kind: text,
  returnNumber: optionalText,
  status: text,
  currency: text,
  taxDisplay: text,
  credit: nested,
  moneyBack: money,
  notCollected: money,
  creditSlipNumber: optionalText,
  lines: nested,
  goodwillReason: optionalText,
  reason: optionalText,
  note: optionalText,
  createdAt: instant,
  createdBy: text,
});

export const vouchers = table<Voucher>(
  'vouchers',
  ['code'],
  {
    code: text,
    amount: money,
    remaining: money,
    taxIncluded: flag,
    currency: text,
    expiresAt: instant,
    issuedAt: instant,
    customerId: text,
  },
  { refundId: text },
);

export const paymentRefunds = table<PaymentRefund>(
  'payment_refunds',
  ['id'],
  {
    id: text,
    paymentId: text,
    gateway: text,
    gatewayReference: optionalText,
    amount: money,
    currency: text,
    status: text,
    reason: optionalText,
    settlement: optionalNested,
    gatewayRefundId: optionalText,
    reviews: nested,
    retryIn: optionalWhole,
  },
  { orderReference: text, refundId: text, position: whole },
);

export const attempts = table<Attempt>(
  'payment_refund_attempts',
  ['paymentRefundId', 'number'],
  {
    number: whole,
    startedAt: instant,
    endedAt: optionalInstant,
    outcome: text,
    detail: optionalText,
  },
  { paymentRefundId: text },
);
