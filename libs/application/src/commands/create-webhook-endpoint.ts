import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  Ids,
  newEndpoint,
  WebhookEndpoints,
  WebhookSender,
  type Answer,
  type Scope,
  type WebhookEndpointForm,
  type WebhookEndpointWithSecret,
} from '@retours/domain';
import { checkUrl } from '../check-url.js';

/** Adds an address of the shop's own to be told of events; only this answer tells its secret. */
export class CreateWebhookEndpoint extends Command<Answer<WebhookEndpointWithSecret>> {
  constructor(
    readonly scope: Scope,
    readonly form: Pick<WebhookEndpointForm, 'url'> & Partial<WebhookEndpointForm>,
  ) {
    super();
  }
}

@CommandHandler(CreateWebhookEndpoint)
export class CreateWebhookEndpointHandler implements ICommandHandler<CreateWebhookEndpoint> {
  constructor(
    private readonly endpoints: WebhookEndpoints,
    private readonly sender: WebhookSender,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute({ scope, form }: CreateWebhookEndpoint): Promise<Answer<WebhookEndpointWithSecret>> {
    checkUrl(this.sender, form.url);
    const whole = { events: [], description: null, enabled: true, ...form };
    const endpoint = newEndpoint(whole, this.ids.next(), this.clock.now());
    return this.endpoints.create(scope, endpoint, this.ids.webhookSecret());
  }
}
