import type { Scope } from '../actor.js';
import type { ReturnsIn } from '../shop/edit-statuses.js';
import type { Shop } from '../shop/shop.js';
import type { Answer } from './orders.js';
import type { Versioned } from './shops.js';

/** The two lists of statuses a shop keeps: of its orders and of its returns. */
export type StatusLists = Pick<Shop, 'orderStatuses' | 'returnStatuses'>;
export type StatusList = keyof StatusLists;
export type StatusOf<L extends StatusList> = StatusLists[L][number];

/** Which status, and the version the caller read last; undefined when any will do. */
export type StatusTarget<L extends StatusList> = Readonly<{ list: L; code: string; expected?: number }>;

/** A status as it is kept: a deleted one stays readable, and its code taken, as long as a history names it. */
export type KeptStatus<L extends StatusList> = Versioned<StatusOf<L>> & Readonly<{ deleted: boolean }>;

/** The statuses of orders and returns as data that people edit. Whoever saved what is kept, append-only. */
export abstract class Statuses {
  /** The status with this code, a deleted one too; `STATUS_NOT_FOUND` when nothing names it any more, or ever did. */
  abstract get<L extends StatusList>(scope: Scope, list: L, code: string): Promise<KeptStatus<L>>;

  /** Adds a status at the end of its list; `STATUS_EXISTS` when its code is taken. */
  abstract add<L extends StatusList>(
    scope: Scope,
    list: L,
    status: StatusOf<L>,
  ): Promise<Answer<Versioned<StatusOf<L>>>>;

  /**
   * Loads, locks, decides and saves in one transaction; the decision answers the whole list as it shall be. Whatever
   * enters the status meanwhile waits, and is judged by what was saved. A status the decision left out is deleted: for
   * good when no history names it, else it stays readable. `STATUS_NOT_FOUND`; `VERSION_CONFLICT` when `expected` is stale.
   * @returns the status as it is now, or as it was last.
   */
  abstract update<L extends StatusList>(
    scope: Scope,
    target: StatusTarget<L>,
    decide: (shop: Shop, held: ReturnsIn) => readonly StatusOf<L>[],
  ): Promise<Versioned<StatusOf<L>>>;
}
