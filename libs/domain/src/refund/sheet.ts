import { paymentRefundActions, type PaymentRefundAction } from './payment-refund.js';
import type { PaymentRefund, Refund } from './refund.js';

/** Money on its way back as staff see it: with what they may do about it now. */
export type PaymentRefundSheet = PaymentRefund & Readonly<{ actions: readonly PaymentRefundAction[] }>;

/** A refund as staff see it. */
export type RefundSheet = Omit<Refund, 'paymentRefunds'> &
  Readonly<{ paymentRefunds: readonly PaymentRefundSheet[] }>;

/** A payment refund with what may be done about it in its status. */
export const paymentRefundSheet = (part: PaymentRefund): PaymentRefundSheet => ({
  ...part,
  actions: paymentRefundActions(part.status),
});

/** A refund, each part with what may be done about it. */
export const refundSheet = (refund: Refund): RefundSheet => ({
  ...refund,
  paymentRefunds: refund.paymentRefunds.map(paymentRefundSheet),
});
