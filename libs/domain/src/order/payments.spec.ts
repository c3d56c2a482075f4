import { given } from '../given.js';
import { issueRefund } from '../refund/issue.js';
import { recordPayment } from './payments.js';
import { changeOrderStatus } from './status.js';

const record = (order: ReturnType<typeof given.aPlacedOrder>, payment = given.aPayment()) =>
  recordPayment(order, payment, '2026-03-10T10:00:00.000Z').order;

describe("an order's payments", () => {
  it('are taken to be one by hand, of the whole order, when it was paid elsewhere', () => {
    const discounts = [{ taxExcl: '5.00', taxIncl: '6.00' }];
    expect(given.aPlacedOrder({ payments: [], discounts }).payments).toMatchObject([
      { gateway: 'manual', amount: '30.96', implied: true, capturedAt: '2026-03-01T10:01:00.000Z' },
    ]);
  });

  it('are none until a paid status says otherwise', () => {
    const unpaid = given.aPlacedOrder({
      payments: [],
      statusHistory: [{ status: 'awaiting_check_payment' }],
    });
    expect(unpaid.payments).toEqual([]);
    expect(
      changeOrderStatus(unpaid, given.aShop(), { status: 'payment_accepted' }, given.anOccasion()).order
        .payments,
    ).toMatchObject([{ implied: true, amount: '36.96' }]);
  });

  it('lose the implied one when a real one is recorded before any refund', () => {
    expect(record(given.aPlacedOrder({ payments: [] })).payments).toMatchObject([
      { id: 'p1', implied: false, amount: '36.96' },
    ]);
  });

  it('keep of the implied one what it gave back when the real one comes after a refund', () => {
    const order = given.aPlacedOrder({ payments: [] });
    const refunded = issueRefund(
      order,
      given.aShop(),
      { kind: 'partial', shippingAmount: '8.40' },
      new Set(),
      given.anOccasion(),
    ).order;
    expect(record(refunded).payments.map(({ id, amount, held }) => [id, amount, held])).toEqual([
      ['implied', '8.40', '8.40'],
      ['p1', '36.96', '0.00'],
    ]);
  });

  it('are each recorded once, in the currency of the order', () => {
    const order = given.aPlacedOrder();
    expect(given.refusalOf(() => record(order))).toEqual({
      code: 'PAYMENT_EXISTS',
      data: { paymentId: 'p1' },
    });
    expect(given.refusalOf(() => record(order, given.aPayment({ id: 'p2', currency: 'USD' })))).toEqual({
      code: 'ORDER_INCONSISTENT',
      data: { field: 'currency' },
    });
    expect(given.refusalOf(() => record(order, given.aPayment({ id: 'p2', amount: '1.234' })))).toEqual({
      code: 'AMOUNT_INVALID',
      data: { field: 'amount' },
    });
  });
});
