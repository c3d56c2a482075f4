import { Clock, type Instant } from '@retours/domain';

/** A clock that stands still until it is told to go on. */
export class FixedClock extends Clock {
  constructor(private instant: Instant = '2026-03-10T10:00:00.000Z') {
    super();
  }

  now(): Instant {
    return this.instant;
  }

  advance(seconds: number): void {
    this.instant = new Date(Date.parse(this.instant) + seconds * 1000).toISOString();
  }
}
