import type { Shop } from '../shop/shop.js';
import { allowedIn, isOpen } from './lifecycle.js';
import { mayRemoveLine } from './move.js';
import type { Return } from './return.js';
import { awaited, coverable } from './units.js';

const awaitsGoods = (request: Return) =>
  !request.returnless && request.lines.some((line) => awaited(line) > 0);
const receivable = (request: Return) => awaitsGoods(request) && allowedIn.receive.includes(request.kind);

/** What staff may do with a request besides moving it to one of its next statuses (domain.md §4.3, the operations). */
const offers = {
  change_status: () => true,
  override: () => true,
  /** Or take that back. */
  mark_returnless: (request) => allowedIn.mark_returnless.includes(request.kind),
  receive: receivable,
  /** Goods that come in before anybody waits for them: by override. */
  receive_early: (request) => awaitsGoods(request) && isOpen(request.kind) && !receivable(request),
  remove_line: (request) => request.lines.some((line) => mayRemoveLine(request, line)),
  refund: (request, shop) =>
    shop.policy.returnsEnabled &&
    allowedIn[request.returnless ? 'refund_returnless' : 'refund'].includes(request.kind) &&
    request.lines.some((line) => coverable(request, line) > 0),
} as const satisfies Record<string, (request: Return, shop: Shop) => boolean>;

export type StaffActionName = keyof typeof offers;
export type StaffAction = Readonly<{ name: StaffActionName; enabled: boolean }>;
const STAFF_ACTIONS = Object.keys(offers) as StaffActionName[];

/** Each thing staff can do with a return, and whether it can be done now by somebody who may. */
export const staffActions = (request: Return, shop: Shop): readonly StaffAction[] =>
  STAFF_ACTIONS.map((name) => ({ name, enabled: offers[name](request, shop) }));
