import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  changedEndpoint,
  Clock,
  WebhookEndpoints,
  WebhookSender,
  type Scope,
  type WebhookEndpoint,
  type WebhookEndpointForm,
} from '@retours/domain';
import { checkUrl } from '../check-url.js';

/** Changes what is named of an endpoint. Disabling it gives up what waits for it; enabling it forgets its failures. */
export class ChangeWebhookEndpoint extends Command<WebhookEndpoint> {
  constructor(
    readonly target: Readonly<{ scope: Scope; id: string; expected?: number }>,
    readonly form: Partial<WebhookEndpointForm>,
  ) {
    super();
  }
}

@CommandHandler(ChangeWebhookEndpoint)
export class ChangeWebhookEndpointHandler implements ICommandHandler<ChangeWebhookEndpoint> {
  constructor(
    private readonly endpoints: WebhookEndpoints,
    private readonly sender: WebhookSender,
    private readonly clock: Clock,
  ) {}

  execute({ target: { scope, id, expected }, form }: ChangeWebhookEndpoint): Promise<WebhookEndpoint> {
    const change = (endpoint: WebhookEndpoint) => {
      if (form.url !== undefined) checkUrl(this.sender, form.url);
      return changedEndpoint(endpoint, form, this.clock.now());
    };
    return this.endpoints.change(scope, id, change, expected);
  }
}
