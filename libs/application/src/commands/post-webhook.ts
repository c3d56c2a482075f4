import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  Notifications,
  verdictOn,
  webhookPayload,
  WebhookEndpoints,
  WebhookSender,
  type Notification,
  type NotificationStatus,
  type ShopId,
  type Tried,
} from '@retours/domain';
import { notify, NotifySettings } from '../notify.js';

/** Tells one endpoint of one event; undefined when there was nothing to do, or the endpoint has to be left alone for now. */
export class PostWebhook extends Command<NotificationStatus | undefined> {
  constructor(
    readonly shop: ShopId,
    readonly id: string,
  ) {
    super();
  }
}

@CommandHandler(PostWebhook)
export class PostWebhookHandler implements ICommandHandler<PostWebhook> {
  constructor(
    private readonly notifications: Notifications,
    private readonly endpoints: WebhookEndpoints,
    private readonly sender: WebhookSender,
    private readonly clock: Clock,
    private readonly settings: NotifySettings,
  ) {}

  execute({ shop, id }: PostWebhook): Promise<NotificationStatus | undefined> {
    return notify(this.notifications, this.settings, { shop, id }, (notification) =>
      this.post(shop, notification),
    );
  }

  /** The body is made of the event alone: every try sends the same bytes under the same id. */
  private async post(shop: ShopId, { recipient, event }: Notification): Promise<Tried> {
    const target = await this.endpoints.target(shop, recipient);
    if (!target?.enabled) return { sent: false, final: true, detail: 'endpoint disabled' };
    const { url, secrets } = target;
    const payload = JSON.stringify(webhookPayload(event));
    const tried = await this.sender.send({ url, secrets, id: event.id, at: this.clock.now(), payload });
    const { chance, patience } = this.settings;
    await this.endpoints.judge(shop, recipient, (health) => verdictOn(tried, health, chance(), patience));
    return tried;
  }
}
