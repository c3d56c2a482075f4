import type { Scope } from '../actor.js';
import type { OverviewFigures } from '../overview/counted.js';
import type { Period } from '../overview/period.js';

/** Figures over time, from counters that are kept beside the books: what they cost to read does not grow with the books. */
export abstract class Overviews {
  /** What was counted for a period and the one before it, with so many products, most returned first. */
  abstract figures(scope: Scope, period: Period, products: number): Promise<OverviewFigures>;
}
