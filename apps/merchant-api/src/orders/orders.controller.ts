import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ChangeOrderStatus, FindOrder, ListOrders, PushOrder, RecordPayment } from '@retours/application';
import {
  merchantOrder,
  MerchantOrderView,
  OrderBody,
  orderExamples,
  OrderRowView,
  orderRowView,
  OrdersQuery,
  OrderStatusChangeBody,
  pageOf,
  PaymentBody,
  ReferencePath,
} from '@retours/contracts';
import type { Scope } from '@retours/domain';
import {
  Access,
  Caller,
  Fingerprint,
  pageFrom,
  pageView,
  replay,
  SpokenLanguage,
  type Language,
} from '@retours/nest-kit';
import type { Reply } from '../reply.js';

@ApiTags('orders')
@Controller('v1/orders')
export class OrdersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Put(':reference')
  @Access('orders:write')
  @ApiBody({ type: OrderBody, examples: orderExamples })
  @ApiOkResponse({ type: MerchantOrderView, description: 'It was there: replaced, or the same as before' })
  @ApiCreatedResponse({ type: MerchantOrderView })
  async pushOrder(
    @Caller() scope: Scope,
    @Param() { reference }: ReferencePath,
    @Body() body: OrderBody,
    @Fingerprint() fingerprint: string,
    @SpokenLanguage() language: Language,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { created, order } = await this.commands.execute(
      new PushOrder(scope, reference, body, fingerprint),
    );
    reply.status(created ? 201 : 200);
    return merchantOrder(order, language);
  }

  @Get()
  @Access('orders:read')
  @ApiOkResponse({ type: pageOf(OrderRowView) })
  async listOrders(@Caller() scope: Scope, @Query() { limit, cursor, ...filter }: OrdersQuery) {
    return pageView(
      await this.queries.execute(new ListOrders(scope, filter, pageFrom({ limit, cursor }))),
      orderRowView,
    );
  }

  @Get(':reference')
  @Access('orders:read')
  @ApiOkResponse({ type: MerchantOrderView })
  async findOrder(
    @Caller() scope: Scope,
    @Param() { reference }: ReferencePath,
    @SpokenLanguage() language: Language,
  ) {
    return merchantOrder(await this.queries.execute(new FindOrder(scope, reference)), language);
  }

  @Post(':reference/status-changes')
  @Access('orders:write')
  @HttpCode(200)
  @ApiOkResponse({ type: MerchantOrderView })
  async changeOrderStatus(
    @Caller() scope: Scope,
    @Param() { reference }: ReferencePath,
    @Body() body: OrderStatusChangeBody,
    @SpokenLanguage() language: Language,
  ) {
    return replay(await this.commands.execute(new ChangeOrderStatus(scope, reference, body)), (order) =>
      merchantOrder(order, language),
    );
  }

  @Post(':reference/payments')
  @Access('orders:write')
  @ApiCreatedResponse({ type: MerchantOrderView })
  async recordPayment(
    @Caller() scope: Scope,
    @Param() { reference }: ReferencePath,
    @Body() body: PaymentBody,
    @SpokenLanguage() language: Language,
  ) {
    return replay(await this.commands.execute(new RecordPayment(scope, reference, body)), (order) =>
      merchantOrder(order, language),
    );
  }
}
