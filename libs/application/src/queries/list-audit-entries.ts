import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  AuditTrail,
  type AuditEntry,
  type AuditFilter,
  type Page,
  type PageRequest,
  type Scope,
} from '@retours/domain';

/** Who did what in a shop, newest first. */
export class ListAuditEntries extends Query<Page<AuditEntry>> {
  constructor(
    readonly scope: Scope,
    readonly filter: AuditFilter,
    readonly page: PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListAuditEntries)
export class ListAuditEntriesHandler implements IQueryHandler<ListAuditEntries> {
  constructor(private readonly trail: AuditTrail) {}

  execute({ scope, filter, page }: ListAuditEntries): Promise<Page<AuditEntry>> {
    return this.trail.entries(scope, filter, page);
  }
}
