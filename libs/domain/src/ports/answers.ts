import type { Scope } from '../actor.js';
import type { Answer } from './orders.js';

/** What callers with a key were answered, where a call is more than one transaction. */
export abstract class Answers {
  /**
   * Does work once and keeps its answer under the caller's key; the key is the call's own from the start, so that
   * another body under it is refused whatever became of the first. What broke off half-way is done again under the same
   * key: `work` keeps what it did under keys of its own. Of two that run at once, both answer what was kept first.
   */
  abstract once<R>(scope: Scope, work: () => Promise<R>): Promise<Answer<R>>;
}
