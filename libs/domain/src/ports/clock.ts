import type { Instant } from '../shop/calendar.js';

/** Where commands get the time from. */
export abstract class Clock {
  abstract now(): Instant;
}
