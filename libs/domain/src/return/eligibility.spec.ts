import { given } from '../given.js';
import type { Order } from '../order/order.js';
import type { ReturnPolicy } from '../shop/policy.js';
import { returnability } from './eligibility.js';

const order = given.aDeliveredOrder();
const may = (at: string, policy: Partial<ReturnPolicy> = {}, of: Order = order) =>
  returnability(of, given.aShop(policy).policy, at);
const deliveredAt = (...moments: string[]) =>
  given.aPlacedOrder({
    statusHistory: [{ status: 'payment_accepted' }, ...moments.map((at) => ({ status: 'delivered', at }))],
  });
const withHistory = (...statuses: string[]) =>
  given.aPlacedOrder({
    statusHistory: statuses.map((status) => ({ status, at: '2026-03-04T15:00:00.000Z' })),
  });

describe('may this order be returned?', () => {
  it('until the last moment of day 14 in Paris, and not after', () => {
    const yes = { allowed: true, deadline: '2026-03-18T22:59:59.999Z', reasons: [] };
    expect(may('2026-03-18T22:59:59.999Z')).toEqual(yes);
    expect(may('2026-03-18T23:00:00.000Z')).toEqual({ ...yes, allowed: false, reasons: ['window_closed'] });
  });

  it('counts days, not hours: the time of delivery does not matter', () => {
    for (const at of ['2026-03-03T23:00:00.000Z', '2026-03-04T22:59:59.999Z'])
      expect(may('2026-03-18T20:00:00.000Z', {}, deliveredAt(at)).deadline).toBe('2026-03-18T22:59:59.999Z');
    expect(may('2026-03-18T20:00:00.000Z', {}, deliveredAt('2026-03-04T23:00:00.000Z')).deadline).toBe(
      '2026-03-19T22:59:59.999Z',
    );
  });

  it.each([
    ['the night clocks go forward', '2026-03-15T12:00:00.000Z', '2026-03-29T21:59:59.999Z'],
    ['the day after', '2026-03-16T12:00:00.000Z', '2026-03-30T21:59:59.999Z'],
    ['the night clocks go back', '2026-10-11T12:00:00.000Z', '2026-10-25T22:59:59.999Z'],
    ['the day before', '2026-10-10T12:00:00.000Z', '2026-10-24T21:59:59.999Z'],
  ])('ends at midnight in Paris on %s', (_, delivered, deadline) => {
    const of = deliveredAt(delivered);
    expect(may(deadline, {}, of)).toEqual({ allowed: true, deadline, reasons: [] });
    expect(may(new Date(Date.parse(deadline) + 1).toISOString(), {}, of).reasons).toEqual(['window_closed']);
  });

  it("goes by the shop's own time zone", () => {
    expect(may('2026-03-10T10:00:00.000Z', { timezone: 'Asia/Tokyo' }).deadline).toBe(
      '2026-03-19T14:59:59.999Z',
    );
    expect(may('2026-03-10T10:00:00.000Z', { timezone: 'America/New_York' }).deadline).toBe(
      '2026-03-19T03:59:59.999Z',
    );
  });

  it('counts from the latest delivery', () => {
    expect(
      may('2026-03-10T10:00:00.000Z', {}, deliveredAt('2026-03-08T10:00:00.000Z', '2026-03-05T10:00:00.000Z'))
        .deadline,
    ).toBe('2026-03-22T22:59:59.999Z');
  });

  it('counts from the latest shipment when no delivery was recorded', () => {
    const shipped = withHistory('payment_accepted', 'shipped');
    expect(may('2026-03-18T12:00:00.000Z', {}, shipped)).toMatchObject({
      allowed: true,
      deadline: '2026-03-18T22:59:59.999Z',
    });
    expect(may('2026-03-19T12:00:00.000Z', {}, shipped).reasons).toEqual(['window_closed']);
  });

  it('for ever when the window is 0', () => {
    expect(may('2036-03-10T10:00:00.000Z', { returnWindowDays: 0 })).toEqual({
      allowed: true,
      deadline: null,
      reasons: [],
    });
  });

  it('only once it was paid and shipped, at any time of its history', () => {
    expect(may('2026-03-10T10:00:00.000Z', {}, withHistory('payment_accepted')).reasons).toEqual([
      'not_shipped',
    ]);
    expect(may('2026-03-10T10:00:00.000Z', {}, withHistory('shipped', 'canceled')).allowed).toBe(true);
  });

  it('by its status of the moment, where the shop says so', () => {
    const policy: Partial<ReturnPolicy> = { eligibilityRule: 'current_status' };
    expect(may('2026-03-10T10:00:00.000Z', policy, withHistory('payment_accepted', 'shipped')).allowed).toBe(
      true,
    );
    expect(may('2026-03-10T10:00:00.000Z', policy, withHistory('shipped', 'canceled')).reasons).toEqual([
      'not_paid',
      'not_shipped',
    ]);
  });

  it('never when all its lines are virtual, not returnable or already taken', () => {
    const lines = [
      given.aLine({ id: 'card', virtual: true }),
      given.aLine({ id: 'sock', returnable: false }),
    ];
    expect(may('2026-03-10T10:00:00.000Z', {}, given.aDeliveredOrder({ lines })).reasons).toEqual([
      'nothing_returnable',
    ]);
    expect(
      may(
        '2026-03-10T10:00:00.000Z',
        {},
        given.aRequestedReturn(order, { lines: [{ lineId: 'l1', quantity: 2 }] }).order,
      ).reasons,
    ).toEqual(['nothing_returnable']);
  });

  it('tells every reason for a no at once', () => {
    const hopeless = given.aPlacedOrder({ lines: [given.aLine({ virtual: true })], statusHistory: [] });
    expect(may('2026-03-10T10:00:00.000Z', { returnsEnabled: false }, hopeless)).toEqual({
      allowed: false,
      deadline: null,
      reasons: ['returns_disabled', 'not_paid', 'not_shipped', 'nothing_returnable'],
    });
  });
});
