import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  ChangeWebhookEndpoint,
  CreateWebhookEndpoint,
  FindWebhookEndpoint,
  ListWebhookEndpoints,
  RemoveWebhookEndpoint,
  RotateWebhookSecret,
} from '@retours/application';
import {
  IdPath,
  pageOf,
  PageQuery,
  SecretRotationBody,
  shown,
  WebhookEndpointBody,
  WebhookEndpointChangeBody,
  WebhookEndpointView,
  WebhookEndpointWithSecretView,
} from '@retours/contracts';
import type { Scope, WebhookEndpoint, WebhookEndpointWithSecret } from '@retours/domain';
import {
  Access,
  addressed,
  Caller,
  IfMatch,
  located,
  pageFrom,
  pageOfAll,
  pageView,
  replay,
  tagged,
  versioned,
} from '@retours/nest-kit';

const asShown = (endpoint: WebhookEndpoint) => shown(WebhookEndpointView, endpoint);
const withSecret = (endpoint: WebhookEndpointWithSecret) =>
  tagged(endpoint.version, shown(WebhookEndpointWithSecretView, endpoint));
const idOf = ({ id }: WebhookEndpoint) => id;

@ApiTags('webhooks')
@Controller('v1/webhook-endpoints')
export class WebhookEndpointsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Access('settings:read')
  @ApiOkResponse({ type: pageOf(WebhookEndpointView) })
  async listWebhookEndpoints(@Caller() scope: Scope, @Query() query: PageQuery) {
    const all = await this.queries.execute(new ListWebhookEndpoints(scope));
    return pageView(pageOfAll(all, idOf, pageFrom(query)), asShown);
  }

  @Post()
  @Access('settings:write')
  @ApiCreatedResponse({ type: WebhookEndpointWithSecretView, headers: { ...versioned, ...addressed } })
  async createWebhookEndpoint(@Caller() scope: Scope, @Body() body: WebhookEndpointBody) {
    return replay(await this.commands.execute(new CreateWebhookEndpoint(scope, body)), (made) =>
      located(`/v1/webhook-endpoints/${made.id}`, withSecret(made)),
    );
  }

  @Get(':id')
  @Access('settings:read')
  @ApiOkResponse({ type: WebhookEndpointView, headers: versioned })
  async findWebhookEndpoint(@Caller() scope: Scope, @Param() { id }: IdPath) {
    const endpoint = await this.queries.execute(new FindWebhookEndpoint(scope, id));
    return tagged(endpoint.version, asShown(endpoint));
  }

  @Patch(':id')
  @Access('settings:write')
  @ApiOkResponse({ type: WebhookEndpointView, headers: versioned })
  async changeWebhookEndpoint(
    @Caller() scope: Scope,
    @Param() { id }: IdPath,
    @Body() body: WebhookEndpointChangeBody,
    @IfMatch() expected: number | undefined,
  ) {
    const changed = await this.commands.execute(new ChangeWebhookEndpoint({ scope, id, expected }, body));
    return tagged(changed.version, asShown(changed));
  }

  @Delete(':id')
  @Access('settings:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  async removeWebhookEndpoint(
    @Caller() scope: Scope,
    @Param() { id }: IdPath,
    @IfMatch() expected: number | undefined,
  ) {
    await this.commands.execute(new RemoveWebhookEndpoint(scope, id, expected));
  }

  @Post(':id/secret-rotation')
  @Access('settings:write')
  @HttpCode(200)
  @ApiOkResponse({ type: WebhookEndpointWithSecretView, headers: versioned })
  async rotateWebhookSecret(
    @Caller() scope: Scope,
    @Param() { id }: IdPath,
    @Body() { keepOldForSeconds }: SecretRotationBody,
  ) {
    return replay(
      await this.commands.execute(new RotateWebhookSecret(scope, id, keepOldForSeconds)),
      withSecret,
    );
  }
}
