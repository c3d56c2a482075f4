import type { Instant } from '../shop/calendar.js';

/** Where commands get the time from. */
export abstract class Clock {
  /** The moment, in UTC and to the millisecond. */
  abstract now(): Instant;
}
