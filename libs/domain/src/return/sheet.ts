import type { Actor } from '../actor.js';
import type { Order } from '../order/order.js';
import type { Refund } from '../refund/refund.js';
import { returnStatusOf, type Shop } from '../shop/shop.js';
import type { ReturnStatus } from '../shop/statuses.js';
import { allowedIn } from './lifecycle.js';
import { mayCancel, nextStatuses, ownReturnOf } from './move.js';
import type { Return } from './return.js';

export type ReturnActionName = 'cancel' | 'slip';
export type ReturnAction = Readonly<{ name: ReturnActionName; enabled: boolean }>;

/** A return as a list shows it: its status written out, what its customer may do, and where staff may move it. */
export type ReturnRow = Omit<Return, 'status'> &
  Readonly<{ status: ReturnStatus; actions: readonly ReturnAction[]; nextStatuses: readonly string[] }>;

/** The same with the refunds that name it. */
export type ReturnSheet = ReturnRow & Readonly<{ refunds: readonly Refund[] }>;

export const returnRow = (request: Return, shop: Shop): ReturnRow => ({
  ...request,
  status: returnStatusOf(shop, request.status),
  actions: [
    { name: 'cancel', enabled: mayCancel(request) },
    { name: 'slip', enabled: allowedIn.return_slip.includes(request.kind) },
  ],
  nextStatuses: nextStatuses(request, shop),
});

/** A return in its order, for somebody who may see it; `RETURN_NOT_FOUND` for everybody else. */
export const returnSheet = (actor: Actor, order: Order, shop: Shop, number: string): ReturnSheet => ({
  ...returnRow(ownReturnOf(actor, order, number), shop),
  refunds: order.refunds.filter((refund) => refund.returnNumber === number),
});
