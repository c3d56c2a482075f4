import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FindGatewayAccount, RemoveGatewayAccount, SaveGatewayAccount } from '@retours/application';
import { GatewayBody, GatewayPath, GatewayView, shown } from '@retours/contracts';
import type { DescribedAccount, Scope } from '@retours/domain';
import { Access, Caller } from '@retours/nest-kit';

const asShown = (gateway: string, { endpoint, fields, ...account }: DescribedAccount) =>
  shown(GatewayView, {
    gateway,
    ...account,
    fields: fields.map(({ optional = false, ...field }) => ({ ...field, optional })),
    webhookPath: endpoint && `/v1/gateways/${gateway}/webhooks/${endpoint}`,
  });

@ApiTags('settings')
@Controller('v1/gateways')
export class GatewaysController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get(':gateway')
  @Access('settings:read')
  @ApiOkResponse({ type: GatewayView })
  async findGateway(@Caller() scope: Scope, @Param() { gateway }: GatewayPath) {
    return asShown(gateway, await this.queries.execute(new FindGatewayAccount(scope, gateway)));
  }

  @Put(':gateway')
  @Access('settings:write')
  @ApiOkResponse({ type: GatewayView })
  async saveGateway(
    @Caller() scope: Scope,
    @Param() { gateway }: GatewayPath,
    @Body() { credentials }: GatewayBody,
  ) {
    return asShown(gateway, await this.commands.execute(new SaveGatewayAccount(scope, gateway, credentials)));
  }

  @Delete(':gateway')
  @Access('settings:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  removeGateway(@Caller() scope: Scope, @Param() { gateway }: GatewayPath) {
    return this.commands.execute(new RemoveGatewayAccount(scope, gateway));
  }
}
