import type { Order, Payment } from '../order/order.js';
import { addDays, dayIn, endOfDay, type Instant } from '../shop/calendar.js';
import type { Shop } from '../shop/shop.js';
import { onItsWay } from './payment-refund.js';
import { partsOver } from './reconcile.js';

/** Until how many days after money last moved over a payment its books are compared, and every how many nights. */
const PATIENCE: readonly (readonly [days: number, nights: number])[] = [
  [45, 1],
  [180, 7],
];
const DAY_MS = 86_400_000;
/** The hours in which a shop's night work is done, by its own clock. */
const NIGHT = { from: 1, hours: 4 } as const;

/** When money last moved over a payment, as far as our books go. */
function lastMoved(order: Order, { id, capturedAt }: Payment): number {
  const times = order.refunds
    .filter(({ paymentRefunds }) => paymentRefunds.some(({ paymentId }) => paymentId === id))
    .map(({ createdAt }) => createdAt);
  const attempts = partsOver(order, id).flatMap((part) => part.attempts.map(({ startedAt }) => startedAt));
  return Math.max(...[capturedAt, ...times, ...attempts].map((time) => Date.parse(time)));
}

/** Every how many nights a payment's books are compared; undefined when that is over. */
function everyNights(order: Order, payment: Payment, at: Instant): number | undefined {
  if (partsOver(order, payment.id).some(({ status }) => onItsWay(status))) return 1;
  const age = (Date.parse(at) - lastMoved(order, payment)) / DAY_MS;
  return PATIENCE.find(([days]) => age <= days)?.[1];
}

/**
 * Seconds until a payment's books are compared again, in a night of the shop's: every night while money is on its way
 * and for 45 days after it last moved, then once a week until 180 days are over, which is as long as gateways refund.
 * @param chance from 0 to 1: where in the night, so that not all come at once.
 * @returns null when it is over.
 */
export function untilNextNight(
  order: Order,
  payment: Payment,
  { policy }: Shop,
  at: Instant,
  chance: number,
): number | null {
  const nights = everyNights(order, payment, at);
  if (nights === undefined) return null;
  const evening = endOfDay(policy.timezone, addDays(dayIn(policy.timezone, at), nights - 1));
  const midnight = (Date.parse(evening) - Date.parse(at)) / 1000;
  return Math.round(midnight + (NIGHT.from + NIGHT.hours * chance) * 3_600);
}
