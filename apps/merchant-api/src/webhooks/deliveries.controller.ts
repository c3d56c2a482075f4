import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FindDelivery, ListDeliveries, ReplayDelivery } from '@retours/application';
import {
  DeliveriesQuery,
  DeliveryPath,
  DeliveryView,
  IdPath,
  NoFields,
  pageOf,
  shown,
  WholeDeliveryView,
} from '@retours/contracts';
import { webhookPayload, type Scope, type WebhookDelivery } from '@retours/domain';
import { Access, Caller, pageFrom, pageView, replay } from '@retours/nest-kit';

const asShown = (delivery: WebhookDelivery) => shown(DeliveryView, delivery);

@ApiTags('webhooks')
@Controller('v1/webhook-endpoints/:id/deliveries')
export class DeliveriesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Access('settings:read')
  @ApiOkResponse({ type: pageOf(DeliveryView) })
  async listDeliveries(
    @Caller() scope: Scope,
    @Param() { id }: IdPath,
    @Query() { limit, cursor, ...filter }: DeliveriesQuery,
  ) {
    const page = pageFrom({ limit, cursor });
    return pageView(await this.queries.execute(new ListDeliveries(scope, id, filter, page)), asShown);
  }

  @Get(':deliveryId')
  @Access('settings:read')
  @ApiOkResponse({ type: WholeDeliveryView })
  async findDelivery(@Caller() scope: Scope, @Param() { id, deliveryId }: DeliveryPath) {
    const delivery = await this.queries.execute(new FindDelivery(scope, id, deliveryId));
    return shown(WholeDeliveryView, { ...delivery, payload: webhookPayload(delivery.event) });
  }

  @Post(':deliveryId/replay')
  @Access('settings:write')
  @HttpCode(200)
  @ApiOkResponse({ type: DeliveryView })
  async replayDelivery(
    @Caller() scope: Scope,
    @Param() { id, deliveryId }: DeliveryPath,
    @Body() _body: NoFields,
  ) {
    return replay(await this.commands.execute(new ReplayDelivery(scope, id, deliveryId)), asShown);
  }
}
