import type { About } from '@retours/nest-kit';

/** What the operations on returns do. */
export const returns: About['operations'] = {
  listReturns: {
    summary: 'List returns',
    description:
      'Filters go together; each return names the statuses it may move to. `tab` is what is to be done: `to_review` waits for a decision; `to_receive` is accepted, with a package on its way; `to_refund` has units that came in, or that the customer keeps, not refunded yet; `problems` have a refund that failed or needs a review, or are open and came in part, damaged, wrong or with units missing.',
  },
  countReturns: {
    summary: 'Count returns',
    description: 'By kind and by tab, exactly as many as the list shows at this moment.',
  },
  changeReturnsInBulk: {
    summary: 'Move or receive many returns',
    description:
      'Up to 200, each decided by itself as its own route would: to the same `status`, or with `receive` all that is still expected. What one is refused stands in its result and keeps none of the others back. With `dryRun=true` nothing is changed, and the results say what would be. After a connection that broke, the same key goes on where it ended and does nothing twice.',
  },
  findReturn: {
    summary: 'Look at a return',
    description: 'With its receipts, its whole history and its refunds.',
    problems: ['RETURN_NOT_FOUND'],
  },
  requestReturn: {
    summary: 'Ask for a return in a customer’s stead',
    description:
      'For a customer who phoned: they see it at once. `override` waives the switch, the rule and the window, never the quantities; it takes a note, which the customer reads, and the scope `returns:override`.',
    problems: [
      'LINE_REQUIRED',
      'QUANTITY_INVALID',
      'ORDER_NOT_FOUND',
      'NOTE_REQUIRED',
      'ORDER_NOT_RETURNABLE',
      'EXPLANATION_REQUIRED',
      'EXPLANATION_TOO_LONG',
      'LINE_NOT_FOUND',
      'QUANTITY_TOO_HIGH',
    ],
  },
  changeReturnStatus: {
    summary: 'Move a return to a status',
    description:
      'Along the lifecycle of its kinds; `override` sets the lifecycle aside, and takes a note and the scope `returns:override`.',
    problems: [
      'RETURN_NOT_FOUND',
      'STATUS_NOT_FOUND',
      'TRANSITION_NOT_ALLOWED',
      'NOTE_REQUIRED',
      'QUANTITY_TOO_HIGH',
    ],
  },
  receiveGoods: {
    summary: 'Record goods that came in',
    description:
      'Part of them at a time if need be; when every unit is accounted for, the package counts as received. `missing` accounts for a unit that never came.',
    problems: [
      'LINE_REQUIRED',
      'QUANTITY_INVALID',
      'NOTE_REQUIRED',
      'RETURN_NOT_FOUND',
      'TRANSITION_NOT_ALLOWED',
      'LINE_NOT_FOUND',
      'QUANTITY_TOO_HIGH',
    ],
  },
  removeReturnLine: {
    summary: 'Take a line off a return',
    description: 'Never the last one, nor one that was received. Its units are free again.',
    problems: ['RETURN_NOT_FOUND', 'TRANSITION_NOT_ALLOWED', 'LINE_NOT_FOUND', 'LAST_LINE'],
  },
};
