import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  GatewayAccounts,
  GatewayInbox,
  PaymentGateways,
  type IncomingWebhook,
  type JudgedWebhook,
  type Told,
} from '@retours/domain';

/** What came of a notification: its address is nobody's, its signature or age is not good, or it is kept. */
export type WebhookTaken = Readonly<{
  type: 'unknown' | 'refused' | 'kept';
  /** How many pieces of news were new, and how many had been told before. */
  added: number;
  known: number;
}>;

/** Takes a gateway's notification in: judged and kept, and answered before anybody acts on it. */
export class TakeWebhook extends Command<WebhookTaken> {
  constructor(
    readonly gateway: string,
    readonly endpoint: string,
    readonly notification: Pick<IncomingWebhook, 'headers' | 'body'>,
  ) {
    super();
  }
}

const nothing = (type: WebhookTaken['type']): WebhookTaken => ({ type, added: 0, known: 0 });

/** What was told, without what no database keeps: NUL, and halves of characters. */
const keepable = (told: readonly Told[]): readonly Told[] =>
  JSON.parse(JSON.stringify(told), (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value,
  );

const toldIn = (judged: Exclude<JudgedWebhook, { type: 'refused' }>): readonly Told[] =>
  judged.type === 'hint' ? judged.about.map((about) => ({ about })) : judged.news.map((news) => ({ news }));

@CommandHandler(TakeWebhook)
export class TakeWebhookHandler implements ICommandHandler<TakeWebhook> {
  constructor(
    private readonly gateways: PaymentGateways,
    private readonly accounts: GatewayAccounts,
    private readonly inbox: GatewayInbox,
  ) {}

  async execute({ gateway: name, endpoint, notification }: TakeWebhook): Promise<WebhookTaken> {
    const gateway = this.gateways.find(name);
    const behind = gateway && (await this.accounts.behind(name, endpoint));
    if (!behind) return nothing('unknown');
    const { account, now } = behind;
    const judged = await gateway.judge({ ...notification, receivedAt: now }, account);
    if (judged.type === 'refused') return nothing('refused');
    const told = keepable(toldIn(judged));
    const added = await this.inbox.keep(account.shop, name, told);
    return { type: 'kept', added, known: told.length - added };
  }
}
