import type { About } from '@retours/nest-kit';

/** What the operations on settings do. */
export const settings: About['operations'] = {
  getPolicy: { summary: 'Look at the return policy', description: 'The answer is a valid body to save.' },
  savePolicy: {
    summary: 'Save the return policy',
    description:
      'The whole of it: what is left out takes its default. Orders keep what they were pushed with.',
  },
  listOrderStatuses: { summary: 'List order statuses', description: 'The shipped ones and the shop’s own.' },
  addOrderStatus: {
    summary: 'Add an order status',
    description: 'A flag left out is off.',
    problems: ['STATUS_EXISTS'],
  },
  listReturnStatuses: {
    summary: 'List return statuses',
    description: 'The shipped ones and the shop’s own.',
  },
  addReturnStatus: {
    summary: 'Add a return status',
    description: 'Its kind decides what may be done in it.',
    problems: ['STATUS_EXISTS'],
  },
};
