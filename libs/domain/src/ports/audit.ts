import type { Actor, Scope } from '../actor.js';
import type { Instant } from '../shop/calendar.js';
import type { Page, PageRequest } from './lists.js';

/** What became of a row; `found`: it was there before the audit was. */
export type AuditVerb = 'found' | 'added' | 'changed' | 'removed';

/** Who acts in the audit: an actor of ours, or a database role that went past the application. */
export type AuditActor = Actor['kind'] | 'role';

/** One change of one row: ids and a digest, nothing that is in it (reliability.md rule 10). */
export type AuditEntry = Readonly<{
  id: string;
  at: Instant;
  byKind: AuditActor;
  by: string;
  /** The table the row is in. */
  what: string;
  verb: AuditVerb;
  /** What the row is about, such as the reference of its order. */
  subject: string;
  /** Which row it is. */
  key: string;
  /** SHA-256 of the row as it was written, in hex. */
  digest: string;
  /** Its link of the chain, in hex; null until it is sealed. */
  seal: string | null;
}>;

export type AuditFilter = Readonly<{ subject?: string; actor?: string; from?: Instant; to?: Instant }>;

/** Who did what in a shop. */
export abstract class AuditTrail {
  /** Newest first. */
  abstract entries(scope: Scope, filter: AuditFilter, page: PageRequest): Promise<Page<AuditEntry>>;
}
