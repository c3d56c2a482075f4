import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import {
  addresseeOf,
  letterOf,
  mailFacts,
  MailSender,
  MailTemplates,
  MailWriter,
  Notifications,
  Orders,
  Refusal,
  topicOf,
  type Actor,
  type Attachment,
  type MailFacts,
  type MailKey,
  type MailName,
  type MailTopic,
  type MailWords,
  type Notification,
  type NotificationStatus,
  type Scope,
  type ShopId,
  type Tried,
} from '@retours/domain';
import { notify, NotifySettings } from '../notify.js';
import { RenderReturnSlip } from '../queries/render-return-slip.js';

/** Sends a mail, or what is left of it to try; undefined when there was nothing to do or somebody else has it now. */
export class SendMail extends Command<NotificationStatus | undefined> {
  constructor(
    readonly shop: ShopId,
    readonly id: string,
  ) {
    super();
  }
}

const WORKER: Actor = { kind: 'system', id: 'refund-worker' };

/** Nothing to try again: nobody will be there to read it. */
const givenUp = (detail: string): Tried => ({ sent: false, final: true, detail });

@CommandHandler(SendMail)
export class SendMailHandler implements ICommandHandler<SendMail> {
  constructor(
    private readonly notifications: Notifications,
    private readonly patience: NotifySettings,
    private readonly orders: Orders,
    private readonly templates: MailTemplates,
    private readonly writer: MailWriter,
    private readonly sender: MailSender,
    private readonly queries: QueryBus,
  ) {}

  execute({ shop, id }: SendMail): Promise<NotificationStatus | undefined> {
    const scope: Scope = { shop, actor: WORKER };
    return notify(this.notifications, this.patience, { shop, id }, (notification) =>
      this.send(scope, notification),
    );
  }

  private async send(scope: Scope, notification: Notification): Promise<Tried> {
    if (this.sender.off) return givenUp(this.sender.off);
    const mail = notification.recipient as MailName;
    const [inShop, { value: settings }] = await Promise.all([
      this.orders.get(scope, { reference: notification.event.orderReference }),
      this.templates.settings(scope),
    ]);
    const { address, language } = addresseeOf(mail, inShop.order, settings);
    if (!address) return givenUp('there is no address to write to');
    const topic = topicOf(notification);
    const attachments = await this.attachmentsOf(scope, { mail, language }, topic);
    const facts = mailFacts(
      inShop,
      { ...topic, slipAttached: attachments.length > 0 },
      { language, shopName: settings.fromName },
    );
    const words = await this.write(scope, { mail, language }, facts);
    return this.sender.send(
      letterOf(notification, {
        words,
        to: address,
        settings,
        shopName: facts.shop.name,
        installation: this.sender.from,
        attachments,
      }),
    );
  }

  /** A template of the shop's own that cannot cope with this order keeps nobody from hearing of it. */
  private async write(scope: Scope, key: MailKey, facts: MailFacts): Promise<MailWords> {
    const { value } = await this.templates.find(scope, key);
    try {
      return this.writer.write(value ?? this.writer.standard(key), facts);
    } catch (error) {
      if (!value || !(error instanceof Refusal)) throw error;
      return this.writer.write(this.writer.standard(key), facts);
    }
  }

  /** An accepted return's slip goes with the mail, unless the return has moved on since. */
  private async attachmentsOf(
    scope: Scope,
    { mail, language }: MailKey,
    { returnNumber }: MailTopic,
  ): Promise<readonly Attachment[]> {
    if (mail !== 'return_accepted' || !returnNumber) return [];
    try {
      const content = await this.queries.execute(new RenderReturnSlip(scope, returnNumber, language));
      return [{ filename: `${returnNumber}.pdf`, contentType: 'application/pdf', content }];
    } catch (error) {
      if (error instanceof Refusal) return [];
      throw error;
    }
  }
}
