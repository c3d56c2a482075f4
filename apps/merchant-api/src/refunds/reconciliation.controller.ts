import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ListDifferences } from '@retours/application';
import { differenceRow, DifferencesQuery, DifferenceView, pageOf, type Language } from '@retours/contracts';
import type { Scope } from '@retours/domain';
import { Access, Caller, pageFrom, pageView, SpokenLanguage } from '@retours/nest-kit';

@ApiTags('refunds')
@Controller('v1/reconciliation')
export class ReconciliationController {
  constructor(private readonly queries: QueryBus) {}

  @Get('differences')
  @Access('refunds:read')
  @ApiOkResponse({ type: pageOf(DifferenceView) })
  async listDifferences(
    @Caller() scope: Scope,
    @SpokenLanguage() language: Language,
    @Query() { limit, cursor, open, ...filter }: DifferencesQuery,
  ) {
    const asked = { ...filter, open: open && open === 'true' };
    const page = await this.queries.execute(new ListDifferences(scope, asked, pageFrom({ limit, cursor })));
    return pageView(page, (difference) => differenceRow(difference, language));
  }
}
