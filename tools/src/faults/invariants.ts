import { isDeepStrictEqual } from 'node:util';
import { CAPTURED, type Accepted, type Clerk } from './clerk.js';
import type { Facts } from './facts.js';

/** Where a payment refund may rest: at its end, or with a person. */
export const AT_REST: ReadonlySet<string> = new Set([
  'succeeded',
  'failed',
  'awaiting_manual',
  'marked_refunded',
  'needs_review',
]);

/** What was left unsaid by the API is not in the facts: whom it accepted, how long it took. */
export type Seen = Readonly<{
  facts: Facts;
  accepted: readonly Accepted[];
  /** What each accepted key is answered when it is sent once more. */
  replays: readonly string[];
  shocks: readonly string[];
  recoverySeconds: number;
  within: number;
}>;

/** A thing that must hold after every fault (reliability.md "Fault matrix"): what speaks against it. */
type Invariant = (seen: Seen) => readonly string[];

const byKey = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};
const ours = ({ books }: Facts) => books.refunds.filter(({ retoursKey }) => retoursKey !== null);
const paid = (status: string) => status === 'succeeded' || status === 'marked_refunded';

export const invariants: Readonly<Record<string, Invariant>> = {
  /** Executed at most once, and never under a second key. */
  I1: ({ facts }) => {
    const asked = facts.books.lines.flatMap((line) => (line.type === 'asked' ? [line.idempotencyKey] : []));
    const known = new Set(facts.paymentRefunds.map(({ id }) => id));
    return [
      ...[...byKey(ours(facts), ({ retoursKey }) => retoursKey!)]
        .filter(([, entries]) => entries.length > 1)
        .map(([key, entries]) => `${key} was executed ${entries.length} times`),
      ...ours(facts)
        .filter(({ idempotencyKey, retoursKey }) => idempotencyKey !== retoursKey)
        .map(({ retoursKey }) => `${retoursKey} went out under another key`),
      ...[...new Set(asked)]
        .filter((key) => !known.has(key))
        .map((key) => `${key} was sent and is not on record`),
    ];
  },
  /** Never more than was captured, by the gateway's own books. */
  I2: ({ facts }) =>
    [...byKey(facts.books.refunds, ({ payment }) => payment)]
      .map(([payment, entries]) => ({
        payment,
        sum: entries.reduce((sum, { status, amount }) => sum + (status === 'failed' ? 0 : amount), 0),
      }))
      .filter(({ sum }) => sum > CAPTURED)
      .map(({ payment, sum }) => `${payment}: ${sum} of ${CAPTURED} went back`),
  /** Every accepted refund is there, and has come to the end it must come to. */
  I3: ({ facts, accepted }) => {
    const parts = byKey(facts.paymentRefunds, ({ refund }) => refund);
    return [
      ...accepted.flatMap(({ answer, ends, sold }) => {
        const found = parts.get(answer.id) ?? [];
        if (found.length === 0) return [`${answer.id} of ${sold.reference} was accepted and is gone`];
        return found
          .filter(({ status }) => !ends.includes(status))
          .map(({ id, status }) => `${id} of ${sold.reference} is ${status} instead of ${ends.join(' or ')}`);
      }),
      ...facts.paymentRefunds
        .filter(({ status }) => !AT_REST.has(status))
        .map(({ id, status }) => `${id} is still ${status}`),
    ];
  },
  /** What we say is what the gateway did. */
  I4: ({ facts }) => {
    const executed = byKey(ours(facts), ({ retoursKey }) => retoursKey!);
    const rows = facts.paymentRefunds.filter(({ gateway }) => gateway === 'stripe');
    const known = new Set(rows.map(({ id }) => id));
    return [
      ...rows.flatMap(({ id, status, amount }) => {
        const entries = executed.get(id) ?? [];
        const done = entries.some((entry) => entry.status === 'succeeded');
        if (paid(status) !== done && status !== 'needs_review')
          return [`${id} is ${status}, and the gateway ${done ? 'has' : 'has not'} paid it`];
        return entries
          .filter((entry) => entry.amount !== amount)
          .map((entry) => `${id} is about ${amount}, and the gateway paid ${entry.amount}`);
      }),
      ...[...executed.keys()]
        .filter((key) => !known.has(key))
        .map((key) => `the gateway paid ${key}, unknown to us`),
    ];
  },
  /** Ledgers add up, and the audit's chain is whole. */
  I5: ({ facts }) => [
    ...facts.ledgerComplaints,
    ...facts.audits.flatMap(({ shop, entries, sealed, complaints }) => [
      ...complaints.map((complaint) => `audit of ${shop}: ${complaint}`),
      ...(entries === sealed ? [] : [`audit of ${shop}: ${entries - sealed} entries are not sealed`]),
    ]),
  ],
  /** Slips: unique, without gaps, one per refund. */
  I6: ({ facts }) => {
    const slips = [...byKey(facts.slips, ({ shop }) => shop)].flatMap(([shop, own]) => {
      const numbers = own.map(({ number }) => Number(number.split('-').at(-1))).sort((a, b) => a - b);
      return numbers.every((number, place) => number === place + 1)
        ? []
        : [`slips of ${shop}: ${numbers.join(' ')}`];
    });
    const perRefund = byKey(facts.slips, ({ refund }) => refund);
    return [
      ...slips,
      ...facts.refunds
        .filter(({ id }) => perRefund.get(id)?.length !== 1)
        .map(({ id }) => `refund ${id} has ${perRefund.get(id)?.length ?? 0} slips`),
    ];
  },
  /** No row and no refund crossed shops. */
  I7: ({ facts }) => {
    const shopOf = new Map(facts.paymentRefunds.map(({ id, shop }) => [id, shop]));
    return [
      ...facts.strayRows,
      ...ours(facts)
        .filter(({ retoursKey, account }) => shopOf.has(retoursKey!) && shopOf.get(retoursKey!) !== account)
        .map(({ retoursKey, account }) => `${retoursKey} went through the account of ${account}`),
    ];
  },
  /** The same key has one answer and one effect. */
  I8: ({ facts, accepted, replays, shocks }) => {
    const ids = new Set(accepted.map(({ answer }) => answer.id));
    return [
      ...replays,
      ...shocks,
      ...facts.refunds
        .filter(({ id }) => !ids.has(id))
        .map(({ id, reference }) => `refund ${id} of ${reference} was made for nobody`),
    ];
  },
  /** Recovered in time, by itself. */
  I9: ({ recoverySeconds, within }) =>
    recoverySeconds <= within ? [] : [`took ${recoverySeconds.toFixed(1)} s of ${within} s`],
  /** No transaction was open while a gateway was asked. */
  I10: ({ facts }) => facts.books.openTransactions,
};

/** Sends every accepted key once more. @returns what is not as it was answered the first time. */
export async function replay(clerk: Clerk): Promise<string[]> {
  const complaints: string[] = [];
  for (const { sold, key, answer, body } of clerk.accepted) {
    const path = `/v1/orders/${sold.reference}/refunds`;
    const again = await clerk.patiently(sold.shop, 'POST', path, body, key);
    if (again.status !== 201 || !again.replayed || !isDeepStrictEqual(again.body, answer))
      complaints.push(
        `${sold.reference}: the same key was answered ${again.status}, otherwise than the first time`,
      );
  }
  return complaints;
}
