import { given } from '../given.js';
import type { Order } from '../order/order.js';
import { orderSheet } from '../order/sheet.js';
import type { CreditSlip } from './documents.js';
import { issueRefund } from './issue.js';
import type { RefundRequest } from './refund.js';
import { reverseCreditSlip } from './reverse.js';

const shop = given.aShop();
const refunded = (request: Partial<RefundRequest> = {}): { order: Order; slip: CreditSlip } => {
  const { order, creditSlips } = issueRefund(
    given.aDeliveredOrder(),
    shop,
    { kind: 'return', lines: [{ lineId: 'l1', quantity: 1 }], repayShipping: true, ...request },
    new Set(['sandbox']),
    given.anOccasion(),
  );
  return { order, slip: creditSlips![0] };
};
const reverse = ({ order, slip }: ReturnType<typeof refunded>, reason?: string, at?: string) =>
  reverseCreditSlip(order, shop, slip, { reason }, given.anOccasion(at ? { at } : {}));

describe('countering a credit slip', () => {
  it('issues a slip with the same lines and the amounts the other way round, and says why', () => {
    const { order, slip } = refunded({ goodwill: { amount: '1.20', reason: 'late', taxRate: '20' } });
    expect(reverse({ order, slip }, 'Wrong order').result).toMatchObject({
      refundId: slip.refundId,
      orderReference: 'A-1',
      invoiceNumber: 'FA-2026-0001',
      customerId: 'c-42',
      reason: 'Wrong order',
      reverses: slip.number,
      reversedBy: null,
      lines: [
        {
          lineId: 'l1',
          quantity: 1,
          unitPriceTaxIncl: '-14.28',
          totalTaxExcl: '-11.90',
          totalTaxIncl: '-14.28',
        },
        { label: 'shipping', totalTaxIncl: '-8.40' },
        { label: 'goodwill', totalTaxIncl: '-1.20' },
      ],
      credit: {
        productsTaxIncl: '-14.28',
        shippingTaxIncl: '-8.40',
        goodwillTaxIncl: '-1.20',
        totalTaxExcl: '-19.90',
        totalTaxIncl: '-23.88',
        taxes: [{ rate: '20', base: '-19.90', tax: '-3.98' }],
      },
    });
  });

  it('writes zero without a sign', () => {
    const { credit } = reverse(refunded({ repayShipping: false }), 'Wrong order').result;
    expect(credit.shippingTaxIncl).toBe('0.00');
  });

  it('draws its number from the one series of slips, in the year it is issued', () => {
    const { draws, result } = reverse(refunded(), 'Wrong order', '2026-12-31T23:30:00.000Z');
    expect(draws).toEqual([{ series: 'AV-2027-', placeholder: result.number }]);
  });

  it('corrects the document only: units, credits, money and refund status stay as they are', () => {
    const before = refunded();
    const { order, stockMovements } = reverse(before, 'Wrong order');
    expect({ ...order, refunds: [] }).toEqual({ ...before.order, refunds: [] });
    expect(order.refunds[0].paymentRefunds).toBe(before.order.refunds[0].paymentRefunds);
    expect(stockMovements).toBeUndefined();
  });

  it('tells that a slip was issued', () => {
    const { order, slip } = refunded();
    expect(reverse({ order, slip }, 'Wrong order').events).toMatchObject([
      { type: 'credit_slip.issued', data: { refundId: slip.refundId, reverses: slip.number } },
    ]);
  });

  it('stands on the order beside the slip it counters', () => {
    const { order, slip } = refunded();
    const after = reverse({ order, slip }, 'Wrong order');
    const { creditSlips } = orderSheet(after.order, shop, '2026-03-11T10:00:00.000Z');
    expect(creditSlips).toMatchObject([
      { number: slip.number, totalTaxIncl: '22.68', reverses: null, reversedBy: after.result.number },
      { number: after.result.number, totalTaxIncl: '-22.68', reverses: slip.number, reversedBy: null },
    ]);
  });

  it('needs a written reason', () => {
    for (const reason of [undefined, ' \n'])
      expect(given.refusalOf(() => reverse(refunded(), reason))).toEqual({
        code: 'NOTE_REQUIRED',
        data: { field: 'reason' },
      });
  });

  it('happens once, and never to the slip that counters', () => {
    const { order, slip } = refunded();
    const after = reverse({ order, slip }, 'Wrong order');
    const reversed = { code: 'CREDIT_SLIP_REVERSED', data: { number: after.result.number } };
    for (const again of [slip, after.result])
      expect(given.refusalOf(() => reverse({ order: after.order, slip: again }, 'Again'))).toEqual(reversed);
  });
});
