import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { WebhookEndpoints, type Scope, type WebhookEndpoint } from '@retours/domain';

/** All webhook endpoints of the shop, newest first. */
export class ListWebhookEndpoints extends Query<readonly WebhookEndpoint[]> {
  constructor(readonly scope: Scope) {
    super();
  }
}

@QueryHandler(ListWebhookEndpoints)
export class ListWebhookEndpointsHandler implements IQueryHandler<ListWebhookEndpoints> {
  constructor(private readonly endpoints: WebhookEndpoints) {}

  execute({ scope }: ListWebhookEndpoints): Promise<readonly WebhookEndpoint[]> {
    return this.endpoints.list(scope);
  }
}
