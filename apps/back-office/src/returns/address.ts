import type { MerchantPaths } from '@retours/web';

/** What is asked of the API's list of returns, the page apart. */
export type ReturnsQuery = Omit<
  NonNullable<MerchantPaths['/v1/returns']['get']['parameters']['query']>,
  'limit' | 'cursor'
>;
export type Tab = NonNullable<ReturnsQuery['tab']>;
export type Sort = NonNullable<ReturnsQuery['sort']>;

/** The tabs in the order of the work; a merchant begins with the first. */
export const TABS: readonly [Tab, ...Tab[]] = ['to_review', 'to_receive', 'to_refund', 'problems', 'all'];

/** What a tab is narrowed by. */
export const FILTERS = ['q', 'kind', 'status', 'order', 'customer', 'from', 'to'] as const;
export type Filter = (typeof FILTERS)[number];

/** What the page shows, as its address says it. */
export type Address = Readonly<{
  tab: Tab;
  sort: Sort;
  /** `from` and `to` are days, `2026-03-01`. */
  filters: Readonly<Partial<Record<Filter, string>>>;
}>;

/** Reads an address; what is missing or mistyped in it stands for the usual. */
export function addressOf(params: URLSearchParams): Address {
  return {
    tab: TABS.find((tab) => tab === params.get('tab')) ?? TABS[0],
    sort: params.get('sort') === 'oldest' ? 'oldest' : 'newest',
    filters: Object.fromEntries(
      FILTERS.map((name) => [name, params.get(name)?.trim() ?? '']).filter(([, value]) => value !== ''),
    ),
  };
}

function instantOf(day: string | undefined, time: string): string | undefined {
  const moment = new Date(`${day}T${time}`);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** The question that the API answers for an address; a day lasts from midnight to midnight where the browser is. */
export const queryOf = ({ tab, sort, filters: { from, to, kind, ...filters } }: Address): ReturnsQuery => ({
  ...filters,
  // The API refuses a kind that there is not, and says so.
  kind: kind as ReturnsQuery['kind'],
  tab,
  sort: sort === 'oldest' ? sort : undefined,
  from: instantOf(from, '00:00:00.000'),
  to: instantOf(to, '23:59:59.999'),
});
