import type { About } from '@retours/nest-kit';

/** What the operations on settings do. */
export const settings: About['operations'] = {
  getPolicy: { summary: 'Look at the return policy', description: 'The answer is a valid body to save.' },
  savePolicy: {
    summary: 'Save the return policy',
    description:
      'The whole of it: what is left out takes its default. Orders keep what they were pushed with.',
  },
  getLetterhead: {
    summary: 'Look at the letterhead',
    description: 'What is printed at the head of papers. The answer is a valid body to save.',
  },
  saveLetterhead: {
    summary: 'Save the letterhead',
    description:
      'The whole of it: what is left out is empty. Credit slips keep the letterhead they were issued with, its logo included.',
  },
  listOrderStatuses: { summary: 'List order statuses', description: 'The shipped ones and the shop’s own.' },
  addOrderStatus: {
    summary: 'Add an order status',
    description: 'A flag left out is off.',
    problems: ['STATUS_EXISTS'],
  },
  findOrderStatus: {
    summary: 'Look at an order status',
    description: 'One that was deleted too, as long as orders name it.',
    problems: ['STATUS_NOT_FOUND'],
  },
  editOrderStatus: {
    summary: 'Change an order status',
    description:
      'What is left out stays. A flag counts for entries made from now on, never for the past; `position` 1 is the first in the list.',
    problems: ['STATUS_NOT_FOUND'],
  },
  deleteOrderStatus: {
    summary: 'Delete an order status',
    description:
      'Orders that were in it go on showing it and its code stays taken; what no order was ever in is gone for good.',
    problems: ['STATUS_NOT_FOUND', 'STATUS_IN_USE'],
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
  findReturnStatus: {
    summary: 'Look at a return status',
    description: 'One that was deleted too, as long as the history of a return names it.',
    problems: ['STATUS_NOT_FOUND'],
  },
  editReturnStatus: {
    summary: 'Change a return status',
    description:
      'What is left out stays. Its kind can change only while no return is in it and another status of the kind remains.',
    problems: ['STATUS_NOT_FOUND', 'STATUS_IN_USE'],
  },
  deleteReturnStatus: {
    summary: 'Delete a return status',
    description:
      'Only while no return is in it and another status of its kind remains. Histories go on naming it, and its code stays taken.',
    problems: ['STATUS_NOT_FOUND', 'STATUS_IN_USE'],
  },
};
