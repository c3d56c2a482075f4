import type { About } from '@retours/nest-kit';

/** What the operations on refunds and payment refunds do. */
export const refunds: About['operations'] = {
  issueRefund: {
    summary: 'Refund an order',
    description:
      'All or nothing: a refusal changes nothing. Card money goes back by itself; cheques, transfers and cash wait to be settled by hand. With `dryRun=true` nothing is made, and the answer is what would be, to the cent.',
    problems: [
      'ORDER_NOT_FOUND',
      'AMOUNT_INVALID',
      'QUANTITY_INVALID',
      'NOTE_REQUIRED',
      'DOCUMENT_REQUIRED',
      'RETURNS_DISABLED',
      'ORDER_NOT_PAID',
      'ORDER_ALREADY_DELIVERED',
      'ORDER_NOT_DELIVERED',
      'RETURN_NOT_FOUND',
      'TRANSITION_NOT_ALLOWED',
      'LINE_NOT_FOUND',
      'NOT_RECEIVED',
      'QUANTITY_TOO_HIGH',
      'AMOUNT_TOO_HIGH',
      'NOTHING_TO_REFUND',
      'PAYMENT_NOT_FOUND',
      'PAYMENT_SPLIT_INVALID',
    ],
  },
  listRefunds: { summary: 'List refunds', description: 'Filters go together.' },
  findRefund: {
    summary: 'Look at a refund',
    description: 'With each payment’s part of it and every attempt at paying it back.',
    problems: ['REFUND_NOT_FOUND'],
  },
  settleByHand: {
    summary: 'Mark a payment refund as paid back by hand',
    description: 'For a cheque, a transfer, cash, or after the gateway’s final no.',
    problems: ['PAYMENT_REFUND_NOT_FOUND', 'SETTLEMENT_NOT_EXPECTED', 'NOTE_REQUIRED', 'AMOUNT_TOO_HIGH'],
  },
  listDifferences: {
    summary: 'List differences between gateways’ books and ours',
    description:
      'Found by the nightly comparison of each payment with what its gateway lists, newest first; a difference that is found no more closes by itself. Filters go together.',
  },
  retryPaymentRefund: {
    summary: 'Try a failed payment refund again',
    description: 'After the cause of its failure is gone.',
    problems: ['PAYMENT_REFUND_NOT_FOUND', 'RETRY_NOT_EXPECTED', 'AMOUNT_TOO_HIGH'],
  },
  decideReview: {
    summary: 'Decide about a payment refund that needs review',
    description:
      'When neither we nor the gateway can tell whether money went back, or its sum differs: a person says so, with a reason that is kept. `GET /v1/refunds?status=needs_review` lists them, `GET /v1/gateway-news?paymentRefund=…` what the gateway said.',
    problems: ['PAYMENT_REFUND_NOT_FOUND', 'REVIEW_NOT_EXPECTED', 'NOTE_REQUIRED'],
  },
};
