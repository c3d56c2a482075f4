import { given } from '../given.js';
import { issueRefund } from './issue.js';
import { movePaymentRefund, paymentRefundOf } from './pay-back.js';
import { untilNextNight } from './nights.js';
import type { Order } from '../order/order.js';

const shop = given.aShop({ timezone: 'Europe/Paris' });
const captured = given.aPlacedOrder();
const HOUR = 3_600;
const DAY = 24 * HOUR;

const wait = (order: Order, at: string, chance = 0) =>
  untilNextNight(order, order.payments[0], shop, at, chance);

describe('the night in which books are compared', () => {
  it('is the shop’s own, between one and five in the morning', () => {
    // 11:00 in Paris: fourteen hours to one in the morning, and at most four more.
    expect(wait(captured, '2026-03-10T10:00:00.000Z')).toBe(14 * HOUR);
    expect(wait(captured, '2026-03-10T10:00:00.000Z', 1)).toBe(18 * HOUR);
  });

  it('is every night for 45 days after the capture, then every seventh, and after 180 days none', () => {
    expect(wait(captured, '2026-04-15T00:30:00.000Z')).toBeLessThan(DAY);
    expect(wait(captured, '2026-04-16T10:00:00.000Z')).toBeGreaterThan(6 * DAY);
    expect(wait(captured, '2026-08-27T10:00:00.000Z')).toBeGreaterThan(6 * DAY);
    expect(wait(captured, '2026-08-29T10:00:00.000Z')).toBeNull();
  });

  it('comes every night again after a refund, and for as long as money is on its way', () => {
    const at = '2027-03-10T10:00:00.000Z';
    const { order } = issueRefund(
      captured,
      shop,
      { kind: 'partial', lines: [{ lineId: 'l1', quantity: 1, amount: '5.00' }] },
      new Set(['sandbox']),
      given.anOccasion({ at }),
    );
    const { id } = order.refunds[0].paymentRefunds[0];
    const late = '2029-03-10T10:00:00.000Z';
    expect(wait(order, late)).toBe(14 * HOUR);
    const move = (from: Order, to: 'sending' | 'succeeded') =>
      movePaymentRefund(from, shop, paymentRefundOf(from, id), to, {}, given.anOccasion()).order;
    const done = move(move(order, 'sending'), 'succeeded');
    expect(wait(done, at)).toBe(14 * HOUR);
    expect(wait(done, late)).toBeNull();
  });
});
