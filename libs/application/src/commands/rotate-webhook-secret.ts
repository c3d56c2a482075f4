import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Ids,
  WebhookEndpoints,
  type Answer,
  type Scope,
  type WebhookEndpointWithSecret,
} from '@retours/domain';

const A_DAY = 86_400;

/** Gives an endpoint a new secret; for so many seconds (a day) everything is signed with the old one as well. */
export class RotateWebhookSecret extends Command<Answer<WebhookEndpointWithSecret>> {
  constructor(
    readonly scope: Scope,
    readonly id: string,
    readonly keepOldForSeconds: number = A_DAY,
  ) {
    super();
  }
}

@CommandHandler(RotateWebhookSecret)
export class RotateWebhookSecretHandler implements ICommandHandler<RotateWebhookSecret> {
  constructor(
    private readonly endpoints: WebhookEndpoints,
    private readonly ids: Ids,
  ) {}

  execute({ scope, id, keepOldForSeconds }: RotateWebhookSecret): Promise<Answer<WebhookEndpointWithSecret>> {
    return this.endpoints.rotate(scope, id, this.ids.webhookSecret(), keepOldForSeconds);
  }
}
