import { given } from '../given.js';
import { daysOf, MAX_PERIOD_DAYS, periodBefore, periodOf, weeksOf, type Period } from './period.js';

const MONDAY_NIGHT = '2026-11-23T23:30:00.000Z';
const asked = (period: Partial<Period> = {}, timezone = 'UTC') => periodOf(period, timezone, MONDAY_NIGHT);

describe('the period of an overview', () => {
  it('is the twelve weeks up to today, unless told otherwise', () => {
    expect(asked()).toEqual({ from: '2026-09-07', to: '2026-11-23' });
    expect(asked({ to: '2026-11-22' })).toEqual({ from: '2026-08-31', to: '2026-11-22' });
  });

  it("ends on the shop's own day", () => {
    expect(asked({}, 'Europe/Paris').to).toBe('2026-11-24');
  });

  it('is compared with as many days right before it', () => {
    expect(periodBefore({ from: '2026-03-01', to: '2026-03-31' })).toEqual({
      from: '2026-01-29',
      to: '2026-02-28',
    });
  });

  it('is cut into weeks from Monday to Sunday, of which the first and the last may be short', () => {
    expect(weeksOf({ from: '2026-11-12', to: '2026-11-23' })).toEqual([
      { from: '2026-11-12', to: '2026-11-15' },
      { from: '2026-11-16', to: '2026-11-22' },
      { from: '2026-11-23', to: '2026-11-23' },
    ]);
  });

  it('may be a whole year, and one day', () => {
    expect(daysOf(asked({ from: '2025-11-23', to: '2026-11-23' }))).toBe(366);
    expect(asked({ from: '2026-11-23', to: '2026-11-23' })).toEqual({ from: '2026-11-23', to: '2026-11-23' });
  });

  it.each([
    ['a day that is not in the calendar', { from: '2026-02-30', to: '2026-03-10' }],
    ['an end that is none', { to: '2026-13-01' }],
    ['an end before its beginning', { from: '2026-03-10', to: '2026-03-09' }],
    ['a beginning after today', { from: '2026-11-24' }],
    ['more days than a year and a week', { from: '2025-11-16', to: '2026-11-23' }],
  ])('has not %s', (_, period) => {
    expect(given.refusalOf(() => asked(period))).toEqual({
      code: 'PERIOD_INVALID',
      data: { max: MAX_PERIOD_DAYS },
    });
  });
});
