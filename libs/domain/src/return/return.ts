import type { Customer } from '../order/order.js';
import type { Instant } from '../shop/calendar.js';
import type { ReturnKind } from '../shop/statuses.js';

export const CONDITIONS = ['as_new', 'damaged', 'wrong_item', 'missing'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Units of one order line in a request. Always received + missing ≤ quantity, as new ≤ received, restocked ≤ as new. */
export type ReturnLine = Readonly<{
  lineId: string;
  quantity: number;
  received: number;
  missing: number;
  asNew: number;
  refunded: number;
  restocked: number;
}>;

/** One line of what came in a package, as it was found. */
export type Receipt = Readonly<{
  id: string;
  lineId: string;
  quantity: number;
  condition: Condition;
  note: string | null;
  at: Instant;
  by: string;
}>;

/** Who moved a request, when, from where, and what they wrote; internal notes are for staff only. */
export type ReturnHistoryEntry = Readonly<{
  id: string;
  at: Instant;
  by: string;
  byKind: string;
  from: string | null;
  to: string;
  note: string | null;
  internalNote: string | null;
  override: boolean;
}>;

/** A request to send lines of one order back. */
export type Return = Readonly<{
  number: string;
  orderReference: string;
  customerId: string;
  explanation: string;
  status: string;
  kind: ReturnKind;
  /** The customer keeps the goods. */
  returnless: boolean;
  requestedAt: Instant;
  version: number;
  lines: readonly ReturnLine[];
  receipts: readonly Receipt[];
  history: readonly ReturnHistoryEntry[];
}>;

/** A return without what happened to it: what a list needs. */
export type ReturnSummary = Omit<Return, 'receipts' | 'history'>;

/** The same with what its order says of it: who sends, and since when the window is open (null when nothing was shipped). */
export type ListedReturn = ReturnSummary & Readonly<{ customer: Customer; windowFrom: Instant | null }>;
