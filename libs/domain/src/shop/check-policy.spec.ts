import { policyFrom, type PolicyForm } from './check-policy.js';
import { defaultPolicy } from './policy.js';
import { defaultOrderStatuses } from './statuses.js';

const shop = { orderStatuses: defaultOrderStatuses };

describe('saving the return policy', () => {
  it('takes the default for whatever the merchant leaves out', () => {
    expect(policyFrom({}, shop)).toEqual(defaultPolicy);
    expect(policyFrom({ returnsEnabled: true, mails: { refunded: false } }, shop)).toEqual({
      ...defaultPolicy,
      returnsEnabled: true,
      mails: { ...defaultPolicy.mails, refunded: false },
    });
  });

  it.each<PolicyForm>([
    { returnWindowDays: 0 },
    { returnWindowDays: 3650 },
    { timezone: 'Pacific/Auckland' },
    { returnNumberPrefix: 'R' },
    { creditSlipPrefix: 'Avoir026' },
    { refundedStatus: 'refunded' },
    { refundedStatus: null },
  ])('accepts %j', (form) => {
    expect(policyFrom(form, shop)).toMatchObject(form);
  });

  it.each<PolicyForm>([
    { returnWindowDays: -1 },
    { returnWindowDays: 3651 },
    { returnWindowDays: 1.5 },
    { returnWindowDays: -0 },
    { timezone: 'Mars/Olympus' },
    { returnNumberPrefix: '' },
    { returnNumberPrefix: 'RE-' },
    { creditSlipPrefix: 'TOOLONG99' },
    { refundedStatus: 'no_such_status' },
  ])('refuses %j and names the field', (form) => {
    const [field] = Object.keys(form);
    expect(() => policyFrom(form, shop)).toThrow(
      expect.objectContaining({ code: 'POLICY_INVALID', data: { field } }),
    );
  });
});
