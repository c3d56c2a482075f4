import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  GatewayAccounts,
  GatewayInbox,
  PaymentGateways,
  type IncomingWebhook,
  type JudgedWebhook,
  type NotifiedAccount,
  type PaymentGateway,
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

/** How JSON writes what no database keeps: NUL, and halves of characters. */
const NOT_KEPT = /\\u(?:0000|d[89a-f])/;

/** What was told, without what no database keeps. */
function keepable(told: readonly Told[]): readonly Told[] {
  const text = JSON.stringify(told);
  if (!NOT_KEPT.test(text)) return told;
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value,
  );
}

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
    if (!gateway) return nothing('unknown');
    const taken = (behind?: NotifiedAccount) => this.taken(gateway, notification, behind);
    const atOnce = await taken(this.accounts.recall(name, endpoint));
    // Only a yes is good without a look: a no may be for what the account was before somebody saved it.
    return atOnce.type === 'kept' ? atOnce : taken(await this.accounts.behind(name, endpoint));
  }

  private async taken(
    gateway: PaymentGateway,
    notification: TakeWebhook['notification'],
    behind: NotifiedAccount | undefined,
  ): Promise<WebhookTaken> {
    if (!behind) return nothing('unknown');
    const judged = await gateway.judge({ ...notification, receivedAt: behind.now }, behind.account);
    if (judged.type === 'refused') return nothing('refused');
    const told = keepable(toldIn(judged));
    const added = await this.inbox.keepJudged(behind, told);
    return added === undefined ? nothing('unknown') : { type: 'kept', added, known: told.length - added };
  }
}
