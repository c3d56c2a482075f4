import type { About } from '@retours/nest-kit';

/** What the operations on orders do. */
export const orders: About['operations'] = {
  importOrders: {
    summary: 'Push many orders in',
    description:
      'One order with its `reference` a line, of any number of lines, as a stream. A line that is refused is reported and the others are kept. It may be sent again as often as one likes.',
  },
  pushOrder: {
    summary: 'Push an order in',
    description:
      'Makes it, or replaces the whole of it, with all products added or cancelled since, while no return or refund was made. The same order again changes nothing, whatever became of the order since.',
    problems: [
      'ORDER_LOCKED',
      'ORDER_INCONSISTENT',
      'LINE_REQUIRED',
      'QUANTITY_INVALID',
      'AMOUNT_INVALID',
      'STATUS_NOT_FOUND',
      'PAYMENT_EXISTS',
    ],
  },
  addProduct: {
    summary: 'Add a product',
    description:
      'Before delivery, paid or not. It is judged like a line that was pushed in and carries no discount; on a paid order its price is a balance to be paid.',
    problems: [
      'ORDER_NOT_FOUND',
      'QUANTITY_INVALID',
      'AMOUNT_INVALID',
      'ORDER_ALREADY_DELIVERED',
      'ORDER_INCONSISTENT',
    ],
  },
  removeProduct: {
    summary: 'Take a product off',
    description:
      'Before delivery and payment. Never the last one, nor one of which units were cancelled, asked back or refunded. Its share of the discounts goes with it; the other lines keep theirs.',
    problems: [
      'ORDER_NOT_FOUND',
      'ORDER_ALREADY_DELIVERED',
      'ORDER_ALREADY_PAID',
      'LINE_NOT_FOUND',
      'ORDER_LOCKED',
      'LAST_LINE',
    ],
  },
  cancelProducts: {
    summary: 'Cancel products',
    description:
      'Before delivery and payment, while returns are switched on; all or nothing. The total drops by exactly what the units are worth.',
    problems: [
      'ORDER_NOT_FOUND',
      'LINE_REQUIRED',
      'QUANTITY_INVALID',
      'RETURNS_DISABLED',
      'ORDER_ALREADY_DELIVERED',
      'ORDER_ALREADY_PAID',
      'LINE_NOT_FOUND',
      'QUANTITY_TOO_HIGH',
    ],
  },
  listOrders: { summary: 'List orders', description: 'Filters go together.' },
  findOrder: {
    summary: 'Look at an order',
    description: 'With the quantity ledger of each line, payments, `actions`, returns, refunds and slips.',
    problems: ['ORDER_NOT_FOUND'],
  },
  changeOrderStatus: {
    summary: 'Move an order to a status',
    description: 'Appends to its history, with the flags the status has now.',
    problems: ['ORDER_NOT_FOUND', 'STATUS_NOT_FOUND'],
  },
  recordPayment: {
    summary: 'Record a captured payment',
    description:
      'The same payment again changes nothing. The first real one takes the place of an implied one.',
    problems: ['ORDER_NOT_FOUND', 'PAYMENT_EXISTS', 'ORDER_INCONSISTENT', 'AMOUNT_INVALID'],
  },
};
