import { createHash } from 'node:crypto';

/**
 * What is chained of an entry `a`, as SQL. It calls nothing an owner could put something else in place of; moments go
 * as numbers, since their text depends on who asks.
 */
export const ENTRY_TEXT =
  'row(a.shop, a.tx, a.id, extract(epoch from a.at), a.by_kind, a.by, a.what, a.verb, a.subject, a.key, a.digest)::text';

/** The link after `previous`, which is null at the beginning of a chain: SHA-256 of both. */
export const linkOf = (previous: Buffer | null, entry: string): Buffer =>
  createHash('sha256')
    .update(previous ?? '')
    .update(entry)
    .digest();
