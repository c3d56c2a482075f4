import type { About } from '@retours/nest-kit';

/** What the operations on the audit do. */
export const audit: About['operations'] = {
  listAuditEntries: {
    summary: 'List who did what',
    description:
      'Every change of a row of the business, newest first, by ids and digests only. Filters go together. `npm run audit:verify` checks the chain.',
  },
};
