import type { Occasion } from '../actor.js';
import type { Decision } from '../decision.js';
import type { Instant } from '../shop/calendar.js';
import { orderStatusOf, type Shop } from '../shop/shop.js';
import type { Order, StatusEntry } from './order.js';
import { withImpliedPayment } from './payments.js';
import { hasBeenPaid } from './predicates.js';

/** A history entry: keeps a copy of the status's flags as they are at this moment (D1). */
export function statusEntry(
  shop: Shop,
  position: number,
  code: string,
  at: Instant,
  by: string | null,
): StatusEntry {
  const { paid, shipped, delivered } = orderStatusOf(shop, code);
  return { position, status: code, at, by, paid, shipped, delivered };
}

/** The order in its next status, and with the payment that its first paid status implies: what is added later is a balance. */
export function enterStatus(order: Order, shop: Shop, code: string, at: Instant, by: string | null): Order {
  const entry = statusEntry(shop, order.statusHistory.length, code, at, by);
  const entered = { ...order, status: code, statusHistory: [...order.statusHistory, entry] };
  return hasBeenPaid(order) ? entered : withImpliedPayment(entered);
}

/** Decides to append a status to an order's history, now or at the moment it happened. */
export function changeOrderStatus(
  order: Order,
  shop: Shop,
  change: { status?: string; at?: Instant },
  occasion: Occasion,
): Decision<Order> {
  const changed = enterStatus(order, shop, change.status ?? '', change.at ?? occasion.at, occasion.by.id);
  return { order: changed, result: changed };
}
