const DAY_MS = 86_400_000;

/** How many weeks may be chosen with one click, the one under way included. */
export const SPANS = ['4', '12', '52'] as const;
/** Weeks up to now, or days of one's own. */
export type Span = (typeof SPANS)[number] | 'own';
/** What the API shows unless asked for something else. */
const USUAL: Span = '12';

/** Days of the shop, `2026-09-07`; one that is left out is the API's choice. */
export type Asked = Readonly<{ from?: string; to?: string }>;

/** What an address asks for: `?from=&to=`, or `?weeks=`; what is mistyped in it stands for the usual. */
export function spanOf(params: URLSearchParams): Span {
  if (params.has('from') || params.has('to')) return 'own';
  return SPANS.find((span) => span === params.get('weeks')) ?? USUAL;
}

/** The Monday with which that many weeks up to a day begin. */
function firstMonday(today: Date, weeks: number): string {
  const sinceMonday = (today.getDay() + 6) % 7;
  const day = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  return new Date(day - (sinceMonday + 7 * (weeks - 1)) * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The days to ask the API for. Where weeks end is left to it: today is a day of the shop.
 * @param today in the time zone of the browser.
 */
export function askedOf(params: URLSearchParams, today: Date): Asked {
  const span = spanOf(params);
  if (span === 'own') return { from: params.get('from') || undefined, to: params.get('to') || undefined };
  return span === USUAL ? {} : { from: firstMonday(today, Number(span)) };
}
