import { given } from '../given.js';
import {
  BACK,
  NO,
  PENDING,
  WAYS,
  YES,
  inStatus,
  issue,
  left,
  news,
  p1,
  partOf,
  sandbox,
  shop,
  told,
} from '../given/news.js';
import type { Order } from '../order/order.js';
import type { GatewayNews } from '../ports/payment-gateway.js';
import { applyNews } from './news.js';
import { retryPaymentRefund, settleByHand } from './pay-back.js';
import { weighsOn, type PaymentRefundStatus } from './payment-refund.js';

const hear = (order: Order, outcome: GatewayNews['outcome'], more: Partial<GatewayNews> = {}) =>
  applyNews(
    order,
    shop,
    { paymentId: 'p1', paymentRefundId: partOf(order).id },
    news(outcome, { key: partOf(order).id, ...more }),
    given.anOccasion(),
  );

describe('news of a refund of ours', () => {
  const OPEN = ['queued', 'sending', 'pending_gateway', 'unknown', 'needs_review'] as const;

  it.each(OPEN)('settles one that is %s, and says what the gateway calls it', (status) => {
    const yes = hear(inStatus(status), YES);
    expect([yes.result, partOf(yes.order)]).toMatchObject([
      'applied',
      { status: 'succeeded', gatewayRefundId: 're_1', retryIn: null },
    ]);
    expect(p1(yes.order)).toMatchObject({ held: '0.00', refunded: '14.28' });
    const no = hear(inStatus(status), NO);
    expect([no.result, partOf(no.order)]).toMatchObject([
      'applied',
      { status: 'failed', reason: 'declined' },
    ]);
    expect(p1(no.order)).toMatchObject({ held: '0.00', refunded: '0.00' });
    const byHand = hear(inStatus(status), { ...NO, byHand: true });
    expect([byHand.result, partOf(byHand.order).status]).toEqual(['applied', 'awaiting_manual']);
  });

  it.each(OPEN)('that is under way tells of one that is %s only that the gateway has it', (status) => {
    const { order, result } = hear(inStatus(status), PENDING);
    const known = status === 'pending_gateway' || status === 'needs_review';
    expect([result, partOf(order).status]).toEqual(
      known ? ['unchanged', status] : ['applied', 'pending_gateway'],
    );
    expect(p1(order).held).toBe('14.28');
  });

  it.each(Object.keys(WAYS) as PaymentRefundStatus[])(
    'that says nothing leaves one alone that is %s',
    (status) => {
      const order = inStatus(status);
      expect(hear(order, { type: 'unknown', detail: 'a status nobody knows' })).toEqual({
        order,
        result: 'unchanged',
      });
    },
  );

  it.each([
    ['a yes', YES, 'succeeded'],
    ['a no', NO, 'failed'],
    ['a reversal', BACK, 'failed'],
  ] as const)('that is %s changes nothing when it is told again', (_, outcome, status) => {
    const { order } = hear(inStatus('sending'), outcome);
    expect(partOf(order).status).toBe(status);
    expect(hear(order, outcome, { id: 'evt_2' })).toEqual({ order, result: 'unchanged' });
  });

  it('ends the same in whatever order it comes', () => {
    const all = [PENDING, YES, BACK];
    const orders = [0, 1, 2].flatMap((a) =>
      [0, 1, 2].filter((b) => b !== a).map((b) => [a, b, 3 - a - b].map((index) => all[index])),
    );
    for (const outcomes of orders) {
      const end = outcomes.reduce((on, outcome) => hear(on, outcome).order, inStatus('sending'));
      expect([outcomes.map(({ type }) => type), partOf(end).status, p1(end)]).toMatchObject([
        expect.anything(),
        'failed',
        { held: '0.00', refunded: '0.00', outsideRefunds: [] },
      ]);
    }
  });

  it.each([BACK, NO])(
    'takes back what had succeeded, alerts, and sends nothing a second time: $type',
    (outcome) => {
      const { order, result, events } = hear(inStatus('succeeded', 're_1'), outcome);
      expect([result, partOf(order), order.refunds[0].status]).toMatchObject([
        'applied',
        { status: 'failed', retryIn: null },
        'failed',
      ]);
      expect(p1(order)).toMatchObject({ held: '0.00', refunded: '0.00' });
      expect(told({ events })).toEqual(['payment_refund.failed', 'payment_refund.reversed']);
    },
  );

  it('lets nobody send again by machine what the gateway had booked: under its key it would say yes and pay nothing', () => {
    const reversed = hear(inStatus('succeeded', 're_1'), BACK).order;
    const retried = retryPaymentRefund(reversed, shop, partOf(reversed).id, sandbox, given.anOccasion());
    expect(retried.result).toMatchObject({ status: 'awaiting_manual', retryIn: null });
  });

  it.each([
    ['more', { amount: '14.29', currency: 'EUR' }],
    ['less', { amount: '14.27', currency: 'EUR' }],
    ['another currency', { amount: '14.28', currency: 'USD' }],
  ])('of %s than ours goes to a person, and its money stays held', (_, sum) => {
    for (const status of ['sending', 'unknown', 'queued', 'succeeded'] as const)
      for (const outcome of [YES, NO]) {
        if (status === 'succeeded' && outcome === NO) continue;
        const { order, result, events } = hear(inStatus(status), outcome, { sum });
        expect([result, partOf(order), order.refunds[0].status]).toMatchObject([
          'review',
          { status: 'needs_review', reason: 'amount_differs', retryIn: null },
          'needs_review',
        ]);
        expect(p1(order)).toMatchObject({ held: '14.28', refunded: '0.00' });
        expect(told({ events })).toEqual(['payment_refund.needs_review']);
      }
  });

  it('of our sum in other words is our sum', () => {
    const { order } = hear(inStatus('sending'), YES, { sum: { amount: '14.280', currency: 'EUR' } });
    expect(partOf(order).status).toBe('succeeded');
    expect(partOf(hear(inStatus('sending'), YES, { sum: null }).order).status).toBe('succeeded');
  });

  it.each(['failed', 'awaiting_manual'] as const)(
    'that says yes after all to one that is %s goes to a person: perhaps it is paid',
    (status) => {
      for (const outcome of [YES, PENDING]) {
        const { order, result } = hear(inStatus(status), outcome);
        expect([result, partOf(order)]).toMatchObject([
          'review',
          { status: 'needs_review', reason: 'refunded_after_all' },
        ]);
        expect(p1(order).held).toBe('14.28');
      }
    },
  );

  it('that says yes after all counts as gone round us when what was left has been given back elsewhere', () => {
    const whole = { kind: 'return', lines: [{ lineId: 'l1', quantity: 2 }], repayShipping: true } as const;
    const failed = inStatus('failed', null, issue(given.aDeliveredOrder(), whole));
    const spent = issue(failed, { kind: 'partial', goodwill: { amount: '36.96', reason: 'instead' } });
    const { order, result } = hear(spent, YES, { sum: { amount: '36.96', currency: 'EUR' } });
    expect([result, partOf(order).status, p1(order).outsideRefunds]).toMatchObject([
      'outside',
      'failed',
      [{ gatewayRefundId: 're_1', amount: '36.96' }],
    ]);
  });

  it('of another refund under our key on money that is back goes to a person: it may have gone twice', () => {
    const { order, result } = hear(inStatus('succeeded', 're_1'), YES, { gatewayRefundId: 're_2' });
    expect([result, partOf(order)]).toMatchObject(['review', { reason: 'refunded_twice' }]);
  });

  it('on what a person has paid by hand counts as gone round us, unless it is what they wrote down', () => {
    const failed = inStatus('failed');
    const settle = (reference: string) =>
      settleByHand(failed, shop, partOf(failed).id, { reference }, given.anOccasion()).order;
    const twice = hear(settle('CHQ 12'), YES);
    expect([twice.result, left(twice.order)]).toEqual(['outside', '8.40']);
    const once = hear(settle('re_1'), YES);
    expect([once.result, left(once.order)]).toEqual(['unchanged', '22.68']);
  });

  it('never weighs on a payment more than what was captured, whatever comes in whatever state', () => {
    for (const status of Object.keys(WAYS) as PaymentRefundStatus[])
      for (const outcome of [YES, PENDING, NO, BACK])
        for (const sum of [
          null,
          { amount: '14.28', currency: 'EUR' },
          { amount: '99.00', currency: 'EUR' },
        ]) {
          const { order } = hear(inStatus(status), outcome, { sum });
          const counter = weighsOn[partOf(order).status];
          expect(p1(order)).toMatchObject({
            held: counter === 'held' ? '14.28' : '0.00',
            refunded: counter === 'refunded' ? '14.28' : '0.00',
          });
        }
  });
});
