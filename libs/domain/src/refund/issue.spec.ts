import { given } from '../given.js';
import type { Order } from '../order/order.js';
import { changeReturnStatus } from '../return/move.js';
import type { ReturnPolicy } from '../shop/policy.js';
import { issueRefund } from './issue.js';
import type { RefundRequest } from './refund.js';

const one = [{ lineId: 'l1', quantity: 1 }];
const whole: RefundRequest = { kind: 'return', lines: [{ lineId: 'l1', quantity: 2 }], repayShipping: true };
const refund = (order: Order, request: RefundRequest, policy: Partial<ReturnPolicy> = {}, at?: string) =>
  issueRefund(order, given.aShop(policy), request, new Set(['sandbox']), given.anOccasion(at ? { at } : {}));
const units = ({ lines: [line] }: Order) => ({
  refunded: line.refunded,
  returned: line.returned,
  restocked: line.restocked,
});

describe('the documents of a refund', () => {
  it('are a credit slip with every line, in both bases, numbered by shop and year', () => {
    const { result, creditSlips, draws } = refund(given.aDeliveredOrder(), {
      ...whole,
      reason: 'too big',
      goodwill: undefined,
    });
    expect(draws).toEqual([{ series: 'AV-2026-', placeholder: result.creditSlipNumber }]);
    expect(creditSlips).toMatchObject([
      {
        number: result.creditSlipNumber,
        refundId: result.id,
        invoiceNumber: 'FA-2026-0001',
        reason: 'too big',
        credit: result.credit,
        lines: [
          {
            lineId: 'l1',
            label: 'Mug',
            quantity: 2,
            unitPriceTaxIncl: '14.28',
            totalTaxExcl: '23.80',
            totalTaxIncl: '28.56',
            taxRate: '20',
          },
          { lineId: null, label: 'shipping', quantity: 1, totalTaxExcl: '7.00', totalTaxIncl: '8.40' },
        ],
      },
    ]);
    expect(result.credit.taxes).toEqual([{ rate: '20', base: '30.80', tax: '6.16' }]);
  });

  it("are numbered by the year it is in the shop's own place", () => {
    expect(refund(given.aDeliveredOrder(), whole, {}, '2026-12-31T23:30:00.000Z').draws).toMatchObject([
      { series: 'AV-2027-' },
    ]);
  });

  it('are a voucher instead of money when the merchant says so, valid one year', () => {
    const { result, order } = refund(given.aDeliveredOrder(), { ...whole, voucher: true, creditSlip: false });
    expect(result).toMatchObject({
      moneyBack: '0.00',
      creditSlipNumber: null,
      paymentRefunds: [],
      status: 'succeeded',
    });
    expect(result.voucher).toMatchObject({
      amount: '36.96',
      remaining: '36.96',
      taxIncluded: true,
      currency: 'EUR',
      customerId: 'c-42',
      expiresAt: '2027-03-10T10:00:00.000Z',
    });
    expect(order).toMatchObject({ vouchersTaxIncl: '36.96', refundStatus: 'fully_refunded' });
  });

  it('give a voucher in the basis of the order, unless less was paid', () => {
    const order = given.aDeliveredOrder({}, given.aShop({ taxDisplay: 'tax_excluded' }));
    expect(refund(order, { ...whole, voucher: true }).result.voucher).toMatchObject({
      amount: '30.80',
      taxIncluded: false,
    });
    const halfPaid = given.aDeliveredOrder(
      { payments: [given.aPayment({ amount: '20.00' })] },
      given.aShop({ taxDisplay: 'tax_excluded' }),
    );
    expect(refund(halfPaid, { ...whole, voucher: true }).result).toMatchObject({
      voucher: { amount: '20.00', taxIncluded: true },
      notCollected: '16.96',
    });
  });

  it('have no voucher when nothing was ever paid', () => {
    const handedOver = {
      code: 'handed_over',
      names: { en: '', fr: '' },
      color: '#01B887',
      paid: false,
      shipped: true,
      delivered: true,
    };
    const shop = { ...given.aShop(), orderStatuses: [handedOver] };
    const order = given.aPlacedOrder({ payments: [], statusHistory: [{ status: 'handed_over' }] }, shop);
    expect(refund(order, { ...whole, voucher: true }).result).toMatchObject({
      voucher: null,
      moneyBack: '0.00',
      notCollected: '36.96',
    });
  });

  it('show goodwill as a line of its own, without a tax split unless a rate is given', () => {
    const late = refund(given.aDeliveredOrder(), {
      kind: 'return',
      goodwill: { amount: '6.00', reason: 'late' },
    }).result.credit;
    expect(late).toMatchObject({
      goodwillTaxExcl: '6.00',
      goodwillTaxIncl: '6.00',
      totalTaxIncl: '6.00',
      taxes: [{ rate: null, base: '6.00', tax: '0.00' }],
    });
    const taxed = refund(given.aDeliveredOrder(), {
      kind: 'return',
      goodwill: { amount: '6.00', reason: 'late', taxRate: '20.0' },
    }).result.credit;
    expect(taxed).toMatchObject({
      goodwillTaxExcl: '5.00',
      goodwillTaxIncl: '6.00',
      taxes: [{ rate: '20', base: '5.00', tax: '1.00' }],
    });
  });
});

describe('the units of a refund', () => {
  it.each<[string, Order, RefundRequest, Partial<ReturnPolicy>, object]>([
    [
      'a standard refund: refunded, always restocked',
      given.aPlacedOrder(),
      { kind: 'standard', lines: one, restock: false },
      {},
      { refunded: 1, returned: 0, restocked: 1 },
    ],
    [
      'a return: returned, restocked unless asked not to',
      given.aDeliveredOrder(),
      { kind: 'return', lines: one },
      {},
      { refunded: 0, returned: 1, restocked: 1 },
    ],
    [
      'a return that is not to be restocked',
      given.aDeliveredOrder(),
      { kind: 'return', lines: one, restock: false },
      {},
      { refunded: 0, returned: 1, restocked: 0 },
    ],
    [
      'a partial refund before delivery: refunded, always restocked',
      given.aPlacedOrder(),
      { kind: 'partial', lines: [{ ...one[0], amount: '1.00' }], restock: false },
      {},
      { refunded: 1, returned: 0, restocked: 1 },
    ],
    [
      'a partial refund after delivery: returned where returns are on',
      given.aDeliveredOrder(),
      { kind: 'partial', lines: [{ ...one[0], amount: '1.00' }], restock: false },
      {},
      { refunded: 0, returned: 1, restocked: 0 },
    ],
    [
      'a partial refund after delivery: refunded where returns are off',
      given.aDeliveredOrder(),
      { kind: 'partial', lines: [{ ...one[0], amount: '1.00' }] },
      { returnsEnabled: false },
      { refunded: 1, returned: 0, restocked: 1 },
    ],
  ])('of %s', (_, order, request, policy, expected) => {
    const decision = refund(order, request, policy);
    expect(units(decision.order)).toEqual(expected);
    expect(decision.stockMovements?.map(({ lineId, sku, quantity }) => [lineId, sku, quantity])).toEqual(
      units(decision.order).restocked ? [['l1', 'MUG-1', 1]] : [],
    );
  });

  it('of a return that is named come out of its reservation, and only what is as new is restocked', () => {
    const lines = [
      { lineId: 'l1', quantity: 1, condition: 'damaged' as const },
      { lineId: 'l1', quantity: 1, condition: 'as_new' as const },
    ];
    const received = given.aReceivedReturn(
      given.aDeliveredOrder(),
      { lines: [{ lineId: 'l1', quantity: 2 }] },
      given.aShop(),
      { lines },
    );
    const { order } = refund(received.order, {
      kind: 'return',
      returnNumber: received.result.number,
      lines: [{ lineId: 'l1', quantity: 2 }],
    });
    expect(order.lines[0]).toMatchObject({ returned: 2, reserved: 0, restocked: 1 });
    expect(order.returns[0].lines[0]).toMatchObject({ refunded: 2, restocked: 1 });
  });

  it('of a completed return may still be taken by a refund that names it, and by no other', () => {
    const shop = given.aShop();
    const received = given.aReceivedReturn();
    const { order, result } = changeReturnStatus(
      received.order,
      shop,
      received.result.number,
      { status: 'return_completed' },
      given.anOccasion(),
    );
    expect(
      given.refusalOf(() => refund(order, { kind: 'return', lines: [{ lineId: 'l1', quantity: 2 }] })),
    ).toMatchObject({ code: 'QUANTITY_TOO_HIGH', data: { max: 1 } });
    expect(
      refund(order, { kind: 'return', returnNumber: result.number, lines: one }).order.lines[0],
    ).toMatchObject({ returned: 1, reserved: 0 });
  });
});
