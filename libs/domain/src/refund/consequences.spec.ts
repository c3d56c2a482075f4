import { given } from '../given.js';
import type { Order } from '../order/order.js';
import type { ReturnPolicy } from '../shop/policy.js';
import { issueRefund } from './issue.js';
import { movePaymentRefund, paymentRefundOf } from './pay-back.js';
import type { RefundRequest } from './refund.js';

const one = [{ lineId: 'l1', quantity: 1 }];
const whole: RefundRequest = { kind: 'return', lines: [{ lineId: 'l1', quantity: 2 }], repayShipping: true };
const refund = (order: Order, request: RefundRequest, policy: Partial<ReturnPolicy> = {}) =>
  issueRefund(order, given.aShop(policy), request, new Set(['sandbox']), given.anOccasion());
const types = ({ events }: ReturnType<typeof refund>) => events?.map(({ type }) => type);

describe('what follows from a refund', () => {
  it('is told, each thing once', () => {
    expect(types(refund(given.aDeliveredOrder(), whole))).toEqual([
      'refund.created',
      'credit_slip.issued',
      'stock.restocked',
      'order.refund_status_changed',
    ]);
    const byHand = given.aDeliveredOrder({ payments: [] });
    expect(types(refund(byHand, { ...whole, voucher: true }))).toEqual([
      'refund.created',
      'credit_slip.issued',
      'voucher.issued',
      'stock.restocked',
      'order.refund_status_changed',
    ]);
    expect(types(refund(byHand, { kind: 'return', repayShipping: true }))).toEqual([
      'refund.created',
      'credit_slip.issued',
      'payment_refund.awaiting_manual',
      'order.refund_status_changed',
    ]);
  });

  it('is a refund status: partly, then fully once all is credited or all that was paid is back', () => {
    const partly = refund(given.aDeliveredOrder(), { kind: 'return', lines: one }).order;
    expect(partly.refundStatus).toBe('partially_refunded');
    expect(refund(partly, { kind: 'return', lines: one, repayShipping: true }).order.refundStatus).toBe(
      'fully_refunded',
    );
    const halfPaid = given.aDeliveredOrder({ payments: [given.aPayment({ amount: '14.28' })] });
    expect(refund(halfPaid, { kind: 'return', lines: one }).order.refundStatus).toBe('fully_refunded');
  });

  it('is the order status of the policy once all is refunded', () => {
    const policy = { refundedStatus: 'refunded' };
    const partly = refund(given.aDeliveredOrder(), { kind: 'return', lines: one }, policy).order;
    expect(partly.status).toBe('delivered');
    expect(refund(partly, { kind: 'return', lines: one, repayShipping: true }, policy).order).toMatchObject({
      status: 'refunded',
      statusHistory: [{}, {}, {}, { status: 'refunded', by: 'system' }],
    });
    expect(refund(given.aDeliveredOrder(), whole).order.status).toBe('delivered');
  });

  it('is that the return it names completes, at once when no money has to arrive first', () => {
    const { order, result } = given.aReceivedReturn();
    const named: RefundRequest = { kind: 'return', returnNumber: result.number, lines: one };
    const byVoucher = refund(order, { ...named, voucher: true });
    expect(byVoucher.order.returns[0]).toMatchObject({ kind: 'return_completed' });
    expect(types(byVoucher)).toContain('return.status_changed');
    expect(
      refund(order, { ...named, voucher: true }, { completeOnRefund: false }).order.returns[0].kind,
    ).toBe('package_received');
  });

  it('is that the return it names completes when its money has arrived', () => {
    const shop = given.aShop();
    const { order, result } = given.aReceivedReturn();
    const waiting = refund(order, { kind: 'return', returnNumber: result.number, lines: one });
    expect(waiting.order.returns[0].kind).toBe('package_received');
    const { id } = waiting.result.paymentRefunds[0];
    const sent = movePaymentRefund(
      waiting.order,
      shop,
      paymentRefundOf(waiting.order, id),
      'sending',
      {},
      given.anOccasion(),
    ).order;
    const arrived = movePaymentRefund(
      sent,
      shop,
      paymentRefundOf(sent, id),
      'succeeded',
      {},
      given.anOccasion(),
    );
    expect(arrived.order.returns[0]).toMatchObject({
      kind: 'return_completed',
      history: [{}, {}, {}, { byKind: 'system' }],
    });
    expect(arrived.events?.map(({ type }) => type)).toEqual([
      'payment_refund.succeeded',
      'return.status_changed',
    ]);
  });

  it('is not that a return completes while some of its units are not refunded', () => {
    const { order, result } = given.aReceivedReturn(given.aDeliveredOrder(), {
      lines: [{ lineId: 'l1', quantity: 2 }],
    });
    expect(
      refund(order, { kind: 'return', returnNumber: result.number, lines: one, voucher: true }).order
        .returns[0].kind,
    ).toBe('package_received');
  });
});
