import { given } from '../given.js';
import {
  BACK,
  NO,
  ONE_MUG,
  PENDING,
  YES,
  inStatus,
  issue,
  left,
  news,
  partOf,
  shop,
  told,
} from '../given/news.js';
import type { Order } from '../order/order.js';
import { pushOrder } from '../order/place.js';
import { captured, givenBack } from '../order/totals.js';
import type { GatewayNews } from '../ports/payment-gateway.js';
import { applyNews } from './news.js';
import { settleByHand } from './pay-back.js';

const hearOutside = (order: Order, outcome: GatewayNews['outcome'], more: Partial<GatewayNews> = {}) =>
  applyNews(
    order,
    shop,
    { paymentId: 'p1', paymentRefundId: null },
    news(outcome, { key: null, gatewayRefundId: 're_outside', ...more }),
    given.anOccasion(),
  );

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
