import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { WebhookEndpoints, type Scope } from '@retours/domain';

/** Removes an endpoint; what was on its way to it is given up. */
export class RemoveWebhookEndpoint extends Command<void> {
  constructor(
    readonly scope: Scope,
    readonly id: string,
    readonly expected?: number,
  ) {
    super();
  }
}

@CommandHandler(RemoveWebhookEndpoint)
export class RemoveWebhookEndpointHandler implements ICommandHandler<RemoveWebhookEndpoint> {
  constructor(private readonly endpoints: WebhookEndpoints) {}

  execute({ scope, id, expected }: RemoveWebhookEndpoint): Promise<void> {
    return this.endpoints.remove(scope, id, expected);
  }
}
