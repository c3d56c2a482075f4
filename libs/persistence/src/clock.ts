import { Clock, type Instant } from '@retours/domain';

/** The machine's clock. */
export class SystemClock extends Clock {
  now(): Instant {
    return new Date().toISOString();
  }
}
