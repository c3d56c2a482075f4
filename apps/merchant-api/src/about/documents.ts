import type { About } from '@retours/nest-kit';

/** What the operations on documents do. */
export const documents: About['operations'] = {
  listCreditSlips: { summary: 'List credit slips', description: 'They are never changed once issued.' },
  findCreditSlip: {
    summary: 'Look at a credit slip',
    description: 'With its lines, both bases and the taxes per rate.',
    problems: ['CREDIT_SLIP_NOT_FOUND'],
  },
  reverseCreditSlip: {
    summary: 'Counter a credit slip',
    description:
      'Issues a slip of the same series with the same lines and the amounts the other way round. It corrects the document only: the goods, the ledger and the money stay as they are. A slip is countered once, and a countering slip never.',
    problems: ['CREDIT_SLIP_NOT_FOUND', 'NOTE_REQUIRED', 'CREDIT_SLIP_REVERSED'],
  },
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
};
