import {
  customerReturn,
  CustomerReturnView,
  merchantReturn,
  MerchantReturnView,
  pageOf,
  PolicyBody,
  PolicyView,
  RefundPreview,
  RefundView,
  shown,
  violations,
} from '../index.js';

const refund: Parameters<typeof shown<RefundView>>[1] = {
  id: 'r-1',
  orderReference: 'A-1',
  kind: 'return',
  returnNumber: 'RE-2026-000001',
  status: 'pending',
  currency: 'EUR',
  taxDisplay: 'tax_included',
  credit: {
    productsTaxExcl: '9.82',
    productsTaxIncl: '11.78',
    shippingTaxExcl: '7.00',
    shippingTaxIncl: '8.40',
    totalTaxExcl: '16.82',
    totalTaxIncl: '20.18',
    taxes: [{ rate: '20', base: '16.82', tax: '3.36' }],
  },
  moneyBack: '20.18',
  notCollected: '0.00',
  creditSlipNumber: 'AV-2026-000001',
  reason: 'too big',
  goodwillReason: null,
  note: 'for staff',
  voucher: {
    code: 'V-1',
    amount: '1.00',
    remaining: '1.00',
    taxIncluded: true,
    currency: 'EUR',
    expiresAt: '2027-03-10T10:00:00.000Z',
    issuedAt: '2026-03-10T10:00:00.000Z',
    customerId: 'c-42',
  },
  createdAt: '2026-03-10T10:00:00.000Z',
  createdBy: 's-1',
  lines: [{ lineId: 'l1', quantity: 1, amountTaxExcl: '9.82', amountTaxIncl: '11.78' }],
  paymentRefunds: [
    {
      id: 'pr-1',
      paymentId: 'p1',
      gateway: 'stripe',
      amount: '20.18',
      status: 'queued',
      reason: null,
      settlement: null,
      gatewayRefundId: null,
      reviews: [],
      attempts: [],
      actions: [],
    },
  ],
};

const sheet: Parameters<typeof merchantReturn>[0] = {
  number: 'RE-2026-000001',
  orderReference: 'A-1',
  customerId: 'c-42',
  explanation: 'Too big',
  kind: 'waiting_for_package',
  returnless: false,
  status: {
    code: 'waiting_for_package',
    kind: 'waiting_for_package',
    names: { en: 'Waiting for package', fr: 'En attente du paquet' },
    color: '#8A2BE2',
  },
  requestedAt: '2026-03-10T10:00:00.000Z',
  version: 2,
  receipts: [],
  nextStatuses: ['package_received'],
  actions: [
    { name: 'cancel', enabled: true },
    { name: 'slip', enabled: true },
  ],
  lines: [
    {
      lineId: 'l1',
      sku: 'MUG-1',
      name: 'Mug',
      quantity: 1,
      received: 0,
      missing: 0,
      asNew: 0,
      refunded: 0,
      restocked: 0,
      awaited: 1,
      coverable: 0,
      removable: false,
    },
  ],
  customer: { id: 'c-42', email: 'ada@example.com', firstName: 'Ada', lastName: 'L', locale: 'fr' },
  staffActions: [{ name: 'receive', enabled: true }],
  statuses: [],
  history: [
    {
      id: 'h-1',
      at: '2026-03-10T10:00:00.000Z',
      by: 's-1',
      byKind: 'staff',
      from: null,
      to: 'waiting_for_package',
      note: 'Send it',
      internalNote: 'Again her',
      override: false,
      status: null,
    },
  ],
  refunds: [{ ...refund, reversal: null, paymentRefunds: [] }],
};

describe('a view', () => {
  it('shows a shopper no internal note, and no word of a refund that is for staff', () => {
    const view = customerReturn(sheet, 'fr');
    expect(JSON.stringify(view)).not.toMatch(/Again her|internalNote|for staff|nextStatuses|staffActions/);
    expect(violations(CustomerReturnView, view)).toEqual([]);
  });

  it('shows staff both, and never what only the books need', () => {
    const view = merchantReturn(sheet, 'en');
    expect(view.history[0].internalNote).toBe('Again her');
    expect(view).not.toHaveProperty('version');
    expect(violations(MerchantReturnView, view)).toEqual([]);
  });

  it('names a status in the reader’s language', () => {
    expect(merchantReturn(sheet, 'fr').status.name).toBe('En attente du paquet');
    expect(merchantReturn(sheet, 'en').status.name).toBe('Waiting for package');
  });

  it('begins with what a thing is found by', () => {
    const first = (told: object) => Object.keys(told)[0];
    const told = shown(RefundView, refund);
    expect(first(told)).toBe('id');
    expect(first(told.paymentRefunds[0]!)).toBe('id');
    expect(told.voucher && first(told.voucher)).toBe('code');
  });

  it('previews a refund without ids, numbers and codes', () => {
    const preview = shown(RefundPreview, refund);
    expect(violations(RefundPreview, preview)).toEqual([]);
    expect(preview).not.toHaveProperty('id');
    expect(preview).not.toHaveProperty('creditSlipNumber');
    expect(preview.voucher).not.toHaveProperty('code');
    expect(preview.paymentRefunds[0]).not.toHaveProperty('id');
    expect(preview).toMatchObject({ moneyBack: '20.18', credit: refund.credit });
  });

  it('of the policy is a body that may be sent back as it is', () => {
    const policy: PolicyView = {
      returnsEnabled: true,
      returnWindowDays: 14,
      timezone: 'Europe/Paris',
      eligibilityRule: 'history',
      taxDisplay: 'tax_included',
      rounding: { type: 'line', mode: 'half_up' },
      returnNumberPrefix: 'RE',
      creditSlipPrefix: 'AV',
      completeOnRefund: true,
      refundedStatus: null,
      returnAddress: ['1 rue du Port', '44000 Nantes'],
      returnInstructions: { en: '', fr: '' },
      mails: {
        return_requested: true,
        return_accepted: true,
        return_denied: true,
        package_received: true,
        refunded: true,
        merchant_new_request: true,
      },
    };
    expect(violations(PolicyView, policy)).toEqual([]);
    expect(violations(PolicyBody, shown(PolicyView, policy))).toEqual([]);
  });

  it('is missed when a field is missing, unknown or of another type', () => {
    const { moneyBack: _, ...less } = refund;
    expect(violations(RefundView, less)).toEqual([
      expect.stringMatching(/^\/moneyBack: /),
      expect.anything(),
      expect.anything(),
    ]);
    expect(violations(RefundView, { ...refund, lease: 'secret' })).toEqual([
      '/lease: property lease should not exist',
    ]);
    expect(violations(RefundView, { ...refund, moneyBack: 20.18 })).not.toEqual([]);
    expect(violations(pageOf(RefundView), { items: [refund], nextCursor: null })).toEqual([]);
    expect(violations(pageOf(RefundView), { items: [refund] })).not.toEqual([]);
  });
});
