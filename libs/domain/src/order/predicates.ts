import type { Actor } from '../actor.js';
import { decimal } from '../money/amount.js';
import { refuse } from '../refusals.js';
import type { Instant } from '../shop/calendar.js';
import type { OrderFlags } from '../shop/statuses.js';
import type { Order, OrderLine } from './order.js';

const everHad = (flag: keyof OrderFlags) => (order: Order) =>
  order.statusHistory.some((entry) => entry[flag]);

export const hasBeenPaid = everHad('paid');
export const hasBeenShipped = everHad('shipped');
export const hasBeenDelivered = everHad('delivered');
export const hasPayments = (order: Order): boolean =>
  order.payments.some((payment) => decimal(payment.amount).gt(0));
export const canRefundMoney = (order: Order): boolean => hasBeenPaid(order) || hasPayments(order);

/** When the order last entered a status with this flag; undefined when it never did. */
export const lastEntry = (order: Order, flag: keyof OrderFlags): Instant | undefined =>
  order.statusHistory
    .filter((entry) => entry[flag])
    .map(({ at }) => at)
    .sort()
    .at(-1);

/** The line with this id, or `LINE_NOT_FOUND`. */
export const lineOf = (order: Order, lineId: string): OrderLine =>
  order.lines.find((line) => line.id === lineId) ?? refuse('LINE_NOT_FOUND', { lineId });

/** The order itself when the actor may see it; another customer's order answers as one that does not exist. */
export function ownedBy(actor: Actor, order: Order): Order {
  if (actor.kind === 'customer' && actor.id !== order.customerId)
    refuse('ORDER_NOT_FOUND', { reference: order.reference });
  return order;
}
