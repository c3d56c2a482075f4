import { refuse } from '../refusals.js';
import { isOpen } from '../return/lifecycle.js';
import { reservedUnits } from '../return/units.js';
import type { Order, OrderLine } from './order.js';

/** Units not yet taken off, refunded or returned. */
export const refundable = (line: OrderLine): number =>
  line.ordered - line.cancelled - line.refunded - line.returned;
/** Units no request has a hand on. */
export const available = (line: OrderLine): number => refundable(line) - line.reserved;
/** Units a customer may ask to send back; virtual and non-returnable lines never (D5), though a refund may take them. */
export const returnable = (line: OrderLine): number =>
  line.returnable && !line.virtual ? available(line) : 0;

/** Why nothing of a line can be asked back, in the order it is told. */
const reasonsOfLine = {
  virtual: (line) => line.virtual,
  not_returnable: (line) => !line.returnable,
  in_return: (line) => line.reserved > 0,
  returned: (line) => line.returned > 0,
  refunded: (line) => line.refunded > 0,
  cancelled: (line) => line.cancelled > 0,
} as const satisfies Record<string, (line: OrderLine) => boolean>;

export type ReasonLineNotReturnable = keyof typeof reasonsOfLine;
const REASONS_OF_LINE = Object.keys(reasonsOfLine) as ReasonLineNotReturnable[];

/** What keeps a line from being asked back; null while units of it may be. */
export const reasonNotReturnable = (line: OrderLine): ReasonLineNotReturnable | null =>
  returnable(line) > 0 ? null : (REASONS_OF_LINE.find((reason) => reasonsOfLine[reason](line)) ?? null);

/** Numbers of the open returns that hold units of this line. */
export const openReturnsOf = (order: Order, lineId: string): string[] =>
  order.returns
    .filter(
      (request) =>
        isOpen(request.kind) &&
        request.lines.some((line) => line.lineId === lineId && reservedUnits(request, line) > 0),
    )
    .map((request) => request.number);

/** Replaces some lines of an order; every other line keeps its identity. */
export function withLines(order: Order, change: (line: OrderLine) => OrderLine): Order {
  return { ...order, lines: order.lines.map(change) };
}

/** Recounts what requests hold of each line from the requests themselves, or refuses when a line cannot bear it. */
export function withReservationsOf(order: Order): Order {
  const reserved = new Map<string, number>();
  for (const request of order.returns)
    for (const line of request.lines)
      reserved.set(line.lineId, (reserved.get(line.lineId) ?? 0) + reservedUnits(request, line));
  return withLines(order, (line) => {
    const units = reserved.get(line.id) ?? 0;
    if (units === line.reserved) return line;
    if (units > refundable(line) && units > line.reserved) {
      const max = Math.max(0, available(line));
      refuse('QUANTITY_TOO_HIGH', { lineId: line.id, max, openReturns: openReturnsOf(order, line.id) });
    }
    return { ...line, reserved: units };
  });
}
