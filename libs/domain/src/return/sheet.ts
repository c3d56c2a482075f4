import type { Customer, Order, OrderLine } from '../order/order.js';
import type { Refund } from '../refund/refund.js';
import { refundSheet, type RefundSheet } from '../refund/sheet.js';
import { returnStatusOf, type Shop } from '../shop/shop.js';
import type { Instant } from '../shop/calendar.js';
import type { ReturnStatus } from '../shop/statuses.js';
import { deadlineFrom } from './eligibility.js';
import { allowedIn } from './lifecycle.js';
import { mayCancel, mayRemoveLine, nextStatuses } from './move.js';
import type { ListedReturn, Return, ReturnHistoryEntry, ReturnLine, ReturnSummary } from './return.js';
import { staffActions, type StaffAction } from './staff-actions.js';
import { awaited, coverable } from './units.js';

export type ReturnActionName = 'cancel' | 'slip';
export type ReturnAction = Readonly<{ name: ReturnActionName; enabled: boolean }>;

/** A return, or a summary of one, with its status written out. */
export type ShownReturn<R extends ReturnSummary> = Omit<R, 'status'> &
  Readonly<{ status: ReturnStatus; actions: readonly ReturnAction[]; nextStatuses: readonly string[] }>;

/**
 * A return as a list shows it: its status written out, what its customer may do, where staff may move it, who sends it
 * and until when they could ask (null without limit).
 */
export type ReturnRow = ShownReturn<ReturnSummary> &
  Readonly<{ customer: Customer; deadline: Instant | null }>;

/** A step of its history, the status it led to written out; null when the shop has deleted that since. */
export type ShownStep = ReturnHistoryEntry & Readonly<{ status: ReturnStatus | null }>;

/** The same with what happened to it, and the refunds that name it. */
export type ReturnWithRefunds = Omit<ShownReturn<Return>, 'history'> &
  Readonly<{ history: readonly ShownStep[]; refunds: readonly RefundSheet[] }>;

/** A line with the name it was sold under, the units still expected, those a refund may cover, and whether it may be taken off. */
export type SheetLine = ReturnLine &
  Pick<OrderLine, 'sku' | 'name'> &
  Readonly<{ awaited: number; coverable: number; removable: boolean }>;

/** A return as the page of its order shows it: the units a refund may cover, and what staff may do with it. */
export type ReturnOfOrder = Omit<ShownReturn<Return>, 'lines'> &
  Readonly<{
    lines: readonly (ReturnLine & Pick<SheetLine, 'coverable'>)[];
    staffActions: readonly StaffAction[];
  }>;

/** Everything there is to see of a return; `statuses` are all its shop has, for the names of codes. */
export type ReturnSheet = Omit<ReturnWithRefunds, 'lines'> &
  Readonly<{
    lines: readonly SheetLine[];
    customer: Customer;
    staffActions: readonly StaffAction[];
    statuses: readonly ReturnStatus[];
  }>;

/** What a return's sheet tells of its order. */
export type OrderOfReturn = Pick<Order, 'customer' | 'refunds'> &
  Readonly<{ lines: readonly Pick<OrderLine, 'id' | 'sku' | 'name'>[] }>;

export const returnRow = <R extends ReturnSummary>(request: R, shop: Shop): ShownReturn<R> => ({
  ...request,
  status: returnStatusOf(shop, request.status),
  actions: [
    { name: 'cancel', enabled: mayCancel(request) },
    { name: 'slip', enabled: allowedIn.return_slip.includes(request.kind) },
  ],
  nextStatuses: nextStatuses(request, shop),
});

/** A return for the page of its order. */
export const returnOfOrder = (request: Return, shop: Shop): ReturnOfOrder => ({
  ...returnRow(request, shop),
  lines: request.lines.map((line) => ({ ...line, coverable: coverable(request, line) })),
  staffActions: staffActions(request, shop),
});

export const returnWithRefunds = (
  request: Return,
  refunds: readonly Refund[],
  shop: Shop,
): ReturnWithRefunds => ({
  ...returnRow(request, shop),
  history: request.history.map((entry) => ({
    ...entry,
    status: shop.returnStatuses.find(({ code }) => code === entry.to) ?? null,
  })),
  refunds: refunds.filter((refund) => refund.returnNumber === request.number).map(refundSheet),
});

/** A row of the list of returns. */
export const listedReturnRow = ({ windowFrom, ...request }: ListedReturn, shop: Shop): ReturnRow => ({
  ...returnRow(request, shop),
  customer: request.customer,
  deadline: deadlineFrom(shop.policy, windowFrom),
});

/** Everything there is to see of a return. */
export function returnSheet(request: Return, order: OrderOfReturn, shop: Shop): ReturnSheet {
  const sold = new Map(order.lines.map((line) => [line.id, line]));
  return {
    ...returnWithRefunds(request, order.refunds, shop),
    lines: request.lines.map((line) => ({
      ...line,
      sku: sold.get(line.lineId)?.sku ?? '',
      name: sold.get(line.lineId)?.name ?? '',
      awaited: awaited(line),
      coverable: coverable(request, line),
      removable: mayRemoveLine(request, line),
    })),
    customer: order.customer,
    staffActions: staffActions(request, shop),
    statuses: shop.returnStatuses,
  };
}
