import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  applyNews,
  Clock,
  CredentialsLocked,
  GatewayAccounts,
  GatewayInbox,
  Ids,
  LeaseLost,
  newsOfList,
  Orders,
  PaymentGateways,
  type Actor,
  type Claim,
  type GatewayNews,
  type KeptNews,
  type NewsRecord,
  type NewsStatus,
  type ShopId,
} from '@retours/domain';

/** How patiently news is dealt with; all in seconds, but the number of tries. */
export class NewsSettings {
  constructor(
    /** Must outlast one call to a gateway. */
    readonly lease = 60,
    readonly firstRetry = 30,
    readonly longestRetry = 21_600,
    /** How often news of a refund nobody knows is looked at: some three days. It stays on record for ever. */
    readonly tries = 20,
    /** From 0 to 1, so that those who wait together do not all come back together. */
    readonly chance: () => number = Math.random,
  ) {}
}

/** What became of a piece of news; undefined when there was nothing to do or somebody else has it now. */
export type NewsWorked = Readonly<{ gateway: string; status: NewsStatus }> | undefined;

/** Applies what a gateway told to the refund or payment it is about, or asks the gateway what a hint means. */
export class ApplyNews extends Command<NewsWorked> {
  constructor(
    readonly shop: ShopId,
    readonly id: string,
  ) {
    super();
  }
}

type Became = Omit<NewsRecord, 'retryIn'>;

const NOBODYS: Became = { status: 'unmatched', paymentRefundId: null };

@CommandHandler(ApplyNews)
export class ApplyNewsHandler implements ICommandHandler<ApplyNews> {
  constructor(
    private readonly inbox: GatewayInbox,
    private readonly orders: Orders,
    private readonly gateways: PaymentGateways,
    private readonly accounts: GatewayAccounts,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly settings: NewsSettings,
  ) {}

  async execute({ shop, id }: ApplyNews): Promise<NewsWorked> {
    const held = await this.inbox.claim(shop, id, this.settings.lease);
    if (!held) return undefined;
    const { gateway, news } = held.work;
    const became = news ? await this.apply(shop, gateway, news) : await this.ask(shop, held.work);
    return this.record(shop, held, became);
  }

  /** The order is the lock: whoever sends this money, or hears of it, decides one after the other. */
  private async apply(shop: ShopId, gateway: string, news: GatewayNews): Promise<Became> {
    const place = await this.inbox.place(shop, gateway, news);
    if (!place) return NOBODYS;
    const actor: Actor = { kind: 'system', id: gateway };
    const { value: status } = await this.orders.update(
      { shop, actor },
      { reference: place.reference },
      (order, settings) =>
        applyNews(order, settings, place, news, { at: this.clock.now(), by: actor, ids: this.ids }),
    );
    return { status, paymentRefundId: place.paymentRefundId };
  }

  /** Keeps whatever the gateway lists as news of its own; a gateway that does not answer is asked again. */
  private async ask(shop: ShopId, { gateway: name, about }: KeptNews): Promise<Became> {
    const gateway = this.gateways.find(name);
    const account = await this.accountOf(shop, name);
    const listed = account && (await gateway?.list(about!, account));
    if (!listed) return { ...NOBODYS, status: 'new' };
    await this.inbox.keep(
      shop,
      name,
      newsOfList(about!, listed).map((told) => ({ news: told })),
    );
    return { ...NOBODYS, status: 'asked' };
  }

  private async accountOf(shop: ShopId, gateway: string) {
    try {
      return (await this.accounts.find(shop, gateway))?.account;
    } catch (error) {
      if (error instanceof CredentialsLocked) return undefined;
      throw error;
    }
  }

  private async record(shop: ShopId, held: Claim<KeptNews>, became: Became): Promise<NewsWorked> {
    const { lease, work, attempt } = held;
    const waits = became.status === 'new' || became.status === 'unmatched';
    const isOver = attempt >= this.settings.tries;
    const status = became.status === 'new' && isOver ? 'unmatched' : became.status;
    const retryIn = waits && !isOver ? this.retryIn(attempt) : null;
    try {
      await this.inbox.record(shop, work.id, lease, { ...became, status, retryIn });
      return { gateway: work.gateway, status };
    } catch (error) {
      if (error instanceof LeaseLost) return undefined;
      throw error;
    }
  }

  /** Doubles with each try, from the first to the longest wait, somewhere in the upper half of it. */
  private retryIn(attempt: number): number {
    const { firstRetry, longestRetry, chance } = this.settings;
    return Math.round(Math.min(firstRetry * 2 ** (attempt - 1), longestRetry / 2) * (1 + chance()));
  }
}
