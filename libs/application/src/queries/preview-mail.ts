import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  lastNoteOf,
  Lists,
  mailFacts,
  MailTemplates,
  MailWriter,
  Orders,
  sampleFacts,
  shopFacts,
  Shops,
  type MailFacts,
  type MailKey,
  type MailReader,
  type MailWords,
  type Scope,
} from '@retours/domain';

/** What a mail is shown about: a return, a refund, or something made up when neither is named. */
export type PreviewTopic = Readonly<{ returnNumber?: string; refundId?: string }>;

/** A mail as somebody would get it, from a template not saved yet where parts of one are given; nothing is sent. */
export class PreviewMail extends Query<MailWords> {
  constructor(
    readonly scope: Scope,
    readonly key: MailKey,
    readonly draft: Partial<MailWords>,
    readonly topic: PreviewTopic,
  ) {
    super();
  }
}

@QueryHandler(PreviewMail)
export class PreviewMailHandler implements IQueryHandler<PreviewMail> {
  constructor(
    private readonly templates: MailTemplates,
    private readonly writer: MailWriter,
    private readonly orders: Orders,
    private readonly lists: Lists,
    private readonly shops: Shops,
  ) {}

  async execute({ scope, key, draft, topic }: PreviewMail): Promise<MailWords> {
    const { value: own } = await this.templates.find(scope, key);
    const template = { ...(own ?? this.writer.standard(key)), ...draft };
    this.writer.check(key, template);
    return this.writer.write(template, await this.factsOf(scope, key, topic));
  }

  private async factsOf(
    scope: Scope,
    key: MailKey,
    { returnNumber, refundId }: PreviewTopic,
  ): Promise<MailFacts> {
    const { value: settings } = await this.templates.settings(scope);
    const reader: MailReader = { language: key.language, shopName: settings.fromName };
    if (key.mail === 'refunded' && refundId) {
      const { orderReference } = await this.lists.refund(scope, refundId);
      return mailFacts(await this.orders.get(scope, { reference: orderReference }), { refundId }, reader);
    }
    if (key.mail !== 'refunded' && returnNumber) {
      const inShop = await this.orders.get(scope, { returnNumber });
      return mailFacts(inShop, { returnNumber, note: lastNoteOf(inShop.order, returnNumber) }, reader);
    }
    return sampleFacts(key, shopFacts(await this.shops.get(scope), reader));
  }
}
