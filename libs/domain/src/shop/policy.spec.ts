import { given } from '../given.js';
import { ROUNDING_MODES, ROUNDING_TYPES } from '../money/rounding.js';
import { returnability } from '../return/eligibility.js';
import { policyFrom } from './check-policy.js';
import { ELIGIBILITY_RULES, MAILS, TAX_DISPLAYS } from './policy.js';

const saved = policyFrom({}, given.aShop());

describe('the return policy nobody has touched', () => {
  it('takes no returns: there is one switch for all products and orders', () => {
    expect(saved.returnsEnabled).toBe(false);
    const { allowed, reasons } = returnability(given.aDeliveredOrder(), saved, '2026-03-05T10:00:00.000Z');
    expect([allowed, reasons]).toEqual([false, ['returns_disabled']]);
  });

  it('gives fourteen days', () => {
    expect(saved.returnWindowDays).toBe(14);
  });

  it("counts days and years in Paris' time", () => {
    expect(saved.timezone).toBe('Europe/Paris');
  });

  it('goes by the history of an order; its current status can be chosen instead', () => {
    expect(saved.eligibilityRule).toBe('history');
    expect(ELIGIBILITY_RULES).toEqual(['history', 'current_status']);
  });

  it('enters amounts with tax; without can be chosen instead', () => {
    expect(saved.taxDisplay).toBe('tax_included');
    expect(TAX_DISPLAYS).toEqual(['tax_included', 'tax_excluded']);
  });

  it('rounds each line, half up; each item can be chosen instead, the whole document cannot (D12)', () => {
    expect(saved.rounding).toEqual({ type: 'line', mode: 'half_up' });
    expect(ROUNDING_TYPES).toEqual(['item', 'line']);
    expect(ROUNDING_MODES).toEqual(['half_up', 'half_down', 'half_even', 'up', 'down']);
  });

  it('numbers returns with RE and credit slips with AV', () => {
    expect([saved.returnNumberPrefix, saved.creditSlipPrefix]).toEqual(['RE', 'AV']);
  });

  it('completes a return when it is refunded, and moves the order nowhere', () => {
    expect([saved.completeOnRefund, saved.refundedStatus]).toEqual([true, null]);
  });

  it('has no address and no instructions yet', () => {
    expect([saved.returnAddress, saved.returnInstructions]).toEqual([[], { en: '', fr: '' }]);
  });

  it('sends every mail there is', () => {
    expect(saved.mails).toEqual(Object.fromEntries(MAILS.map((mail) => [mail, true])));
  });

  it('is what saving it as it was read leaves', () => {
    expect(policyFrom(saved, given.aShop())).toEqual(saved);
  });
});

describe('a window of days', () => {
  const judged = (returnWindowDays: number, at: string) =>
    returnability(given.aDeliveredOrder(), given.aShop({ returnWindowDays }).policy, at);

  it('of 0 never ends', () => {
    expect(judged(0, '2099-01-01T00:00:00.000Z')).toEqual({ allowed: true, reasons: [], deadline: null });
  });

  it('of 1 ends with the day after the delivery', () => {
    expect(judged(1, '2026-03-05T22:59:59.999Z').allowed).toBe(true);
    expect(judged(1, '2026-03-05T23:00:00.000Z').reasons).toEqual(['window_closed']);
  });
});
