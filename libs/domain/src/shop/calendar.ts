/** An ISO 8601 instant in UTC with milliseconds, as `Date.prototype.toISOString` writes it; sorts as text. */
export type Instant = string;
/** A day without a place: `2026-03-29`. */
export type CalendarDay = string;

const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Swedish writes moments as ISO 8601 does: `2026-03-29 02:30:00`. */
function formatOf(timezone: string): Intl.DateTimeFormat {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: timezone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(timezone, format);
  }
  return format;
}

/** True for a time zone this runtime knows by its IANA name. */
export function isTimezone(name: string): boolean {
  try {
    return Boolean(formatOf(name));
  } catch {
    return false;
  }
}

/** The wall clock of a place at an instant, read as if it were UTC. */
const wallClock = (instant: number, timezone: string): number =>
  Date.parse(`${formatOf(timezone).format(instant).replace(' ', 'T')}Z`);

/** The calendar day it is, at an instant, in a place. */
export const dayIn = (timezone: string, instant: Instant): CalendarDay =>
  formatOf(timezone).format(Date.parse(instant)).slice(0, 10);

/** The calendar year it is, at an instant, in a place. */
export const yearIn = (timezone: string, instant: Instant): string => dayIn(timezone, instant).slice(0, 4);

export const addDays = (day: CalendarDay, days: number): CalendarDay =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The last millisecond of a calendar day in a place, clock changes included. */
export function endOfDay(timezone: string, day: CalendarDay): Instant {
  const midnight = Date.parse(day) + DAY_MS;
  let instant = midnight;
  // Twice: the first guess may lie on the other side of a clock change.
  for (let pass = 0; pass < 2; pass++) instant -= wallClock(instant, timezone) - midnight;
  return new Date(instant - 1).toISOString();
}
