import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FindOrder, ListOwnOrders } from '@retours/application';
import { customerOrder, CustomerOrderView, pageOf, PageQuery, ReferencePath } from '@retours/contracts';
import type { Scope } from '@retours/domain';
import { Access, Caller, pageFrom, pageView, SpokenLanguage, type Language } from '@retours/nest-kit';

@ApiTags('orders')
@Access('customer')
@Controller('v1/orders')
export class OrdersController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOkResponse({ type: pageOf(CustomerOrderView) })
  async listOrders(@Caller() scope: Scope, @Query() query: PageQuery, @SpokenLanguage() language: Language) {
    const page = await this.queries.execute(new ListOwnOrders(scope, pageFrom(query)));
    return pageView(page, (sheet) => customerOrder(sheet, language));
  }

  @Get(':reference')
  @ApiOkResponse({ type: CustomerOrderView })
  async findOrder(
    @Caller() scope: Scope,
    @Param() { reference }: ReferencePath,
    @SpokenLanguage() language: Language,
  ) {
    return customerOrder(await this.queries.execute(new FindOrder(scope, reference)), language);
  }
}
