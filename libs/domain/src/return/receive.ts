import type { Occasion } from '../actor.js';
import type { Decision } from '../decision.js';
import type { Order } from '../order/order.js';
import { refuse } from '../refusals.js';
import { statusOfKind, type Shop } from '../shop/shop.js';
import { allowedIn, isOpen } from './lifecycle.js';
import { enter, movedEvents, refuseTransition, returnOf, withReturn } from './move.js';
import { checkQuantities } from './request.js';
import type { Return } from './return.js';
import { takeIn, type ReceivedLine } from './take-in.js';
import { awaited } from './units.js';

/** A package as it was opened. */
export type Delivery = Readonly<{ lines?: readonly ReceivedLine[]; override?: boolean; note?: string }>;

/**
 * Decides a receipt (domain.md §4.4): partial and repeated as it comes; when every unit is accounted for the return
 * moves to *package received*.
 */
export function receiveGoods(
  order: Order,
  shop: Shop,
  number: string,
  delivery: Delivery,
  occasion: Occasion,
): Decision<Return> {
  const { lines = [], override = false, note } = delivery;
  checkQuantities(lines);
  const before = returnOf(order, number);
  if (override && !note?.trim()) refuse('NOTE_REQUIRED', { field: 'note' });
  const allowed = override ? isOpen(before.kind) : allowedIn.receive.includes(before.kind);
  if (!allowed || before.returnless) refuseTransition(before, shop);
  for (const { lineId = '' } of lines) {
    if (!before.lines.some((line) => line.lineId === lineId)) refuse('LINE_NOT_FOUND', { lineId });
  }
  const stocked = takeIn(before, lines, occasion);
  const complete = stocked.lines.every((line) => awaited(line) === 0);
  const after = complete
    ? enter(stocked, statusOfKind(shop, 'package_received'), occasion, { note, override })
    : { ...stocked, version: stocked.version + 1 };
  return {
    order: withReturn(order, after),
    result: after,
    events: movedEvents(order, before, after, occasion),
  };
}
