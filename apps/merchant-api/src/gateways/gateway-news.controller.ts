import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ListGatewayNews } from '@retours/application';
import { GatewayNewsQuery, GatewayNewsView, pageOf, shown } from '@retours/contracts';
import type { Scope } from '@retours/domain';
import { Access, Caller, pageFrom, pageView } from '@retours/nest-kit';

@ApiTags('gateways')
@Controller('v1/gateway-news')
export class GatewayNewsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Access('refunds:read')
  @ApiOkResponse({ type: pageOf(GatewayNewsView) })
  async listGatewayNews(@Caller() scope: Scope, @Query() { limit, cursor, ...filter }: GatewayNewsQuery) {
    const page = pageFrom({ limit, cursor });
    const news = await this.queries.execute(new ListGatewayNews(scope, filter, page));
    return pageView(news, (one) => shown(GatewayNewsView, one));
  }
}
