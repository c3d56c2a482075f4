import { Controller, Header, Headers, HttpCode, NotFoundException, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { TakeWebhook, type WebhookTaken } from '@retours/application';
import { GatewayWebhookPath } from '@retours/contracts';
import { Refusal } from '@retours/domain';
import { NoIdempotency, Public, RawBody, TakesBytes } from '@retours/nest-kit';
import { countWebhook } from './metrics.js';

/** Adyen reads these words; the others look at the status alone. */
const ACCEPTED = '[accepted]';

/** An address nobody has answers as one that no route is at: whoever tries addresses learns nothing. */
const answers: Readonly<Record<WebhookTaken['type'], () => void>> = {
  kept: () => undefined,
  refused: () => {
    throw new Refusal('SIGNATURE_INVALID', {});
  },
  unknown: () => {
    throw new NotFoundException();
  },
};

@ApiTags('gateways')
@Controller('v1/gateways/:gateway/webhooks')
export class GatewayWebhooksController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':endpoint')
  @Public()
  @NoIdempotency()
  @TakesBytes()
  @HttpCode(200)
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string', enum: [ACCEPTED] } })
  async takeWebhook(
    @Param() { gateway, endpoint }: GatewayWebhookPath,
    @Headers() headers: Record<string, string | undefined>,
    @RawBody() body: Buffer,
  ) {
    const taken = await this.commands.execute(new TakeWebhook(gateway, endpoint, { headers, body }));
    countWebhook(gateway, taken);
    answers[taken.type]();
    return ACCEPTED;
  }
}
