import type { About } from '@retours/nest-kit';

/** What the customer API's documentation says; an operation is called as its controller's method. */
export const about: About = {
  title: 'Retours: customer API',
  description: 'For the shop’s pages: a customer sees their own orders, asks for returns and follows them.',
  server: 'http://localhost:3001',
  tags: {
    orders: 'Own orders, and what of them may still be sent back',
    returns: 'Asking for goods to be sent back, and what became of it',
    documents: 'Credit slips and store credit',
  },
  operations: {
    listOrders: {
      summary: 'List own orders',
      description:
        'Each line tells how many units may be asked back, and `returnability` every reason for a no.',
    },
    findOrder: {
      summary: 'Look at an order',
      description: 'With its returns, refunds and credit slips.',
      problems: ['ORDER_NOT_FOUND'],
    },
    requestReturn: {
      summary: 'Ask to send goods back',
      description: 'Holds the units named until the shop decides. The return waits for confirmation first.',
      problems: [
        'LINE_REQUIRED',
        'QUANTITY_INVALID',
        'ORDER_NOT_FOUND',
        'ORDER_NOT_RETURNABLE',
        'EXPLANATION_REQUIRED',
        'EXPLANATION_TOO_LONG',
        'LINE_NOT_FOUND',
        'QUANTITY_TOO_HIGH',
      ],
    },
    listReturns: { summary: 'List own returns', description: 'With their status, lines and history.' },
    findReturn: {
      summary: 'Look at a return',
      description: 'With its history and the refunds made for it.',
      problems: ['RETURN_NOT_FOUND'],
    },
    cancelReturn: {
      summary: 'Cancel a return',
      description: 'As long as its `actions` offer it: nothing was received yet. Its units are free again.',
      problems: ['RETURN_NOT_FOUND', 'TRANSITION_NOT_ALLOWED'],
    },
    listCreditSlips: { summary: 'List own credit slips', description: 'The documents of refunds.' },
    printReturnSlip: {
      summary: 'Print a return slip',
      description:
        'What goes into the package: the goods, where to send them, a code to scan; no prices. In the language asked for, else the customer’s.',
      problems: ['RETURN_NOT_FOUND', 'RETURN_SLIP_NOT_AVAILABLE'],
    },
    printCreditSlip: {
      summary: 'Print a credit slip',
      description:
        'As it was issued, with the letterhead of then. In the language asked for, else the customer’s.',
      problems: ['CREDIT_SLIP_NOT_FOUND'],
    },
    listVouchers: { summary: 'List own vouchers', description: 'Store credit and what is left of it.' },
  },
};
