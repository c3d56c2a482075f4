import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AddOrderStatus, AddReturnStatus, ListOrderStatuses, ListReturnStatuses } from '@retours/application';
import {
  OrderStatusBody,
  OrderStatusView,
  pageOf,
  PageQuery,
  ReturnStatusBody,
  ReturnStatusView,
  shown,
} from '@retours/contracts';
import type { OrderStatus, ReturnStatus, Scope } from '@retours/domain';
import { Access, Caller, pageFrom, pageOfAll, pageView, replay } from '@retours/nest-kit';

const orderStatus = (status: OrderStatus) => shown(OrderStatusView, status);
const returnStatus = (status: ReturnStatus) => shown(ReturnStatusView, status);
const codeOf = ({ code }: OrderStatus | ReturnStatus) => code;

@ApiTags('settings')
@Controller('v1')
export class StatusesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get('order-statuses')
  @Access('settings:read')
  @ApiOkResponse({ type: pageOf(OrderStatusView) })
  async listOrderStatuses(@Caller() scope: Scope, @Query() query: PageQuery) {
    const all = await this.queries.execute(new ListOrderStatuses(scope));
    return pageView(pageOfAll(all, codeOf, pageFrom(query)), orderStatus);
  }

  @Post('order-statuses')
  @Access('settings:write')
  @ApiCreatedResponse({ type: OrderStatusView })
  async addOrderStatus(@Caller() scope: Scope, @Body() body: OrderStatusBody) {
    return replay(await this.commands.execute(new AddOrderStatus(scope, body)), orderStatus);
  }

  @Get('return-statuses')
  @Access('settings:read')
  @ApiOkResponse({ type: pageOf(ReturnStatusView) })
  async listReturnStatuses(@Caller() scope: Scope, @Query() query: PageQuery) {
    const all = await this.queries.execute(new ListReturnStatuses(scope));
    return pageView(pageOfAll(all, codeOf, pageFrom(query)), returnStatus);
  }

  @Post('return-statuses')
  @Access('settings:write')
  @ApiCreatedResponse({ type: ReturnStatusView })
  async addReturnStatus(@Caller() scope: Scope, @Body() body: ReturnStatusBody) {
    return replay(await this.commands.execute(new AddReturnStatus(scope, body)), returnStatus);
  }
}
