import type { NotificationStatus } from './notification.js';

/** How patiently something is sent; all in seconds. */
export type Patience = Readonly<{
  firstRetry: number;
  longestRetry: number;
  /** After so long since the first try nobody expects it any more. */
  giveUpAfter: number;
}>;

export const defaultPatience: Patience = { firstRetry: 5, longestRetry: 3_600, giveUpAfter: 86_400 };

/** What becomes of a notification after a try, and in how many seconds the next one is due. */
export type Outlook = Readonly<{ status: NotificationStatus; retryIn: number | null }>;

/** How a try went: `final` is a no that no repetition will change. */
export type Tried = Readonly<{ sent: boolean; final?: boolean; detail: string }>;

/** Seconds to wait before another try: twice as long each time, spread by `chance` (0 to 1). */
export const waitBefore = (attempt: number, chance: number, { firstRetry, longestRetry }: Patience): number =>
  Math.ceil(Math.min(firstRetry * 2 ** (attempt - 1), longestRetry) * (0.5 + chance / 2));

/**
 * Decides after a try: sent is sent; a final no is given up; anything else is tried again, each time after twice the
 * wait, spread by `chance` (0 to 1) so that those who failed together do not come back together, for a day in all.
 */
export function outlookAfter(
  tried: Tried,
  {
    attempt,
    secondsSinceFirst,
    chance,
  }: Readonly<{ attempt: number; secondsSinceFirst: number; chance: number }>,
  patience: Patience,
): Outlook {
  if (tried.sent) return { status: 'sent', retryIn: null };
  const retryIn = waitBefore(attempt, chance, patience);
  if (tried.final || secondsSinceFirst + retryIn > patience.giveUpAfter)
    return { status: 'given_up', retryIn: null };
  return { status: 'pending', retryIn };
}
