import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { WebhookEndpoints, type Scope, type WebhookEndpoint } from '@retours/domain';

/** One webhook endpoint and how it is doing. */
export class FindWebhookEndpoint extends Query<WebhookEndpoint> {
  constructor(
    readonly scope: Scope,
    readonly id: string,
  ) {
    super();
  }
}

@QueryHandler(FindWebhookEndpoint)
export class FindWebhookEndpointHandler implements IQueryHandler<FindWebhookEndpoint> {
  constructor(private readonly endpoints: WebhookEndpoints) {}

  execute({ scope, id }: FindWebhookEndpoint): Promise<WebhookEndpoint> {
    return this.endpoints.find(scope, id);
  }
}
