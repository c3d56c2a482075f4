import type { ReturnTab } from '@retours/domain';
import { RETURN_KINDS } from '@retours/domain';

/** Conditions of the tabs over a row `t` of returns, spelled out so that the planner sees which index holds just those. */
export const TABS: Readonly<Record<ReturnTab, string>> = {
  all: 'true',
  to_review: `t.kind = 'waiting_for_confirmation'`,
  to_receive: 't.to_receive',
  to_refund: 't.to_refund',
  problems: 't.has_problem',
};

/** Which columns of the counters, added up, count what a tab lists. */
const COUNTED: Readonly<Record<ReturnTab, readonly string[]>> = {
  all: RETURN_KINDS,
  to_review: ['waiting_for_confirmation'],
  to_receive: ['to_receive'],
  to_refund: ['to_refund'],
  problems: ['has_problem'],
};

const total = (columns: readonly string[]) =>
  `coalesce(sum(${columns.map((name) => `c.${name}`).join(' + ')}), 0)`;

/** The counters of a shop `$1`, added up; no row when there is no such shop. */
export const COUNTS = `select json_build_object(${RETURN_KINDS.map((kind) => `'${kind}', ${total([kind])}`).join(', ')}) as kinds,
    json_build_object(${Object.entries(COUNTED)
      .map(([tab, columns]) => `'${tab}', ${total(columns)}`)
      .join(', ')}) as tabs
  from retours.shops s left join retours.return_counts c on c.shop = s.id where s.id = $1 group by s.id`;
