import type { Decision } from '../decision.js';
import { refuse } from '../refusals.js';
import type { Order, OrderLine } from './order.js';
import { canRefundMoney, hasBeenDelivered, lineOf } from './predicates.js';
import { unitsGone } from './worth.js';

/** Units that were cancelled or given back, or that a return named, a denied one too: the books stand on such a line. */
const hasPast = (order: Order, line: OrderLine): boolean =>
  unitsGone(line) > 0 || order.returns.some(({ lines }) => lines.some(({ lineId }) => lineId === line.id));

/**
 * Decides to take a line off an order that is neither delivered nor paid (domain.md §3.3); the last one stays, and so does
 * a line with a past (`ORDER_LOCKED`). Its share of the discounts goes with it: the shares of the others were fixed when
 * the order was pushed in.
 */
export function removeProduct(order: Order, lineId: string): Decision<Order> {
  const { reference } = order;
  if (hasBeenDelivered(order)) refuse('ORDER_ALREADY_DELIVERED', { reference });
  if (canRefundMoney(order)) refuse('ORDER_ALREADY_PAID', { reference });
  const line = lineOf(order, lineId);
  if (hasPast(order, line)) refuse('ORDER_LOCKED', { reference, lineId });
  if (order.lines.length === 1) refuse('LAST_LINE', { lineId });
  const changed: Order = { ...order, lines: order.lines.filter((one) => one !== line) };
  return { order: changed, result: changed };
}
