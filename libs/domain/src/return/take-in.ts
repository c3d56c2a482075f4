import type { Occasion } from '../actor.js';
import { refuse } from '../refusals.js';
import type { Condition, Return, ReturnLine } from './return.js';
import { awaited } from './units.js';

/** Goods as they were found in a package. */
export type ReceivedLine = Readonly<{
  lineId?: string;
  quantity?: number;
  condition?: Condition;
  note?: string;
}>;

function receiveLine(line: ReturnLine, quantity: number, condition: Condition): ReturnLine {
  if (quantity > awaited(line)) refuse('QUANTITY_TOO_HIGH', { lineId: line.lineId, max: awaited(line) });
  if (condition === 'missing') return { ...line, missing: line.missing + quantity };
  return {
    ...line,
    received: line.received + quantity,
    asNew: line.asNew + (condition === 'as_new' ? quantity : 0),
  };
}

/** All that is still expected, found in one condition. */
export const theRest = ({ lines }: Return, condition: Condition = 'as_new'): ReceivedLine[] =>
  lines
    .filter((line) => awaited(line) > 0)
    .map((line) => ({ lineId: line.lineId, quantity: awaited(line), condition }));

/** Books goods into a request: never more than was asked for, one receipt per line and condition. */
export function takeIn(request: Return, goods: readonly ReceivedLine[], occasion: Occasion): Return {
  return goods.reduce<Return>(
    (current, { lineId = '', quantity = 0, condition = 'as_new', note = null }) => ({
      ...current,
      lines: current.lines.map((line) =>
        line.lineId === lineId ? receiveLine(line, quantity, condition) : line,
      ),
      receipts: [
        ...current.receipts,
        { id: occasion.ids.next(), lineId, quantity, condition, note, at: occasion.at, by: occasion.by.id },
      ],
    }),
    request,
  );
}
