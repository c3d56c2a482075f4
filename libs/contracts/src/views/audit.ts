import type { AuditActor, AuditEntry, AuditVerb, Instant } from '@retours/domain';
import { auditActors, auditVerbs } from '../fields/choices.js';
import { Moment, OneOf, Text } from '../fields/told.js';

/** One change of one row, without anything that is in it. */
export class AuditEntryView implements AuditEntry {
  @Text() id!: string;
  @Moment() at!: Instant;
  @OneOf(auditActors, { description: '`role`: a database role that went past the application' })
  byKind!: AuditActor;
  @Text() by!: string;
  @Text({ description: 'The table the row is in' }) what!: string;
  @OneOf(auditVerbs, { description: '`found`: it was there before the audit was' }) verb!: AuditVerb;
  @Text({ description: 'What the row is about, such as the reference of its order' }) subject!: string;
  @Text({ description: 'Which row it is' }) key!: string;
  @Text({ description: 'SHA-256 of the row as it was written' }) digest!: string;
  @Text({ nullable: true, description: 'Its link of the chain; null until it is sealed' })
  seal!: string | null;
}
