import type { Precision } from '../language/dates.js';
import { useInstant } from '../language/wordings.js';

/** An instant of the API, as the person reads it. */
export function DateTime({ at, precision = 'day' }: Readonly<{ at: string; precision?: Precision }>) {
  const instant = useInstant();
  return <time dateTime={at}>{instant(at, precision)}</time>;
}
