import { decimal } from '../money/amount.js';
import type { Order, OutsideRefund } from '../order/order.js';
import type { GatewayNews, ListedRefund } from '../ports/payment-gateway.js';
import type { BookEntry, Difference, DifferenceKind } from './difference.js';
import type { PaymentRefundStatus } from './payment-refund.js';
import type { PaymentRefund } from './refund.js';

/** What our books say of money: it left through the gateway, it did not, or that is still to be seen. */
const ourWord: Readonly<Record<PaymentRefundStatus, 'left' | 'stayed' | 'open'>> = {
  succeeded: 'left',
  failed: 'stayed',
  awaiting_manual: 'stayed',
  marked_refunded: 'stayed',
  queued: 'stayed',
  sending: 'open',
  pending_gateway: 'open',
  unknown: 'open',
  needs_review: 'open',
};

/** What the gateway's list says: only an explicit no has not moved money (reliability.md rule 5). */
const theirWord: Readonly<Record<GatewayNews['outcome']['type'], 'left' | 'stayed' | 'open'>> = {
  succeeded: 'left',
  pending: 'open',
  unknown: 'open',
  failed: 'stayed',
  reversed: 'stayed',
};

const mayHaveLeft = ({ outcome }: ListedRefund): boolean => theirWord[outcome.type] !== 'stayed';

/** Whether an entry is about a part: under our key, under the gateway's own name, or as what a person settled it with. */
const isAbout = ({ id, gatewayRefundId, settlement }: PaymentRefund, entry: ListedRefund): boolean =>
  entry.key === id || [gatewayRefundId, settlement?.reference].includes(entry.gatewayRefundId);

const inOurs = ({ amount, currency, status }: PaymentRefund): BookEntry => ({ amount, currency, status });
const inTheirs = ({ amount, currency, outcome }: ListedRefund): BookEntry => ({
  amount,
  currency,
  status: outcome.type,
});

const difference = (kind: DifferenceKind, part?: PaymentRefund, listed?: ListedRefund): Difference => ({
  kind,
  paymentRefundId: part?.id ?? null,
  gatewayRefundId: listed?.gatewayRefundId ?? null,
  ours: part ? inOurs(part) : null,
  theirs: listed ? inTheirs(listed) : null,
});

const sameSum = (part: PaymentRefund, listed: ListedRefund): boolean =>
  part.currency === listed.currency && decimal(part.amount).eq(decimal(listed.amount));

/** On what a part and its entry in the gateway's list disagree. What is still open on one side is settled by news, not by staff. */
function between(part: PaymentRefund, listed: ListedRefund | undefined): readonly Difference[] {
  if (!listed) return ourWord[part.status] === 'left' ? [difference('missing_at_gateway', part)] : [];
  const our = part.settlement?.reference === listed.gatewayRefundId ? 'left' : ourWord[part.status];
  const their = theirWord[listed.outcome.type];
  const opposed = (our === 'left' && their === 'stayed') || (our === 'stayed' && their !== 'stayed');
  return [
    ...(mayHaveLeft(listed) && !sameSum(part, listed) ? [difference('amount_differs', part, listed)] : []),
    ...(opposed ? [difference('state_differs', part, listed)] : []),
  ];
}

/** A payment refund with what the gateway lists of it: the entry that moved money, when there are several under one key. */
const entryOf = (part: PaymentRefund, listed: readonly ListedRefund[]): ListedRefund | undefined => {
  const about = listed.filter((entry) => isAbout(part, entry));
  return about.find(mayHaveLeft) ?? about[0];
};

/** Our books of one payment. */
export type PaymentBooks = Readonly<{
  parts: readonly PaymentRefund[];
  outsideRefunds: readonly OutsideRefund[];
}>;

/** What a comparison comes to. */
export type Comparison = Readonly<{
  differences: readonly Difference[];
  /** The entries that say something our books do not: they go the way of all news. */
  telling: readonly ListedRefund[];
}>;

/**
 * Compares our payment refunds over one payment, as they were before and after its gateway was asked, with those it
 * lists. What moved meanwhile is left to the next night. Every entry is matched once: a second one under our key that
 * moved money is as unknown here as one made in the gateway's own dashboard.
 */
export function compareBooks(
  before: PaymentBooks,
  { parts, outsideRefunds }: PaymentBooks,
  listed: readonly ListedRefund[],
): Comparison {
  const pairs = parts.map((part) => ({ part, entry: entryOf(part, listed) }));
  const steady = pairs.filter(({ part: { id, status } }) =>
    before.parts.some((known) => known.id === id && known.status === status),
  );
  const differing = steady.map((pair) => ({ ...pair, differences: between(pair.part, pair.entry) }));
  const isOutside = (entry: ListedRefund) =>
    outsideRefunds.some((known) => known.gatewayRefundId === entry.gatewayRefundId && !known.failed);
  const others = listed.filter((entry) => pairs.every((pair) => pair.entry !== entry));
  const unknown = others.filter((entry) => mayHaveLeft(entry) && !isOutside(entry));
  const cameBack = others.filter((entry) => !mayHaveLeft(entry) && isOutside(entry));
  const settling = differing.filter(
    ({ part, entry, differences }) =>
      isNews(part, entry) || (differences.length > 0 && part.status !== 'queued'),
  );
  return {
    differences: [
      ...differing.flatMap(({ differences }) => differences),
      ...unknown.map((entry) => difference('unknown_here', undefined, entry)),
    ],
    telling: [...settling.flatMap(({ entry }) => entry ?? []), ...unknown, ...cameBack],
  };
}

/** Whether an entry settles what is open here. */
const isNews = ({ status }: PaymentRefund, entry: ListedRefund | undefined): boolean =>
  entry !== undefined && ourWord[status] === 'open' && theirWord[entry.outcome.type] !== 'open';

/**
 * Whether what is queued over the payment may have been sent already: the gateway lists refunds that we know nothing
 * of, or one that stands in our queue. Then it is looked up before anything is sent.
 */
export const castsDoubt = (found: readonly Difference[]): boolean =>
  found.some(
    ({ kind, ours }) => kind === 'unknown_here' || (kind === 'state_differs' && ours?.status === 'queued'),
  );

/** Our payment refunds over a payment. */
export const partsOver = (order: Order, paymentId: string): readonly PaymentRefund[] =>
  order.refunds
    .flatMap(({ paymentRefunds }) => paymentRefunds)
    .filter((part) => part.paymentId === paymentId);

/** What our books hold of a payment: what we gave back over it, and what was given back without us. */
export const booksOver = (order: Order, paymentId: string): PaymentBooks => ({
  parts: partsOver(order, paymentId),
  outsideRefunds: order.payments.find(({ id }) => id === paymentId)?.outsideRefunds ?? [],
});

/**
 * Entries of a gateway's list as news: the same entry in the same state is the same piece of news every night.
 * @param about the payment that was asked about, for a gateway that does not repeat it.
 */
export const newsOfList = (about: string, entries: readonly ListedRefund[]): readonly GatewayNews[] =>
  entries.map(({ gatewayRefundId, gatewayReference = about, key, amount, currency, outcome }) => ({
    id: `${gatewayRefundId}:${outcome.type}`,
    key,
    gatewayRefundId,
    gatewayReference,
    sum: { amount, currency },
    outcome,
  }));
