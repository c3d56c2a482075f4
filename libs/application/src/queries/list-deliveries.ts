import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  Lists,
  WebhookEndpoints,
  type Page,
  type PageRequest,
  type Scope,
  type WebhookDelivery,
  type WebhookDeliveryFilter,
} from '@retours/domain';

/** What was sent, or is on its way, to one endpoint, newest first. */
export class ListDeliveries extends Query<Page<WebhookDelivery>> {
  constructor(
    readonly scope: Scope,
    readonly endpoint: string,
    readonly filter: WebhookDeliveryFilter,
    readonly page: PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListDeliveries)
export class ListDeliveriesHandler implements IQueryHandler<ListDeliveries> {
  constructor(
    private readonly endpoints: WebhookEndpoints,
    private readonly lists: Lists,
  ) {}

  async execute({ scope, endpoint, filter, page }: ListDeliveries): Promise<Page<WebhookDelivery>> {
    await this.endpoints.find(scope, endpoint);
    return this.lists.deliveries(scope, endpoint, filter, page);
  }
}
