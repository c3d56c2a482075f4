import type { CancellationBody, OrderBody } from './order.js';
import type { RefundBody, ReversalBody } from './refund.js';
import type { BulkBody, ReceiptBody, ReturnBody, ReturnStatusChangeBody, StaffReturnBody } from './return.js';

/** Bodies to copy from, by name, as OpenAPI shows them. */
type Examples<B> = Readonly<Record<string, { summary: string; value: B }>>;

export const orderExamples: Examples<OrderBody> = {
  delivered: {
    summary: 'Two mugs with a discount, paid by card and delivered',
    value: {
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
      statusHistory: [
        { status: 'payment_accepted', at: '2026-03-01T10:01:00Z' },
        { status: 'delivered', at: '2026-03-04T15:00:00Z' },
      ],
    },
  },
};

export const returnExamples: Examples<ReturnBody> = {
  tooBig: {
    summary: 'One of two mugs',
    value: { orderReference: 'A-1', explanation: 'Too big', lines: [{ lineId: 'l1', quantity: 1 }] },
  },
};

export const cancellationExamples: Examples<CancellationBody> = {
  one: { summary: 'One of two mugs', value: { lines: [{ lineId: 'l1', quantity: 1 }] } },
};

export const staffReturnExamples: Examples<StaffReturnBody> = {
  phoned: {
    summary: 'For a customer who phoned in time',
    value: { explanation: 'Too big', lines: [{ lineId: 'l1', quantity: 1 }] },
  },
  late: {
    summary: 'For a customer who is too late, as a favour',
    value: {
      explanation: 'Too big',
      lines: [{ lineId: 'l1', quantity: 1 }],
      override: true,
      note: 'Promised by phone',
    },
  },
};

export const reversalExamples: Examples<ReversalBody> = {
  wrongLine: { summary: 'The wrong line was credited', value: { reason: 'Issued for the wrong order' } },
};

export const moveExamples: Examples<ReturnStatusChangeBody> = {
  accept: {
    summary: 'Accept it: the customer may send the package',
    value: { status: 'waiting_for_package', note: 'Send it within two weeks' },
  },
  deny: { summary: 'Refuse it', value: { status: 'return_denied', note: 'It was worn' } },
};

export const receiptExamples: Examples<ReceiptBody> = {
  asNew: {
    summary: 'One unit came in, as good as new',
    value: { lines: [{ lineId: 'l1', quantity: 1, condition: 'as_new' }] },
  },
};

export const bulkExamples: Examples<BulkBody> = {
  accept: {
    summary: 'Accept two requests',
    value: { numbers: ['RE-2026-000007', 'RE-2026-000008'], status: 'waiting_for_package' },
  },
  receive: {
    summary: 'Two packages came in, as good as new',
    value: { numbers: ['RE-2026-000007', 'RE-2026-000008'], receive: { condition: 'as_new' } },
  },
};

export const refundExamples: Examples<RefundBody> = {
  return: {
    summary: 'Goods that came back, with the shipping',
    value: {
      kind: 'return',
      returnNumber: 'RE-2026-000007',
      lines: [{ lineId: 'l1', quantity: 1 }],
      repayShipping: true,
      restock: true,
      creditSlip: true,
      voucher: false,
      reason: 'too big',
    },
  },
  partial: {
    summary: 'Some money for a scratch, and half the shipping',
    value: {
      kind: 'partial',
      lines: [{ lineId: 'l1', quantity: 1, amount: '4.00' }],
      shippingAmount: '4.20',
      reason: 'scratched',
    },
  },
  voucher: {
    summary: 'Store credit for an order that was not delivered',
    value: { kind: 'standard', lines: [{ lineId: 'l1', quantity: 2 }], voucher: true, creditSlip: false },
  },
};
