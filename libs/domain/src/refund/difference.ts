import type { Occasion } from '../actor.js';
import type { DomainEvent } from '../decision.js';
import { eventOf } from '../events.js';
import type { Amount } from '../money/amount.js';
import type { Instant } from '../shop/calendar.js';

/** In what way a gateway's books and ours disagree on a payment. */
export const DIFFERENCE_KINDS = [
  'missing_at_gateway',
  'unknown_here',
  'amount_differs',
  'state_differs',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** What one side's books say of a refund; the status in that side's own words. */
export type BookEntry = Readonly<{ amount: Amount; currency: string; status: string }>;

/** One thing on which a gateway's books and ours disagree. */
export type Difference = Readonly<{
  kind: DifferenceKind;
  /** Null for a refund that is not in our books. */
  paymentRefundId: string | null;
  /** Null for a refund the gateway does not list. */
  gatewayRefundId: string | null;
  ours: BookEntry | null;
  theirs: BookEntry | null;
}>;

/** A difference on record, from the night it was found until the night it was found no more. */
export type FoundDifference = Difference &
  Readonly<{
    id: string;
    orderReference: string;
    paymentId: string;
    gateway: string;
    foundAt: Instant;
    /** The last time it was found. */
    seenAt: Instant;
    closedAt: Instant | null;
  }>;

/** A payment whose books are compared, and what is open on it. */
export type Reconciliation = Readonly<{
  orderReference: string;
  paymentId: string;
  gateway: string;
  open: readonly FoundDifference[];
}>;

/** What a night's comparison comes to: rows that are new or have changed, and what to tell of those that are new. */
export type Findings = Readonly<{
  differences: readonly FoundDifference[];
  opened: readonly FoundDifference[];
  events: readonly DomainEvent[];
}>;

const same = (one: Difference, other: Difference): boolean =>
  one.kind === other.kind &&
  one.paymentRefundId === other.paymentRefundId &&
  one.gatewayRefundId === other.gatewayRefundId;

/** What others are told of a difference. */
const toldOf = ({
  id,
  kind,
  paymentId,
  gateway,
  paymentRefundId,
  gatewayRefundId,
  ours,
  theirs,
}: FoundDifference) => ({
  differenceId: id,
  kind,
  paymentId,
  gateway,
  paymentRefundId,
  gatewayRefundId,
  ours,
  theirs,
});

/** Decides what becomes of the differences on a payment: new ones are told once, those found no more close by themselves. */
export function recordDifferences(
  { open, ...payment }: Reconciliation,
  found: readonly Difference[],
  occasion: Occasion,
): Findings {
  const { at, ids } = occasion;
  const opened = found
    .filter((difference) => !open.some((known) => same(known, difference)))
    .map((difference) => ({
      ...difference,
      ...payment,
      id: ids.next(),
      foundAt: at,
      seenAt: at,
      closedAt: null,
    }));
  const known = open.map((before): FoundDifference => {
    const now = found.find((difference) => same(before, difference));
    return now ? { ...before, ours: now.ours, theirs: now.theirs, seenAt: at } : { ...before, closedAt: at };
  });
  const events = opened.map((difference) =>
    eventOf(
      occasion,
      { reference: difference.orderReference },
      'reconciliation.difference_found',
      toldOf(difference),
    ),
  );
  return { differences: [...known, ...opened], opened, events };
}
