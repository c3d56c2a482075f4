import type { Clock, Ids, Occasion, Scope } from '@retours/domain';

/** Now, for whoever acts: what a decision may not fetch itself. */
export const occasionOf = (scope: Scope, clock: Clock, ids: Ids): Occasion => ({
  at: clock.now(),
  by: scope.actor,
  ids,
});
