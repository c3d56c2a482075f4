import type { Decision } from '../decision.js';
import { refuse } from '../refusals.js';
import { checkLine } from './consistency.js';
import { lineFrom, type FieldName } from './line.js';
import type { Order } from './order.js';
import { hasBeenDelivered } from './predicates.js';
import type { PushedLine } from './push.js';

const itself: FieldName = (field) => field;

/**
 * Decides to add a line to an order before delivery, paid or not (domain.md §3.3): judged like a line that was pushed in,
 * and without a share of any discount. No payment grows with it, an implied one neither: its price is a balance to be paid.
 */
export function addProduct(order: Order, pushed: PushedLine): Decision<Order> {
  const { reference, currency, rounding } = order;
  const line = lineFrom(pushed, itself, currency, rounding);
  if (hasBeenDelivered(order)) refuse('ORDER_ALREADY_DELIVERED', { reference });
  checkLine(line, pushed, itself, currency, order.lines);
  const changed: Order = { ...order, lines: [...order.lines, line] };
  return { order: changed, result: changed };
}
