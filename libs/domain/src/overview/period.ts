import { refuse } from '../refusals.js';
import { addDays, dayIn, type CalendarDay, type Instant } from '../shop/calendar.js';

/** Days of the shop, both included. */
export type Period = Readonly<{ from: CalendarDay; to: CalendarDay }>;

/** A leap year and the rest of its last week. */
export const MAX_PERIOD_DAYS = 372;
const DEFAULT_WEEKS = 12;
const DAY_MS = 86_400_000;

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(Date.parse(text) || 0).toISOString().startsWith(text);

/** How many days a period has. */
export const daysOf = ({ from, to }: Period): number => (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;

/** The Monday a day's week begins with. */
export const mondayOf = (day: CalendarDay): CalendarDay =>
  addDays(day, -((new Date(Date.parse(day)).getUTCDay() + 6) % 7));

/**
 * The period asked for in the shop's time zone: the twelve weeks up to today, unless told otherwise. `PERIOD_INVALID`
 * when a day does not exist, the end lies before the beginning, or there are more than `MAX_PERIOD_DAYS` days.
 */
export function periodOf(asked: Partial<Period>, timezone: string, now: Instant): Period {
  const { to = dayIn(timezone, now) } = asked;
  if (!isDay(to)) return refuse('PERIOD_INVALID', { max: MAX_PERIOD_DAYS });
  const { from = addDays(mondayOf(to), -7 * (DEFAULT_WEEKS - 1)) } = asked;
  const days = isDay(from) ? daysOf({ from, to }) : 0;
  if (days < 1 || days > MAX_PERIOD_DAYS) return refuse('PERIOD_INVALID', { max: MAX_PERIOD_DAYS });
  return { from, to };
}

/** As many days as a period has, right before it. */
export const periodBefore = (period: Period): Period => ({
  from: addDays(period.from, -daysOf(period)),
  to: addDays(period.from, -1),
});

/** A period by weeks from Monday to Sunday; its first and its last one hold the days it has of them. */
export function weeksOf({ from, to }: Period): readonly Period[] {
  const weeks: Period[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    const sunday = addDays(monday, 6);
    weeks.push({ from: monday < from ? from : monday, to: sunday > to ? to : sunday });
  }
  return weeks;
}
