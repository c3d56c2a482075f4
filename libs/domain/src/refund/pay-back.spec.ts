import { given } from '../given.js';
import type { Order } from '../order/order.js';
import { issueRefund } from './issue.js';
import { movePaymentRefund, paymentRefundOf, retryPaymentRefund, settleByHand } from './pay-back.js';
import type { PaymentRefundStatus } from './payment-refund.js';
import type { RefundRequest } from './refund.js';

const shop = given.aShop();
const sandbox = new Set(['sandbox']);
const whole: RefundRequest = { kind: 'return', lines: [{ lineId: 'l1', quantity: 2 }], repayShipping: true };
const issued = (order = given.aDeliveredOrder(), request = whole) =>
  issueRefund(order, shop, request, sandbox, given.anOccasion()).order;
const partOf = (order: Order) => order.refunds.at(-1)!.paymentRefunds[0];
const move = (order: Order, ...steps: PaymentRefundStatus[]) =>
  steps.reduce(
    (current, to) =>
      movePaymentRefund(
        current,
        shop,
        paymentRefundOf(current, partOf(current).id),
        to,
        {},
        given.anOccasion(),
      ).order,
    order,
  );
const money = ({ payments }: Order) => payments.map(({ held, refunded }) => ({ held, refunded }));
const settle = (order: Order, done: Parameters<typeof settleByHand>[3] = { reference: 'CHQ 12' }) =>
  settleByHand(order, shop, partOf(order).id, done, given.anOccasion());
const retry = (order: Order, gateways: ReadonlySet<string> = sandbox) =>
  retryPaymentRefund(order, shop, partOf(order).id, gateways, given.anOccasion());
const byCheque = () =>
  issued(given.aDeliveredOrder({ payments: [given.aPayment({ method: 'cheque', gateway: 'manual' })] }));

describe('money on its way back', () => {
  it('goes to the gateway by itself for cards and wallets, by hand for all else', () => {
    expect(partOf(issued())).toMatchObject({
      status: 'queued',
      retryIn: 0,
      gateway: 'sandbox',
      gatewayReference: 'ch_1',
    });
    expect(partOf(byCheque())).toMatchObject({ status: 'awaiting_manual', reason: 'by_hand', retryIn: null });
    expect(
      partOf(issued(given.aDeliveredOrder({ payments: [given.aPayment({ gateway: 'unheard_of' })] }))),
    ).toMatchObject({ status: 'awaiting_manual' });
  });

  it('is held until it has arrived', () => {
    const order = issued();
    expect(money(order)).toEqual([{ held: '36.96', refunded: '0.00' }]);
    const done = move(order, 'sending', 'succeeded');
    expect([money(done), done.refunds[0].status]).toEqual([
      [{ held: '0.00', refunded: '36.96' }],
      'succeeded',
    ]);
  });

  it('is free again after a final no, and held once more when it is tried again', () => {
    const failed = move(issued(), 'sending', 'failed');
    expect([money(failed), failed.refunds[0].status]).toEqual([
      [{ held: '0.00', refunded: '0.00' }],
      'failed',
    ]);
    const again = retry(failed);
    expect([money(again.order), again.result.status]).toEqual([
      [{ held: '36.96', refunded: '0.00' }],
      'queued',
    ]);
    expect(retry(failed, new Set()).result).toMatchObject({ status: 'awaiting_manual', reason: 'by_hand' });
  });

  it('cannot be tried again when it was given back another way meanwhile', () => {
    const failed = move(issued(), 'sending', 'failed');
    const elsewhere = issued(failed, { kind: 'return', goodwill: { amount: '30.00', reason: 'sorry' } });
    const { id } = failed.refunds[0].paymentRefunds[0];
    expect(
      given.refusalOf(() => retryPaymentRefund(elsewhere, shop, id, sandbox, given.anOccasion())),
    ).toEqual({ code: 'AMOUNT_TOO_HIGH', data: { field: 'payment', max: '6.96' } });
    expect(
      given.refusalOf(() => settleByHand(elsewhere, shop, id, { reference: 'CHQ 12' }, given.anOccasion()))
        ?.code,
    ).toBe('AMOUNT_TOO_HIGH');
  });

  it('is marked refunded by hand with reference, date and user, once', () => {
    const { order, result, events } = settle(byCheque(), {
      reference: 'CHQ 12',
      settledAt: '2026-03-09T00:00:00.000Z',
    });
    expect(result).toMatchObject({
      status: 'marked_refunded',
      settlement: { reference: 'CHQ 12', settledAt: '2026-03-09T00:00:00.000Z', by: 's-1', note: null },
    });
    expect([money(order), order.refunds[0].status]).toEqual([
      [{ held: '0.00', refunded: '36.96' }],
      'succeeded',
    ]);
    expect(events?.map(({ type }) => type)).toEqual(['payment_refund.marked_refunded']);
    expect(given.refusalOf(() => settle(order))).toEqual({
      code: 'SETTLEMENT_NOT_EXPECTED',
      data: { status: 'marked_refunded' },
    });
  });

  it('may be settled by hand after a final no, never while the gateway has it', () => {
    expect(settle(move(issued(), 'sending', 'failed')).result.status).toBe('marked_refunded');
    for (const steps of [[], ['sending'], ['sending', 'unknown']] as PaymentRefundStatus[][]) {
      const order = move(issued(), ...steps);
      expect(given.refusalOf(() => settle(order))).toEqual({
        code: 'SETTLEMENT_NOT_EXPECTED',
        data: { status: partOf(order).status },
      });
      expect(given.refusalOf(() => retry(order))).toEqual({
        code: 'RETRY_NOT_EXPECTED',
        data: { status: partOf(order).status },
      });
    }
  });

  it('needs a reference, and to be there', () => {
    expect(given.refusalOf(() => settle(byCheque(), { reference: ' ' }))).toEqual({
      code: 'NOTE_REQUIRED',
      data: { field: 'reference' },
    });
    expect(given.refusalOf(() => paymentRefundOf(byCheque(), 'none'))).toEqual({
      code: 'PAYMENT_REFUND_NOT_FOUND',
      data: { id: 'none' },
    });
  });

  it('never goes where the table does not lead', () =>
    expect(() => move(issued(), 'unknown')).toThrow('cannot go from queued to unknown'));

  it('is told of when it arrives, fails or waits for a person, and keeps every attempt', () => {
    const order = move(issued(), 'sending');
    const attempt = {
      number: 1,
      startedAt: '2026-03-10T10:00:00.000Z',
      endedAt: null,
      outcome: 'unknown',
      detail: 'time-out',
    };
    const found = (of: Order) => paymentRefundOf(of, partOf(of).id);
    const unknown = movePaymentRefund(
      order,
      shop,
      found(order),
      'unknown',
      { attempt, retryIn: 60 },
      given.anOccasion(),
    );
    expect(unknown.result).toMatchObject({ status: 'unknown', retryIn: 60, attempts: [attempt] });
    expect(unknown.events).toEqual([]);
    for (const to of ['succeeded', 'failed', 'awaiting_manual'] as const) {
      const told = movePaymentRefund(unknown.order, shop, found(unknown.order), to, {}, given.anOccasion());
      expect(told.events?.map(({ type }) => type)).toEqual([`payment_refund.${to}`]);
    }
  });
});
