import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ListAuditEntries } from '@retours/application';
import { AuditEntryView, AuditQuery, pageOf, shown } from '@retours/contracts';
import type { Scope } from '@retours/domain';
import { Access, Caller, pageFrom, pageView } from '@retours/nest-kit';

@ApiTags('audit')
@Controller('v1/audit')
export class AuditController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Access('settings:read')
  @ApiOkResponse({ type: pageOf(AuditEntryView) })
  async listAuditEntries(@Caller() scope: Scope, @Query() { limit, cursor, ...filter }: AuditQuery) {
    const page = pageFrom({ limit, cursor });
    const entries = await this.queries.execute(new ListAuditEntries(scope, filter, page));
    return pageView(entries, (entry) => shown(AuditEntryView, entry));
  }
}
