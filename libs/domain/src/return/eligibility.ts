import { hasBeenPaid, hasBeenShipped, lastEntry } from '../order/predicates.js';
import { returnable } from '../order/ledger.js';
import type { Order } from '../order/order.js';
import { addDays, dayIn, endOfDay, type CalendarDay, type Instant } from '../shop/calendar.js';
import type { ReturnPolicy } from '../shop/policy.js';
import type { OrderFlags } from '../shop/statuses.js';

type Situation = Readonly<{ order: Order; policy: ReturnPolicy; at: Instant }>;

const currently = (order: Order, flag: keyof OrderFlags) => order.statusHistory.at(-1)?.[flag] ?? false;

/** Since when an order's window is open: the latest delivery, else the latest shipment (D4); null before. */
const windowFrom = (order: Order): Instant | null =>
  lastEntry(order, 'delivered') ?? lastEntry(order, 'shipped') ?? null;

/** The last calendar day a return may be asked for; undefined without limit. */
function lastDay(
  { timezone, returnWindowDays }: ReturnPolicy,
  from: Instant | null,
): CalendarDay | undefined {
  if (!from || returnWindowDays === 0) return undefined;
  return addDays(dayIn(timezone, from), returnWindowDays);
}

/** The last moment a return may be asked for when the window is open since `from`; null without limit. */
export function deadlineFrom(policy: ReturnPolicy, from: Instant | null): Instant | null {
  const day = lastDay(policy, from);
  return day ? endOfDay(policy.timezone, day) : null;
}

function isLate({ order, policy, at }: Situation): boolean {
  const day = lastDay(policy, windowFrom(order));
  return day !== undefined && dayIn(policy.timezone, at) > day;
}

/** Every reason for a no, in the order it is told (domain.md §4.1). */
const policies = {
  returns_disabled: ({ policy }) => !policy.returnsEnabled,
  not_paid: ({ order, policy }) =>
    !(policy.eligibilityRule === 'history' ? hasBeenPaid(order) : currently(order, 'paid')),
  not_shipped: ({ order, policy }) =>
    !(policy.eligibilityRule === 'history' ? hasBeenShipped(order) : currently(order, 'shipped')),
  window_closed: isLate,
  nothing_returnable: ({ order }) => !order.lines.some((line) => returnable(line) > 0),
} as const satisfies Record<string, (situation: Situation) => boolean>;

export type ReasonNotReturnable = keyof typeof policies;
export const REASONS_NOT_RETURNABLE = Object.keys(policies) as ReasonNotReturnable[];

/** The answer to "may I return this?": every reason for a no, and the last moment for a yes (null when there is no limit). */
export type Returnability = Readonly<{
  allowed: boolean;
  deadline: Instant | null;
  reasons: readonly ReasonNotReturnable[];
}>;

/** Judges whether an order may be returned at a moment (domain.md §4.1). */
export function returnability(order: Order, policy: ReturnPolicy, at: Instant): Returnability {
  const situation = { order, policy, at };
  const reasons = REASONS_NOT_RETURNABLE.filter((reason) => policies[reason](situation));
  return { allowed: reasons.length === 0, deadline: deadlineFrom(policy, windowFrom(order)), reasons };
}
