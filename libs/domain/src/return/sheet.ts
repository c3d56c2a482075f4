import type { Refund } from '../refund/refund.js';
import { returnStatusOf, type Shop } from '../shop/shop.js';
import type { ReturnStatus } from '../shop/statuses.js';
import { allowedIn } from './lifecycle.js';
import { mayCancel, nextStatuses } from './move.js';
import type { Return, ReturnSummary } from './return.js';

export type ReturnActionName = 'cancel' | 'slip';
export type ReturnAction = Readonly<{ name: ReturnActionName; enabled: boolean }>;

/** A return, or a summary of one, with its status written out. */
export type ShownReturn<R extends ReturnSummary> = Omit<R, 'status'> &
  Readonly<{ status: ReturnStatus; actions: readonly ReturnAction[]; nextStatuses: readonly string[] }>;

/** A return as a list shows it: its status written out, what its customer may do, and where staff may move it. */
export type ReturnRow = ShownReturn<ReturnSummary>;

/** The same with what happened to it, and the refunds that name it. */
export type ReturnSheet = ShownReturn<Return> & Readonly<{ refunds: readonly Refund[] }>;

export const returnRow = <R extends ReturnSummary>(request: R, shop: Shop): ShownReturn<R> => ({
  ...request,
  status: returnStatusOf(shop, request.status),
  actions: [
    { name: 'cancel', enabled: mayCancel(request) },
    { name: 'slip', enabled: allowedIn.return_slip.includes(request.kind) },
  ],
  nextStatuses: nextStatuses(request, shop),
});

/** Everything there is to see of a return. */
export const returnSheet = (request: Return, refunds: readonly Refund[], shop: Shop): ReturnSheet => ({
  ...returnRow(request, shop),
  refunds: refunds.filter((refund) => refund.returnNumber === request.number),
});
