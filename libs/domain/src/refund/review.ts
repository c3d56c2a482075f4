import type { Occasion } from '../actor.js';
import type { Decision } from '../decision.js';
import type { Order } from '../order/order.js';
import { refuse } from '../refusals.js';
import type { Shop } from '../shop/shop.js';
import { movePaymentRefund, paymentRefundOf } from './pay-back.js';
import { paymentRefundActions, type PaymentRefundStatus } from './payment-refund.js';
import type { PaymentRefund, Review, ReviewDecision } from './refund.js';

/** What a person decides; the reason is kept for good. */
export type ReviewRequest = Readonly<{
  decision: ReviewDecision;
  reason?: string;
  /** The gateway's own name of the refund that went through. */
  gatewayRefundId?: string;
}>;

/** Where each decision leads. Asked again, it is looked up first, and sent again only while its key is sure to be known. */
const BECOMES: Readonly<Record<ReviewDecision, PaymentRefundStatus>> = {
  succeeded: 'succeeded',
  failed: 'failed',
  pay_by_hand: 'awaiting_manual',
  ask_again: 'unknown',
};

/**
 * Decides what nobody but a person can (reliability.md rule 5): whether money went back that we and the gateway could not
 * agree on. `REVIEW_NOT_EXPECTED` for any other part; `NOTE_REQUIRED` without a reason, or without the gateway's name of
 * what went through.
 */
export function decideReview(
  order: Order,
  shop: Shop,
  id: string,
  { decision, reason, gatewayRefundId }: ReviewRequest,
  occasion: Occasion,
): Decision<PaymentRefund> {
  const found = paymentRefundOf(order, id);
  const { status } = found.part;
  if (!paymentRefundActions(status).includes('decide')) refuse('REVIEW_NOT_EXPECTED', { status });
  if (!reason?.trim()) refuse('NOTE_REQUIRED', { field: 'reason' });
  if (decision === 'succeeded' && !gatewayRefundId?.trim())
    refuse('NOTE_REQUIRED', { field: 'gatewayRefundId' });
  const review: Review = { decision, reason, at: occasion.at, by: occasion.by.id };
  return movePaymentRefund(
    order,
    shop,
    found,
    BECOMES[decision],
    {
      review,
      gatewayRefundId: gatewayRefundId ?? found.part.gatewayRefundId,
      reason: decision === 'failed' || decision === 'pay_by_hand' ? 'reviewed' : null,
      retryIn: decision === 'ask_again' ? 0 : null,
    },
    occasion,
  );
}
