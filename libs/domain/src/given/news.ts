import { given } from '../given.js';
import type { Order } from '../order/order.js';
import type { GatewayNews } from '../ports/payment-gateway.js';
import { issueRefund } from '../refund/issue.js';
import { movePaymentRefund, paymentRefundOf } from '../refund/pay-back.js';
import type { PaymentRefundStatus } from '../refund/payment-refund.js';
import type { PaymentRefund, RefundRequest } from '../refund/refund.js';
import { remaining } from '../refund/split.js';

export const shop = given.aShop();
export const sandbox = new Set(['sandbox']);
export const YES = { type: 'succeeded', gatewayRefundId: 're_1' } as const;
export const PENDING = { type: 'pending', gatewayRefundId: 're_1' } as const;
export const NO = { type: 'failed', reason: 'declined', byHand: false } as const;
export const BACK = { type: 'reversed', reason: 'account_closed' } as const;
export const ONE_MUG: RefundRequest = { kind: 'return', lines: [{ lineId: 'l1', quantity: 1 }] };

export const partOf = (order: Order): PaymentRefund => order.refunds[0].paymentRefunds[0];
export const issue = (order: Order, request: RefundRequest) =>
  issueRefund(order, shop, request, sandbox, given.anOccasion()).order;
/** A mug for 14.28 of the 36.96 paid, on its way back. */
export const issued = () => issue(given.aDeliveredOrder(), ONE_MUG);

/** How a payment refund gets into each status. */
export const WAYS: Readonly<Record<PaymentRefundStatus, readonly PaymentRefundStatus[]>> = {
  queued: [],
  sending: ['sending'],
  pending_gateway: ['sending', 'pending_gateway'],
  unknown: ['sending', 'unknown'],
  needs_review: ['sending', 'needs_review'],
  failed: ['sending', 'failed'],
  awaiting_manual: ['sending', 'awaiting_manual'],
  succeeded: ['sending', 'succeeded'],
  marked_refunded: ['sending', 'failed', 'marked_refunded'],
};
export const inStatus = (
  status: PaymentRefundStatus,
  gatewayRefundId: string | null = null,
  order = issued(),
) =>
  WAYS[status].reduce(
    (on, to) =>
      movePaymentRefund(
        on,
        shop,
        paymentRefundOf(on, partOf(on).id),
        to,
        { gatewayRefundId },
        given.anOccasion(),
      ).order,
    order,
  );

export const news = (outcome: GatewayNews['outcome'], more: Partial<GatewayNews> = {}): GatewayNews => ({
  id: 'evt_1',
  key: null,
  gatewayRefundId: 're_1',
  gatewayReference: 'ch_1',
  sum: { amount: '14.28', currency: 'EUR' },
  outcome,
  ...more,
});
export const told = ({ events = [] }: { events?: readonly { type: string }[] }) =>
  events.map(({ type }) => type);
export const p1 = ({ payments }: Order) => payments[0];
export const left = (order: Order) => remaining(p1(order)).toFixed(2);
