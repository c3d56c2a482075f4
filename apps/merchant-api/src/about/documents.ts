import type { About } from '@retours/nest-kit';

/** What the operations on documents do. */
export const documents: About['operations'] = {
  listCreditSlips: { summary: 'List credit slips', description: 'They are never changed once issued.' },
  findCreditSlip: {
    summary: 'Look at a credit slip',
    description: 'With its lines, both bases and the taxes per rate.',
    problems: ['CREDIT_SLIP_NOT_FOUND'],
  },
  listVouchers: { summary: 'List vouchers', description: 'Store credit and what is left of it.' },
};
