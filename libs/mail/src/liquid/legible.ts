/** Control characters but tab and line feed, and those that make text run the other way than it is read. */
const ILLEGIBLE = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

const legibleText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(ILLEGIBLE, '').toWellFormed();

/** The same facts with every text in them fit to be read: whole characters only, none that acts on its surroundings. */
export function legible<T>(facts: T): T {
  if (typeof facts === 'string') return legibleText(facts) as T;
  if (Array.isArray(facts)) return facts.map(legible) as T;
  if (facts === null || typeof facts !== 'object') return facts;
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, legible(value)])) as T;
}

const LONGEST_SUBJECT = 250;

/** A subject is one line: whatever would end a header and begin another becomes a space. */
export const oneLine = (text: string): string =>
  [...text.replace(/[\s\p{Cc}]+/gu, ' ').trim()].slice(0, LONGEST_SUBJECT).join('');
