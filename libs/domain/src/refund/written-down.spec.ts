import { given } from '../given.js';
import type { Order } from '../order/order.js';
import { issueRefund } from './issue.js';
import { movePaymentRefund, paymentRefundOf, retryPaymentRefund, settleByHand } from './pay-back.js';
import type { PaymentRefundStatus } from './payment-refund.js';
import type { RefundRequest } from './refund.js';
import { reverseCreditSlip } from './reverse.js';

const shop = given.aShop();
const sandbox = new Set(['sandbox']);
const refund = (order: Order, request: Partial<RefundRequest>, of = shop) =>
  issueRefund(order, of, { kind: 'partial', ...request }, sandbox, given.anOccasion());
const goodwill = (amount: string, taxRate?: string) => ({ goodwill: { amount, reason: 'late', taxRate } });

describe('what a refund writes down', () => {
  it('is why, for whom and from whom', () => {
    const { result } = refund(given.aDeliveredOrder(), { ...goodwill('1.00'), note: 'by phone' });
    expect(result).toMatchObject({ goodwillReason: 'late', note: 'by phone', returnNumber: null });
  });

  it('is no slip, and no number, where the merchant wants none', () => {
    const { creditSlips, draws } = refund(given.aDeliveredOrder(), {
      ...goodwill('1.00'),
      creditSlip: false,
      voucher: true,
    });
    expect([creditSlips, draws]).toEqual([[], []]);
  });

  it('is a row per tax rate, the lowest first, money without a rate last', () => {
    const lines = ['20', '5.5'].map((taxRate) =>
      given.aLine({
        id: `at-${taxRate}`,
        taxRate,
        unitPriceTaxExcl: '10.00',
        unitPriceTaxIncl: taxRate === '20' ? '12.00' : '10.55',
      }),
    );
    const shipping = { taxExcl: '10.00', taxIncl: '11.00', taxRate: '10' };
    const order = given.aDeliveredOrder({ lines, shipping, payments: [given.aPayment({ amount: '56.10' })] });
    const { credit } = refund(order, {
      kind: 'return',
      lines: lines.map(({ id }) => ({ lineId: id, quantity: 1 })),
      repayShipping: true,
      ...goodwill('1.00'),
    }).result;
    expect(credit.taxes).toEqual([
      { rate: '5.5', base: '10.00', tax: '0.55' },
      { rate: '10', base: '10.00', tax: '1.00' },
      { rate: '20', base: '10.00', tax: '2.00' },
      { rate: null, base: '1.00', tax: '0.00' },
    ]);
  });

  it('is tax that is there even where its base rounds to nothing', () => {
    const { credit } = refund(given.aDeliveredOrder(), goodwill('0.01', '1000')).result;
    expect(credit.taxes).toEqual([{ rate: '1000', base: '0.00', tax: '0.01' }]);
    const shipping = { taxExcl: '1.00', taxIncl: '11.00', taxRate: '1000' };
    const order = given.aDeliveredOrder({ shipping, payments: [given.aPayment({ amount: '39.56' })] });
    const [slip] = refund(order, { shippingAmount: '0.01' }).creditSlips!;
    expect(slip.lines).toMatchObject([{ label: 'shipping', totalTaxExcl: '0.00', totalTaxIncl: '0.01' }]);
  });

  it('is no line for shipping that stays paid', () => {
    const [slip] = refund(given.aDeliveredOrder(), {
      kind: 'return',
      lines: [{ lineId: 'l1', quantity: 1 }],
    }).creditSlips!;
    expect(slip.lines.map(({ label }) => label)).toEqual(['Mug']);
  });

  it('is the exact rest of shipping when all of it is repaid, whatever its rate says', () => {
    const down = given.aShop({ rounding: { type: 'line', mode: 'down' } });
    const shipping = { taxExcl: '1.00', taxIncl: '1.19', taxRate: '20' };
    const payments = [given.aPayment({ amount: '29.75' })];
    const order = given.aDeliveredOrder({ shipping, payments }, down);
    const taxExcl = (shippingAmount: string) =>
      refund(order, { shippingAmount }, down).result.credit.shippingTaxExcl;
    expect([taxExcl('1.19'), taxExcl('1.18')]).toEqual(['1.00', '0.98']);
  });

  it('is told in full', () => {
    const one = { kind: 'return' as const, lines: [{ lineId: 'l1', quantity: 1 }], voucher: true };
    const { order, result, events } = refund(given.aDeliveredOrder(), one);
    const told = (type: string, data: object) => ({ type, data: { refundId: result.id, ...data } });
    expect(events).toMatchObject([
      told('refund.created', {
        kind: 'return',
        returnNumber: null,
        currency: 'EUR',
        totalTaxExcl: '11.90',
        totalTaxIncl: '14.28',
        moneyBack: '0.00',
      }),
      told('credit_slip.issued', { number: result.creditSlipNumber }),
      told('voucher.issued', { code: result.voucher?.code, amount: '14.28' }),
      told('stock.restocked', { lineId: 'l1', quantity: 1 }),
      told('order.refund_status_changed', { refundStatus: 'partially_refunded' }),
    ]);
    const again = refund(order, { ...one, creditSlip: false }).events?.map(({ type }) => type);
    expect(again).toEqual(['refund.created', 'voucher.issued', 'stock.restocked']);
  });

  it('is no second entry where a refunded order is in its status already', () => {
    const policy = given.aShop({ refundedStatus: 'delivered' });
    const whole = { kind: 'return' as const, lines: [{ lineId: 'l1', quantity: 2 }], repayShipping: true };
    const order = given.aDeliveredOrder();
    expect(refund(order, whole, policy).order.statusHistory).toEqual(order.statusHistory);
  });

  it('is nothing where the policy moves a refunded order to a status that is gone', () => {
    const policy = given.aShop({ refundedStatus: 'gone' });
    const whole = { kind: 'return' as const, lines: [{ lineId: 'l1', quantity: 2 }], repayShipping: true };
    expect(refund(given.aDeliveredOrder(), whole, policy).order.status).toBe('delivered');
  });
});

describe('money back over two payments', () => {
  const payments = [
    given.aPayment({ id: 'wallet', method: 'wallet', amount: '16.96' }),
    given.aPayment({ id: 'cheque', method: 'cheque', amount: '20.00' }),
  ];
  const placed = given.aDeliveredOrder({ payments });
  const held = ({ payments: all }: Order) =>
    all.map((payment) => [payment.id, payment.held, payment.refunded]);
  const move = (order: Order, id: string, ...steps: PaymentRefundStatus[]) =>
    steps.reduce(
      (moved, to) =>
        movePaymentRefund(moved.order, shop, paymentRefundOf(moved.order, id), to, {}, given.anOccasion()),
      { order, events: [] } as Partial<ReturnType<typeof movePaymentRefund>> & { order: Order },
    );

  it('holds it where it goes, by itself for a wallet, by hand for a cheque whatever its gateway', () => {
    const one = refund(placed, { ...goodwill('5.00'), payments: [] });
    expect(held(one.order)).toEqual([
      ['wallet', '0.00', '0.00'],
      ['cheque', '5.00', '0.00'],
    ]);
    const both = refund(placed, goodwill('30.00')).result.paymentRefunds;
    expect(both.map(({ paymentId, status }) => [paymentId, status])).toEqual([
      ['cheque', 'awaiting_manual'],
      ['wallet', 'queued'],
    ]);
  });

  it('moves one part and leaves the others, and other refunds, alone', () => {
    const first = refund(placed, goodwill('30.00'));
    const second = refund(first.order, goodwill('1.00'));
    const [cheque, wallet] = first.result.paymentRefunds;
    const { order } = move(second.order, wallet.id, 'sending', 'succeeded');
    expect(held(order)).toEqual([
      ['wallet', '1.00', '10.00'],
      ['cheque', '20.00', '0.00'],
    ]);
    expect(paymentRefundOf(order, cheque.id).part).toEqual(cheque);
    expect(order.refunds[1]).toEqual(second.result);
  });

  it('says what it is about when it tells, and tells nobody of what stays as it is', () => {
    const { order, result } = refund(placed, goodwill('30.00'));
    const { id } = result.paymentRefunds[1];
    const sending = move(order, id, 'sending', 'failed');
    expect(sending.events).toMatchObject([
      {
        type: 'payment_refund.failed',
        data: {
          refundId: result.id,
          paymentRefundId: id,
          paymentId: 'wallet',
          gateway: 'sandbox',
          amount: '10.00',
          currency: 'EUR',
          reason: null,
        },
      },
    ]);
    expect(move(sending.order, id, 'failed').events).toEqual([]);
  });

  it('is due at once when it is tried again, and needs a reference when it is settled', () => {
    const { order, result } = refund(placed, goodwill('30.00'));
    const { id } = result.paymentRefunds[1];
    const failed = move(order, id, 'sending', 'failed').order;
    expect(retryPaymentRefund(failed, shop, id, sandbox, given.anOccasion()).result.retryIn).toBe(0);
    expect(given.refusalOf(() => settleByHand(failed, shop, id, {}, given.anOccasion()))).toEqual({
      code: 'NOTE_REQUIRED',
      data: { field: 'reference' },
    });
  });

  it('is countered slip by slip', () => {
    const first = refund(placed, goodwill('5.00'));
    const second = refund(first.order, goodwill('1.00'));
    const slip = second.creditSlips![0];
    const { order, result, creditSlips } = reverseCreditSlip(
      second.order,
      shop,
      slip,
      { reason: 'wrong' },
      given.anOccasion(),
    );
    expect(creditSlips).toEqual([result]);
    expect(order.refunds.map(({ reversal }) => reversal?.number)).toEqual([undefined, result.number]);
  });
});
