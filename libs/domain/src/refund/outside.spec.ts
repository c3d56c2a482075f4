import { given } from '../given.js';
import type { Order } from '../order/order.js';
import { pushOrder } from '../order/place.js';
import { captured, givenBack } from '../order/totals.js';
import type { GatewayNews } from '../ports/payment-gateway.js';
import { issueRefund } from './issue.js';
import { applyNews } from './news.js';
import { movePaymentRefund, paymentRefundOf, settleByHand } from './pay-back.js';
import type { PaymentRefundStatus } from './payment-refund.js';
import type { PaymentRefund, RefundRequest } from './refund.js';
import { remaining } from './split.js';

const shop = given.aShop();
const sandbox = new Set(['sandbox']);
const YES = { type: 'succeeded', gatewayRefundId: 're_1' } as const;
const PENDING = { type: 'pending', gatewayRefundId: 're_1' } as const;
const NO = { type: 'failed', reason: 'declined', byHand: false } as const;
const BACK = { type: 'reversed', reason: 'account_closed' } as const;
const ONE_MUG: RefundRequest = { kind: 'return', lines: [{ lineId: 'l1', quantity: 1 }] };

const partOf = (order: Order): PaymentRefund => order.refunds[0].paymentRefunds[0];
const issue = (order: Order, request: RefundRequest) =>
  issueRefund(order, shop, request, sandbox, given.anOccasion()).order;
/** A mug for 14.28 of the 36.96 paid, on its way back. */
const issued = () => issue(given.aDeliveredOrder(), ONE_MUG);

const WAYS: Readonly<Record<PaymentRefundStatus, readonly PaymentRefundStatus[]>> = {
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
const inStatus = (status: PaymentRefundStatus, gatewayRefundId: string | null = null, order = issued()) =>
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

const news = (outcome: GatewayNews['outcome'], more: Partial<GatewayNews> = {}): GatewayNews => ({
  id: 'evt_1',
  key: null,
  gatewayRefundId: 're_1',
  gatewayReference: 'ch_1',
  sum: { amount: '14.28', currency: 'EUR' },
  outcome,
  ...more,
});
const hearOutside = (order: Order, outcome: GatewayNews['outcome'], more: Partial<GatewayNews> = {}) =>
  applyNews(
    order,
    shop,
    { paymentId: 'p1', paymentRefundId: null },
    news(outcome, { key: null, gatewayRefundId: 're_outside', ...more }),
    given.anOccasion(),
  );
const told = ({ events = [] }: { events?: readonly { type: string }[] }) => events.map(({ type }) => type);
const p1 = ({ payments }: Order) => payments[0];
const left = (order: Order) => remaining(p1(order)).toFixed(2);

describe('news of a refund made in the gateway’s own dashboard', () => {
  const untouched = () => given.aDeliveredOrder();

  it('lowers what is left to give back, is told, and sends nothing', () => {
    const { order, result, events } = hearOutside(untouched(), YES);
    expect([result, left(order), order.refunds]).toEqual(['outside', '22.68', []]);
    expect(told({ events })).toEqual(['payment.refunded_outside']);
    expect(
      given.refusalOf(() => issue(order, { kind: 'partial', goodwill: { amount: '22.69', reason: 'x' } })),
    ).toMatchObject({ code: 'AMOUNT_TOO_HIGH', data: { max: '22.68' } });
    expect(issue(order, { ...ONE_MUG, lines: [{ lineId: 'l1', quantity: 2 }] }).refunds[0]).toMatchObject({
      moneyBack: '22.68',
      notCollected: '5.88',
    });
  });

  it('counts once, however often it is told', () => {
    const once = hearOutside(untouched(), PENDING).order;
    expect(hearOutside(once, YES, { id: 'evt_2' })).toEqual({ order: once, result: 'unchanged' });
  });

  it('counts no more once it has failed or come back, in whatever order that is told', () => {
    const failed = hearOutside(hearOutside(untouched(), YES).order, BACK, { id: 'evt_2' });
    expect([failed.result, left(failed.order)]).toEqual(['outside', '36.96']);
    const early = hearOutside(untouched(), NO).order;
    expect(left(hearOutside(early, YES, { id: 'evt_2' }).order)).toBe('36.96');
  });

  it('may be more than what was left: then nothing is left', () => {
    const { order } = hearOutside(inStatus('succeeded', 're_1'), YES, {
      sum: { amount: '36.96', currency: 'EUR' },
    });
    expect([left(order), givenBack(order).gt(captured(order))]).toEqual(['0.00', true]);
    expect(issue(order, ONE_MUG).refunds[1]).toMatchObject({ moneyBack: '0.00', notCollected: '14.28' });
  });

  it.each([
    ['another currency', { amount: '5.00', currency: 'USD' }],
    ['no sum at all', null],
    ['nothing', { amount: '0.00', currency: 'EUR' }],
    ['a sum that is none', { amount: 'much', currency: 'EUR' }],
  ])('of %s cannot be counted, and wants somebody to look', (_, sum) => {
    const order = untouched();
    expect(hearOutside(order, YES, { sum })).toEqual({ order, result: 'review' });
  });

  it('waits while it may be about a refund of ours whose name we do not know yet', () => {
    const sending = inStatus('sending');
    expect(hearOutside(sending, YES)).toEqual({ order: sending, result: 'unmatched' });
    expect(hearOutside(inStatus('pending_gateway', 're_1'), YES).result).toBe('outside');
    expect(hearOutside(sending, YES, { key: 'of-somebody-else' }).result).toBe('outside');
  });

  it('is not counted beside the payment refund that a person settles with it', () => {
    const awaiting = inStatus('awaiting_manual', 're_1');
    const both = hearOutside(awaiting, YES).order;
    expect(left(both)).toBe('8.40');
    const settled = settleByHand(
      both,
      shop,
      partOf(both).id,
      { reference: 're_outside' },
      given.anOccasion(),
    );
    expect([settled.result.status, left(settled.order)]).toEqual(['marked_refunded', '22.68']);
  });

  it('locks the order against being pushed in anew, for the new one would not know of it', () => {
    const { order } = hearOutside(untouched(), YES);
    const push = given.anOrderPush({ invoiceNumber: 'another' });
    const identity = { reference: 'A-1', fingerprint: 'another' };
    expect(given.refusalOf(() => pushOrder(order, push, identity, shop, given.anOccasion()))).toMatchObject({
      code: 'ORDER_LOCKED',
    });
  });
});
