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
      'Makes it, or replaces it while no return or refund was made. The same order again changes nothing.',
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
