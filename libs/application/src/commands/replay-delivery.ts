import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { WebhookDeliveries, type Answer, type Scope, type WebhookDelivery } from '@retours/domain';

/** Sends a delivery again that was sent or given up, under the id it had. */
export class ReplayDelivery extends Command<Answer<WebhookDelivery>> {
  constructor(
    readonly scope: Scope,
    readonly endpoint: string,
    readonly id: string,
  ) {
    super();
  }
}

@CommandHandler(ReplayDelivery)
export class ReplayDeliveryHandler implements ICommandHandler<ReplayDelivery> {
  constructor(private readonly deliveries: WebhookDeliveries) {}

  execute({ scope, endpoint, id }: ReplayDelivery): Promise<Answer<WebhookDelivery>> {
    return this.deliveries.replay(scope, endpoint, id);
  }
}
