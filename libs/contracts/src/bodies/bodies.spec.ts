import { plainToInstance } from 'class-transformer';
import type { Shape } from '../fields/field.js';
import {
  OrderBody,
  OrderRowBody,
  OrderStatusBody,
  OrdersQuery,
  PageQuery,
  PaymentBody,
  PolicyBody,
  ReceiptBody,
  RefundBody,
  ReturnBody,
  ReturnStatusBody,
  ReturnStatusChangeBody,
  SettlementBody,
  violations,
} from '../index.js';

type Case = readonly [what: string, shape: Shape, body: unknown];

const order = {
  customer: { id: 'c-42', email: 'ada@example.com', firstName: 'Ada', lastName: 'L', locale: 'fr' },
  currency: 'EUR',
  placedAt: '2026-03-01T10:00:00Z',
  invoiceNumber: 'FA-2026-0001',
  lines: [
    {
      id: 'l1',
      sku: 'MUG-1',
      name: 'Mug',
      quantity: 2,
      unitPriceTaxExcl: '11.90',
      unitPriceTaxIncl: '14.28',
      taxRate: '20',
      totalTaxExcl: '23.80',
      totalTaxIncl: '28.56',
      returnable: true,
      virtual: false,
    },
  ],
  shipping: { taxExcl: '7.00', taxIncl: '8.40', taxRate: '20', carrier: 'Colissimo' },
  discounts: [{ code: 'PROMO5', taxExcl: '4.17', taxIncl: '5.00', lineIds: ['l1'], freeShipping: false }],
  payments: [
    {
      id: 'p1',
      method: 'card',
      gateway: 'stripe',
      gatewayReference: 'pi_123',
      amount: '31.96',
      capturedAt: '2026-03-01T10:01:00Z',
    },
  ],
  statusHistory: [{ status: 'payment_accepted', at: '2026-03-01T10:01:00Z' }],
};
const status = { code: 'in_transit', names: { en: 'In transit', fr: 'En transit' }, color: '#00AAFF' };

describe('a body', () => {
  it.each<Case>([
    ['an order with everything', OrderBody, order],
    ['an order with nothing: what is missing counts as empty', OrderBody, {}],
    ['an amount that is no number: the business refuses it', PaymentBody, { amount: 'abc' }],
    ['half a mug: the business refuses it', ReturnBody, { lines: [{ lineId: 'l1', quantity: 1.5 }] }],
    [
      'more units than there are atoms: the business refuses them',
      ReturnBody,
      { lines: [{ lineId: 'l1', quantity: 1e21 }] },
    ],
    [
      'an explanation that is too long: the business refuses it',
      ReturnBody,
      { explanation: 'x'.repeat(4001) },
    ],
    ['an import row', OrderRowBody, { ...order, reference: 'A-1' }],
    [
      'a partial refund with amounts',
      RefundBody,
      { kind: 'partial', lines: [{ lineId: 'l1', quantity: 1, amount: '5.00' }], shippingAmount: '1.00' },
    ],
    [
      'a return refund',
      RefundBody,
      {
        kind: 'return',
        returnNumber: 'RE-2026-000007',
        lines: [{ lineId: 'l1', quantity: 1 }],
        repayShipping: true,
      },
    ],
    [
      'a refund with goodwill and a split',
      RefundBody,
      {
        kind: 'standard',
        goodwill: { amount: '1.00', reason: 'sorry' },
        payments: [{ paymentId: 'p1', amount: '1.00' }],
      },
    ],
    ['a policy that moves nothing once refunded', PolicyBody, { refundedStatus: null }],
    ['an order status', OrderStatusBody, { ...status, shipped: true }],
    ['a return status', ReturnStatusBody, { ...status, kind: 'waiting_for_package' }],
    ['the last page size there is', PageQuery, { limit: '200' }],
  ])('may be %s', (_, shape, body) => {
    expect(violations(shape, body)).toEqual([]);
  });

  it.each<Case>([
    ['an amount as a number', PaymentBody, { amount: 12.5 }],
    ['a quantity as text', ReturnBody, { lines: [{ lineId: 'l1', quantity: '2' }] }],
    ['a quantity that is not there but null', ReturnBody, { lines: [{ lineId: 'l1', quantity: null }] }],
    ['null for a list', ReturnBody, { lines: null }],
    ['an object for a list', ReturnBody, { lines: { 0: { lineId: 'l1' } } }],
    ['a list of lists', ReturnBody, { lines: [[]] }],
    ['a list of texts for a list of lines', ReturnBody, { lines: ['l1'] }],
    ['a list for a part', OrderBody, { shipping: [] }],
    ['text for a flag', ReturnStatusChangeBody, { override: 'true' }],
    ['1 for a flag', RefundBody, { kind: 'return', restock: 1 }],
    ['a list instead of an object', ReturnBody, []],
    ['a field nobody knows', ReturnBody, { reason: 'too big' }],
    ['a field nobody knows inside a line', OrderBody, { lines: [{ id: 'l1', refunded: 3 }] }],
    ['a customer who is given away', ReturnBody, { customerId: 'c-1' }],
    ['a currency nobody has', OrderBody, { currency: 'ZZZ' }],
    ['a payment method nobody has', PaymentBody, { method: 'barter' }],
    ['a condition nobody knows', ReceiptBody, { lines: [{ condition: 'fine' }] }],
    ['a moment without its offset', SettlementBody, { settledAt: '2026-03-01T10:00:00' }],
    ['a day instead of a moment', SettlementBody, { settledAt: '2026-03-01' }],
    ['a day that never was', SettlementBody, { settledAt: '2026-02-30T10:00:00Z' }],
    ['the year 0, which no database holds', SettlementBody, { settledAt: '0000-01-01T00:00:00Z' }],
    ['an id longer than any', ReturnBody, { orderReference: 'x'.repeat(101) }],
    ['an explanation that is a book', ReturnBody, { explanation: 'x'.repeat(20_001) }],
    ['more lines than an order may have', ReturnBody, { lines: Array.from({ length: 1001 }, () => ({})) }],
    ['an import row without its reference', OrderRowBody, order],
    ['an import row with an empty reference', OrderRowBody, { ...order, reference: '' }],
    ['a refund of no kind', RefundBody, {}],
    ['a refund of a kind nobody knows', RefundBody, { kind: 'total' }],
    [
      'an amount per line in a standard refund',
      RefundBody,
      { kind: 'standard', lines: [{ lineId: 'l1', quantity: 1, amount: '5.00' }] },
    ],
    [
      'an amount per line in a return refund',
      RefundBody,
      { kind: 'return', lines: [{ lineId: 'l1', quantity: 1, amount: '5.00' }] },
    ],
    ['repayShipping in a partial refund', RefundBody, { kind: 'partial', repayShipping: true }],
    ['repayShipping: false in a partial refund', RefundBody, { kind: 'partial', repayShipping: false }],
    ['shippingAmount in a return refund', RefundBody, { kind: 'return', shippingAmount: '1.00' }],
    ['shippingAmount in a standard refund', RefundBody, { kind: 'standard', shippingAmount: '1.00' }],
    ['a return named by a standard refund', RefundBody, { kind: 'standard', returnNumber: 'RE-2026-000001' }],
    ['a status with a code that is no code', OrderStatusBody, { ...status, code: 'In Transit' }],
    ['a status in a colour that is none', OrderStatusBody, { ...status, color: 'red; }' }],
    [
      'a status that has no French name',
      ReturnStatusBody,
      { ...status, kind: 'cancelled', names: { en: 'x' } },
    ],
    ['a page of 0', PageQuery, { limit: '0' }],
    ['a page of 201', PageQuery, { limit: '201' }],
    ['a filter nobody knows', OrdersQuery, { sort: 'reference; drop table orders' }],
    ['a filter given twice', OrdersQuery, { status: ['shipped', 'delivered'] }],
  ])('may not be %s', (_, shape, body) => {
    expect(violations(shape, body)).not.toEqual([]);
  });

  it('says where it is wrong', () => {
    expect(violations(OrderBody, { lines: [{}, { quantity: '2' }] })).toEqual([
      expect.stringMatching(/^\/lines\/1\/quantity: /),
    ]);
    expect(violations(RefundBody, { kind: 'standard', shippingAmount: '1.00' })).toEqual([
      '/shippingAmount: shippingAmount is only for refunds of kind partial',
    ]);
  });

  it.each([
    ['2026-03-01T10:00:00+01:00', '2026-03-01T09:00:00.000Z'],
    ['2026-03-01T10:00Z', '2026-03-01T10:00:00.000Z'],
    ['2026-03-01T10:00:00.123456Z', '2026-03-01T10:00:00.123Z'],
  ])('is read in UTC: %s', (sent, read) => {
    expect(plainToInstance(SettlementBody, { settledAt: sent }).settledAt).toBe(read);
  });

  it('cannot reach for a prototype', () => {
    const body: unknown = JSON.parse(
      '{"__proto__":{"override":true},"constructor":{"prototype":{"override":true}},"status":"x"}',
    );
    const read = plainToInstance(ReturnStatusChangeBody, body);
    expect(read.override).toBeUndefined();
    expect(({} as Record<string, unknown>).override).toBeUndefined();
  });
});
