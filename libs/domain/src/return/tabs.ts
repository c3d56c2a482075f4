import type { Refund } from '../refund/refund.js';
import type { ReturnKind } from '../shop/statuses.js';
import { allowedIn, isOpen } from './lifecycle.js';
import type { Return } from './return.js';
import { awaited, coverable } from './units.js';

/** What a merchant looks for in the list of returns. A return may stand in several of them, or in none but `all`. */
export const RETURN_TABS = ['all', 'to_review', 'to_receive', 'to_refund', 'problems'] as const;
export type ReturnTab = (typeof RETURN_TABS)[number];

/** How many returns there are, by kind of their status and by tab. */
export type ReturnCounts = Readonly<{
  kinds: Readonly<Record<ReturnKind, number>>;
  tabs: Readonly<Record<ReturnTab, number>>;
}>;

/** What of the tabs a return's own kind does not say. */
export type Pending = Readonly<{ toReceive: boolean; toRefund: boolean; hasProblem: boolean }>;

/** A package is on its way. */
const isToReceive = ({ kind, returnless }: Return): boolean =>
  allowedIn.receive.includes(kind) && !returnless;

/** A refund that names it could give something back now: units came in, or were let go, and are not refunded. */
const isToRefund = (request: Return): boolean =>
  allowedIn[request.returnless ? 'refund_returnless' : 'refund'].includes(request.kind) &&
  request.lines.some((line) => coverable(request, line) > 0);

/** Something came, but not everything as new: a part of it, or damaged, wrong or missing units. */
const cameAmiss = ({ kind, lines }: Return): boolean =>
  isOpen(kind) &&
  lines.some((line) => awaited(line) < line.quantity) &&
  lines.some((line) => line.asNew < line.quantity);

const STUCK: ReadonlySet<Refund['status']> = new Set(['failed', 'needs_review']);

/** Money of it got stuck. */
const isStuck = ({ number }: Return, refunds: readonly Refund[]): boolean =>
  refunds.some(({ returnNumber, status }) => returnNumber === number && STUCK.has(status));

/**
 * What is to be done about a return, given the refunds of its order. `to_review` is the kind *waiting for confirmation*;
 * a completed return stays to be refunded until it is, unless it is denied instead.
 */
export const pendingOf = (request: Return, refunds: readonly Refund[]): Pending => ({
  toReceive: isToReceive(request),
  toRefund: isToRefund(request),
  hasProblem: cameAmiss(request) || isStuck(request, refunds),
});
