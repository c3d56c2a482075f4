import { available, openReturnsOf } from '../order/ledger.js';
import type { Order, OrderLine } from '../order/order.js';
import { lineOf } from '../order/predicates.js';
import { refuse } from '../refusals.js';
import type { Return } from '../return/return.js';
import { coverable } from '../return/units.js';
import type { RefundRequest } from './refund.js';

/** A line of a refund with the order line it takes from; the entered amount only for a partial one. */
export type TakenLine = Readonly<{ line: OrderLine; quantity: number; entered?: string }>;

/** Units a refund that names this return may take of a line: what came in, or all that was asked when the goods are kept. */
function checkAgainstReturn(named: Return, lineId: string, quantity: number): void {
  const asked = named.lines.find((line) => line.lineId === lineId);
  const max = asked ? coverable(named, asked) : 0;
  if (quantity <= max) return;
  if (named.returnless) refuse('QUANTITY_TOO_HIGH', { lineId, max });
  refuse('NOT_RECEIVED', { lineId, max });
}

/** Lines and quantities by domain.md §5.2.3: each line known and named once, then each quantity within what is there to take. */
export function takeLines(
  order: Order,
  { lines = [] }: Pick<RefundRequest, 'lines'>,
  named: Return | undefined,
): TakenLine[] {
  const seen = new Set<string>();
  for (const { lineId = '' } of lines) {
    if (seen.has(lineOf(order, lineId).id)) refuse('LINE_NOT_FOUND', { lineId });
    seen.add(lineId);
  }
  return lines.map(({ lineId, quantity, amount }) => {
    const line = lineOf(order, lineId!);
    if (named) checkAgainstReturn(named, line.id, quantity!);
    else if (quantity! > available(line)) {
      refuse('QUANTITY_TOO_HIGH', {
        lineId: line.id,
        max: available(line),
        openReturns: openReturnsOf(order, line.id),
      });
    }
    return { line, quantity: quantity!, entered: amount };
  });
}
