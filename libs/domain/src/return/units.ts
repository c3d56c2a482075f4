import type { Return, ReturnLine, ReturnSummary } from './return.js';

type Holder = Pick<Return, 'kind' | 'returnless'>;

/** Units a request keeps from everybody else (domain.md §3.4): none once denied or cancelled, missing ones until it completes. */
export function reservedUnits({ kind, returnless }: Holder, line: ReturnLine): number {
  if (kind === 'return_denied' || kind === 'cancelled') return 0;
  const lost = kind === 'return_completed' && !returnless ? line.missing : 0;
  return Math.max(0, line.quantity - line.refunded - lost);
}

/** Units not yet accounted for by a receipt. */
export const awaited = (line: ReturnLine): number => line.quantity - line.received - line.missing;

/** Units a refund naming the request may still cover: received ones, or all that was asked for when the goods are kept. */
export const coverable = (request: Return, line: ReturnLine): number =>
  (request.returnless ? line.quantity : line.received) - line.refunded;

/** Every unit that came, or was let go, has been refunded. */
export const isFullyRefunded = (request: ReturnSummary): boolean =>
  request.lines.some((line) => line.refunded > 0) &&
  request.lines.every((line) => line.refunded >= line.quantity - (request.returnless ? 0 : line.missing));
