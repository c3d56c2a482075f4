import type { Language } from './languages.js';

/** How much of an instant is told. */
export type Precision = 'day' | 'minute';

const styles: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { dateStyle: 'medium' },
  minute: { dateStyle: 'medium', timeStyle: 'short' },
};

/**
 * An instant as people of that language write it, in the time zone of the browser.
 * @param instant ISO 8601, as the API has it.
 */
export const instantText = (language: Language, instant: string, precision: Precision): string =>
  new Intl.DateTimeFormat(language, styles[precision]).format(new Date(instant));
