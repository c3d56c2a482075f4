import type { About } from '@retours/nest-kit';

/** What the operation on figures does. */
export const overview: About['operations'] = {
  getOverview: {
    summary: 'See figures over time',
    description:
      'Returns by week, value given back by currency, the most returned products and how long refunds take, in days of the shop, next to the period before. Without `from` and `to`: the twelve weeks up to today. `asOf` says up to when everything is counted.',
    problems: ['PERIOD_INVALID'],
  },
};
