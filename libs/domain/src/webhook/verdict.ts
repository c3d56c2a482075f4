import { waitBefore, type Patience, type Tried } from '../notification/patience.js';
import { WEBHOOK_LIMITS, type ReasonSwitchedOff } from './endpoint.js';

/** How an endpoint has done before a try: failures in a row, and for how long. */
export type EndpointHealth = Readonly<{ failures: number; secondsFailing: number }>;

/** What a try says of its endpoint: how long all its notifications wait (seconds), or why it is switched off. */
export type Verdict = Readonly<{
  failures: number;
  retryIn: number | null;
  switchOff: Exclude<ReasonSwitchedOff, 'by_hand'> | null;
}>;

/**
 * Judges an endpoint by a try. One success forgets all failures; a final no switches it off, and so does failing for
 * longer than notifications are patient. In between, from a few failures in a row on, it is left alone for ever longer.
 */
export function verdictOn(
  { sent, final }: Tried,
  { failures, secondsFailing }: EndpointHealth,
  chance: number,
  patience: Patience,
): Verdict {
  if (sent) return { failures: 0, retryIn: null, switchOff: null };
  const inARow = failures + 1;
  if (final) return { failures: inARow, retryIn: null, switchOff: 'gone' };
  if (secondsFailing > patience.giveUpAfter) return { failures: inARow, retryIn: null, switchOff: 'failing' };
  const waits = inARow >= WEBHOOK_LIMITS.failuresInARow;
  return { failures: inARow, retryIn: waits ? waitBefore(inARow, chance, patience) : null, switchOff: null };
}
