import type { About } from '@retours/nest-kit';

const FILE =
  'Streamed, newest first, with the filters of the list: CSV in UTF-8, headings in English or French, amounts with a decimal point, instants in UTC. A text that a spreadsheet would take for a formula begins with an apostrophe.';

/** What the exports hold. */
export const exports: About['operations'] = {
  exportReturns: { summary: 'Export returns', description: `A row for each line of a return. ${FILE}` },
  exportRefunds: { summary: 'Export refunds', description: `A row for each refund. ${FILE}` },
  exportCreditSlips: {
    summary: 'Export credit slips',
    description: `A row for each tax rate of a slip; the totals of a slip stand on its first row only, so that columns add up. ${FILE}`,
  },
};
