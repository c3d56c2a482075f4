import type { Actor, Occasion } from '../actor.js';
import type { Decision } from '../decision.js';
import { eventOf } from '../events.js';
import { withReservationsOf } from '../order/ledger.js';
import type { Order } from '../order/order.js';
import { refuse } from '../refusals.js';
import { returnStatusOf, statusOfKind, type Shop } from '../shop/shop.js';
import type { ReturnStatus } from '../shop/statuses.js';
import { allowedIn, nextKinds } from './lifecycle.js';
import type { Return, ReturnLine, ReturnSummary } from './return.js';
import { takeIn, theRest } from './take-in.js';

/** A wish to move a request: where to, what to write, whether the goods stay with the customer, whether the table is set aside. */
export type Move = Readonly<{
  status?: string;
  note?: string;
  internalNote?: string;
  returnless?: boolean;
  override?: boolean;
}>;

/** The request with this number, or `RETURN_NOT_FOUND`. */
export const returnOf = (order: Order, number: string): Return =>
  order.returns.find((request) => request.number === number) ?? refuse('RETURN_NOT_FOUND', { number });

/** The same when the actor may see it; another customer's return answers as one that does not exist. */
export const ownReturnOf = (actor: Actor, order: Order, number: string): Return =>
  actor.kind === 'customer' && actor.id !== order.customerId
    ? refuse('RETURN_NOT_FOUND', { number })
    : returnOf(order, number);

/** Codes of the statuses a request may move to now, in the shop's order. */
export function nextStatuses(request: ReturnSummary, shop: Shop): string[] {
  const kinds = new Set([...nextKinds(request), request.kind]);
  return shop.returnStatuses
    .filter((status) => kinds.has(status.kind) && status.code !== request.status)
    .map(({ code }) => code);
}

export const refuseTransition = (request: Return, shop: Shop): never =>
  refuse('TRANSITION_NOT_ALLOWED', { nextStatuses: nextStatuses(request, shop) });

/** Puts a changed request in its order's place and recounts the units it holds. */
export const withReturn = (order: Order, changed: Return): Order =>
  withReservationsOf({
    ...order,
    returns: order.returns.map((request) => (request.number === changed.number ? changed : request)),
  });

/** The one door through which a request changes its status: writes the history, raises the version. */
export function enter(
  request: Return,
  to: ReturnStatus,
  occasion: Occasion,
  words: Pick<Move, 'note' | 'internalNote' | 'override'> = {},
): Return {
  const { note = null, internalNote = null, override = false } = words;
  return {
    ...request,
    status: to.code,
    kind: to.kind,
    version: request.version + 1,
    history: [
      ...request.history,
      {
        id: occasion.ids.next(),
        at: occasion.at,
        by: occasion.by.id,
        byKind: occasion.by.kind,
        from: request.status,
        to: to.code,
        note,
        internalNote,
        override,
      },
    ],
  };
}

/** What a move to *package received* by hand stands for: the rest came in as new (domain.md §4.4). */
const receiveRest = (request: Return, occasion: Occasion): Return =>
  takeIn(request, theRest(request), occasion);

function markReturnless(request: Return, shop: Shop, wish: Move): Return {
  if (wish.returnless === undefined || wish.returnless === request.returnless) return request;
  if (!wish.override && !allowedIn.mark_returnless.includes(request.kind)) refuseTransition(request, shop);
  return { ...request, returnless: wish.returnless };
}

/**
 * Decides a change of status by the lifecycle table; with `override` and a note anywhere the ledger allows (D7).
 * Saving the same status again changes nothing and tells nobody.
 */
export function changeReturnStatus(
  order: Order,
  shop: Shop,
  number: string,
  wish: Move,
  occasion: Occasion,
): Decision<Return> {
  const before = returnOf(order, number);
  const to = returnStatusOf(shop, wish.status ?? '');
  if (wish.override && !wish.note?.trim() && !wish.internalNote?.trim())
    refuse('NOTE_REQUIRED', { field: 'note' });
  const marked = markReturnless(before, shop, wish);
  if (to.code === before.status) {
    if (marked === before) return { order, result: before };
    const kept = { ...marked, version: marked.version + 1 };
    return { order: withReturn(order, kept), result: kept };
  }
  if (!wish.override && to.kind !== marked.kind && !nextKinds(marked).includes(to.kind))
    refuseTransition(marked, shop);
  const ready =
    to.kind === 'package_received' && marked.kind !== to.kind ? receiveRest(marked, occasion) : marked;
  const moved = enter(ready, to, occasion, wish);
  return {
    order: withReturn(order, moved),
    result: moved,
    events: movedEvents(order, before, moved, occasion),
  };
}

/** What others are told when a request has moved: what came in, and which step it took. Internal notes stay inside. */
export function movedEvents(order: Order, before: Return, after: Return, occasion: Occasion) {
  const returnNumber = after.number;
  const lines = after.receipts
    .slice(before.receipts.length)
    .map(({ lineId, quantity, condition }) => ({ lineId, quantity, condition }));
  const moved = after.status !== before.status;
  return [
    ...(lines.length > 0 ? [eventOf(occasion, order, 'return.received', { returnNumber, lines })] : []),
    ...(moved
      ? [
          eventOf(occasion, order, 'return.status_changed', {
            returnNumber,
            from: before.status,
            to: after.status,
            fromKind: before.kind,
            toKind: after.kind,
            note: after.history.at(-1)!.note,
          }),
        ]
      : []),
  ];
}

/** Whether the customer may still take the request back. */
export const mayCancel = (request: ReturnSummary): boolean =>
  allowedIn.customer_cancels.includes(request.kind) &&
  request.lines.every((line) => line.received + line.missing === 0);

/** Decides the customer's own cancellation: while nothing was received, and before the merchant has the goods. */
export function cancelReturn(order: Order, shop: Shop, number: string, occasion: Occasion): Decision<Return> {
  const before = ownReturnOf(occasion.by, order, number);
  if (!mayCancel(before)) refuseTransition(before, shop);
  const moved = enter(before, statusOfKind(shop, 'cancelled'), occasion);
  return {
    order: withReturn(order, moved),
    result: moved,
    events: movedEvents(order, before, moved, occasion),
  };
}

const isUntouched = (request: Return, line: ReturnLine): boolean =>
  allowedIn.remove_line.includes(request.kind) && line.received + line.missing + line.refunded === 0;

/** Whether a line may be taken out of a request: before it came in, and never the last one. */
export const mayRemoveLine = (request: Return, line: ReturnLine): boolean =>
  isUntouched(request, line) && request.lines.length > 1;

/** Decides to take a line out of a request; the last one stays (`LAST_LINE`), and so does what has come in. */
export function removeReturnLine(order: Order, shop: Shop, number: string, lineId: string): Decision<Return> {
  const before = returnOf(order, number);
  const line = before.lines.find((one) => one.lineId === lineId) ?? refuse('LINE_NOT_FOUND', { lineId });
  if (!isUntouched(before, line)) refuseTransition(before, shop);
  if (before.lines.length === 1) refuse('LAST_LINE', { lineId });
  const kept = { ...before, version: before.version + 1, lines: before.lines.filter((one) => one !== line) };
  return { order: withReturn(order, kept), result: kept };
}
