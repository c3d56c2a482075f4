import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { GetOverview } from '@retours/application';
import { OverviewQuery, OverviewView, shown } from '@retours/contracts';
import type { Scope } from '@retours/domain';
import { Access, Caller, GrantedScopes, requireScope } from '@retours/nest-kit';

@ApiTags('overview')
@Controller('v1/overview')
export class OverviewController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Access('returns:read')
  @ApiOkResponse({ type: OverviewView })
  async getOverview(
    @Caller() scope: Scope,
    @GrantedScopes() granted: ReadonlySet<string>,
    @Query() period: OverviewQuery,
  ): Promise<OverviewView> {
    requireScope(granted, 'refunds:read');
    return shown(OverviewView, await this.queries.execute(new GetOverview(scope, period)));
  }
}
