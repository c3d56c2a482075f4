import type { PageView } from '@retours/contracts';
import type { Page, PageRequest } from '@retours/domain';
import { invalid, Problem } from '../problem/problem.js';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;
/** A moment and an id, as `Page.next` joins them. The year 0 is a date to JavaScript and none to PostgreSQL. */
const POSITION = /^((?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~[^\p{Cc}]{1,200}$/u;

const isRealInstant = (text: string) => {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString() === text;
};

function limitFrom(limit: unknown): number {
  if (limit === undefined) return DEFAULT_LIMIT;
  const value = /^\d{1,3}$/.test(String(limit)) ? Number(limit) : 0;
  return value >= 1 && value <= MAX_LIMIT
    ? value
    : invalid('/limit', `must be a whole number from 1 to ${MAX_LIMIT}`);
}

function positionFrom(cursor: unknown): string {
  const bytes = Buffer.from(typeof cursor === 'string' ? cursor : '', 'base64url');
  const position = bytes.toString('utf8');
  const instant = POSITION.exec(position)?.[1];
  if (instant === undefined || !isRealInstant(instant) || encoded(position) !== cursor)
    throw new Problem('CURSOR_INVALID', {});
  return position;
}

const encoded = (position: string) => Buffer.from(position, 'utf8').toString('base64url');

/**
 * The page a query asks for (api.md "Lists"): `limit` 1…200, 50 unless told; `cursor` as the page before gave it.
 * @throws `VALIDATION_FAILED` for the limit, `CURSOR_INVALID` for a cursor that is not ours or names an impossible date.
 */
export function pageFrom({ limit, cursor }: Readonly<{ limit?: unknown; cursor?: unknown }>): PageRequest {
  return { limit: limitFrom(limit), ...(cursor === undefined ? {} : { after: positionFrom(cursor) }) };
}

/** Where an item without a moment stands: at the first of all, under its name. */
const positionOf = (name: string) => `1970-01-01T00:00:00.000Z~${name}`;

/**
 * A page of a short list that is at hand as a whole, in its own order.
 * @throws `CURSOR_INVALID` when what the cursor names is not in the list.
 */
export function pageOfAll<T>(
  all: readonly T[],
  nameOf: (item: T) => string,
  { limit, after }: PageRequest,
): Page<T> {
  const last = all.findIndex((item) => positionOf(nameOf(item)) === after);
  if (after !== undefined && last === -1) throw new Problem('CURSOR_INVALID', {});
  const items = all.slice(last + 1, last + 1 + limit);
  const isLast = last + 1 + limit >= all.length;
  return { items, next: isLast ? null : positionOf(nameOf(items[limit - 1])) };
}

/** Shows a page, item by item, with the cursor of the next one: null on the last. */
export function pageView<T, V>(page: Page<T>, toView: (item: T) => V): PageView<V> {
  return {
    items: page.items.map((item) => toView(item)),
    nextCursor: page.next === null ? null : encoded(page.next),
  };
}
