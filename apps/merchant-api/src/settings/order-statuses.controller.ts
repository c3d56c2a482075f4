import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  AddOrderStatus,
  DeleteOrderStatus,
  EditOrderStatus,
  FindStatus,
  ListOrderStatuses,
} from '@retours/application';
import {
  KeptOrderStatusView,
  OrderStatusBody,
  OrderStatusEditBody,
  OrderStatusView,
  pageOf,
  PageQuery,
  shown,
  StatusPath,
} from '@retours/contracts';
import type { OrderStatus, Scope, Versioned } from '@retours/domain';
import {
  Access,
  Caller,
  IfMatch,
  pageFrom,
  pageOfAll,
  pageView,
  replay,
  tagged,
  versioned,
} from '@retours/nest-kit';

const asShown = ({ value, version }: Versioned<OrderStatus>) =>
  tagged(version, shown(OrderStatusView, value));

@ApiTags('settings')
@Controller('v1/order-statuses')
export class OrderStatusesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Access('settings:read')
  @ApiOkResponse({ type: pageOf(OrderStatusView) })
  async listOrderStatuses(@Caller() scope: Scope, @Query() query: PageQuery) {
    const all = await this.queries.execute(new ListOrderStatuses(scope));
    const page = pageOfAll(all, ({ code }) => code, pageFrom(query));
    return pageView(page, (status) => shown(OrderStatusView, status));
  }

  @Post()
  @Access('settings:write')
  @ApiCreatedResponse({ type: OrderStatusView, headers: versioned })
  async addOrderStatus(@Caller() scope: Scope, @Body() body: OrderStatusBody) {
    return replay(await this.commands.execute(new AddOrderStatus(scope, body)), asShown);
  }

  @Get(':code')
  @Access('settings:read')
  @ApiOkResponse({ type: KeptOrderStatusView, headers: versioned })
  async findOrderStatus(@Caller() scope: Scope, @Param() { code }: StatusPath) {
    const { value, version, deleted } = await this.queries.execute(
      new FindStatus(scope, 'orderStatuses', code),
    );
    return tagged(version, shown(KeptOrderStatusView, { ...value, deleted }));
  }

  @Patch(':code')
  @Access('settings:write')
  @ApiOkResponse({ type: OrderStatusView, headers: versioned })
  async editOrderStatus(
    @Caller() scope: Scope,
    @Param() { code }: StatusPath,
    @Body() body: OrderStatusEditBody,
    @IfMatch() expected: number | undefined,
  ) {
    return asShown(await this.commands.execute(new EditOrderStatus(scope, code, body, expected)));
  }

  @Delete(':code')
  @Access('settings:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  deleteOrderStatus(
    @Caller() scope: Scope,
    @Param() { code }: StatusPath,
    @IfMatch() expected: number | undefined,
  ) {
    return this.commands.execute(new DeleteOrderStatus(scope, code, expected));
  }
}
