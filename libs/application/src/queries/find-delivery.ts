import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { WebhookDeliveries, type Scope, type WebhookDeliveryWithAttempts } from '@retours/domain';

/** One delivery with what was sent and every try. */
export class FindDelivery extends Query<WebhookDeliveryWithAttempts> {
  constructor(
    readonly scope: Scope,
    readonly endpoint: string,
    readonly id: string,
  ) {
    super();
  }
}

@QueryHandler(FindDelivery)
export class FindDeliveryHandler implements IQueryHandler<FindDelivery> {
  constructor(private readonly deliveries: WebhookDeliveries) {}

  execute({ scope, endpoint, id }: FindDelivery): Promise<WebhookDeliveryWithAttempts> {
    return this.deliveries.find(scope, endpoint, id);
  }
}
