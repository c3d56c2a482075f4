import { given } from '../given.js';
import type { Order } from '../order/order.js';
import { issueRefund } from './issue.js';
import { movePaymentRefund, paymentRefundOf } from './pay-back.js';
import type { PaymentRefundStatus } from './payment-refund.js';
import { decideReview, type ReviewRequest } from './review.js';

const shop = given.aShop();
const at = '2026-03-12T09:00:00.000Z';
const partOf = (order: Order) => order.refunds[0].paymentRefunds[0];

/** A mug for 14.28 that nobody can say whether it was paid back. */
function inReview(): Order {
  const request = { kind: 'return', lines: [{ lineId: 'l1', quantity: 1 }] } as const;
  const issued = issueRefund(
    given.aDeliveredOrder(),
    shop,
    request,
    new Set(['sandbox']),
    given.anOccasion(),
  );
  return (['sending', 'needs_review'] as const).reduce(
    (on, to) =>
      movePaymentRefund(on, shop, paymentRefundOf(on, partOf(on).id), to, {}, given.anOccasion()).order,
    issued.order,
  );
}
const decide = (request: ReviewRequest, order = inReview()) =>
  decideReview(order, shop, partOf(order).id, request, given.anOccasion({ at }));

describe('a person decides what nobody else can', () => {
  it.each<[ReviewRequest['decision'], PaymentRefundStatus, string, string]>([
    ['succeeded', 'succeeded', '0.00', '14.28'],
    ['failed', 'failed', '0.00', '0.00'],
    ['pay_by_hand', 'awaiting_manual', '14.28', '0.00'],
    ['ask_again', 'unknown', '14.28', '0.00'],
  ])('%s, for a reason that is kept with who said so', (decision, status, held, refunded) => {
    const reason = 'Seen in the dashboard';
    const { order, result } = decide({ decision, reason, gatewayRefundId: 're_1' });
    expect(result).toMatchObject({
      status,
      gatewayRefundId: 're_1',
      reviews: [{ decision, reason, at, by: 's-1' }],
    });
    expect(order.payments).toMatchObject([{ held, refunded }]);
  });

  it('that it is asked again, at once', () => {
    expect(decide({ decision: 'ask_again', reason: 'They are back' }).result.retryIn).toBe(0);
    expect(decide({ decision: 'failed', reason: 'They said so' }).result.retryIn).toBeNull();
  });

  it.each([
    ['without a reason', { decision: 'failed' }, 'reason'],
    ['for a blank reason', { decision: 'failed', reason: ' \n' }, 'reason'],
    [
      'that it went, without the gateway’s name of it',
      { decision: 'succeeded', reason: 'x' },
      'gatewayRefundId',
    ],
  ] as const)('not %s', (_, request, field) => {
    expect(given.refusalOf(() => decide(request))).toEqual({ code: 'NOTE_REQUIRED', data: { field } });
  });

  it('not about a payment refund that is clear, nor twice', () => {
    const { order } = decide({ decision: 'failed', reason: 'They said so' });
    expect(given.refusalOf(() => decide({ decision: 'failed', reason: 'Again' }, order))).toEqual({
      code: 'REVIEW_NOT_EXPECTED',
      data: { status: 'failed' },
    });
  });
});
