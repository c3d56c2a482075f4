import type { Occasion } from '../actor.js';
import type { Decision } from '../decision.js';
import type { Order } from '../order/order.js';
import type { Refusal } from '../refusals.js';
import type { Shop } from '../shop/shop.js';
import type { ReturnStatus } from '../shop/statuses.js';
import { changeReturnStatus, refuseTransition, returnOf } from './move.js';
import { receiveGoods } from './receive.js';
import type { Condition, Return } from './return.js';
import { theRest } from './take-in.js';

/** What is wished for many returns at once: the same status, or that all that is still expected came in, as new unless said otherwise. */
export type BulkWish = Readonly<{
  status?: string;
  receive?: Readonly<{ condition?: Condition }>;
  note?: string;
}>;

/** `done` (`eligible` when nothing is saved); `unchanged`, since it stood there already; `skipped`, for the reason told. */
export const BULK_OUTCOMES = ['done', 'eligible', 'unchanged', 'skipped'] as const;
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];

/** What became of one of them: its status afterwards, or why it was left alone. */
export type BulkResult = Readonly<{
  number: string;
  outcome: BulkOutcome;
  status: ReturnStatus | null;
  refusal: Pick<Refusal, 'code' | 'data'> | null;
}>;

/** Decides for one of many returns as its own route would (domain.md §4.3, §4.4). */
export function decideInBulk(
  order: Order,
  shop: Shop,
  number: string,
  { status, receive, note }: BulkWish,
  occasion: Occasion,
): Decision<Return> {
  if (!receive) return changeReturnStatus(order, shop, number, { status, note }, occasion);
  const request = returnOf(order, number);
  const lines = theRest(request, receive.condition);
  if (lines.length === 0) refuseTransition(request, shop);
  return receiveGoods(order, shop, number, { lines, note }, occasion);
}
