import type { Amount } from '../money/amount.js';
import type { CalendarDay, Instant } from '../shop/calendar.js';
import type { ReturnKind } from '../shop/statuses.js';

/**
 * What is counted, and under which keys: returns that `entered` a kind; `units`, `ordered` or `returned`; refunds that
 * `waited` so many days; money `credited`, on `slips` and `paid`, by currency and part.
 */
export type Figure = 'entered' | 'units' | 'waited' | 'credited' | 'slips' | 'paid';

/** How much of a figure there was in a week, or in all days asked for where it says none. */
export type Counted = Readonly<{ figure: Figure; key: string; week?: CalendarDay; amount: Amount }>;

/** A product by its sku, or by its name where orders carry no sku: units of the weeks that a period touches. */
export type CountedProduct = Readonly<{ sku: string; name: string; ordered: number; returned: number }>;

/** What was counted of a shop for a period; `before` for the one before it. */
export type OverviewFigures = Readonly<{
  asOf: Instant;
  standing: Readonly<Partial<Record<ReturnKind, number>>>;
  rows: readonly Counted[];
  before: readonly Counted[];
  products: readonly CountedProduct[];
}>;
