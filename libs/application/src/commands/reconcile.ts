import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  booksOver,
  castsDoubt,
  Clock,
  compareBooks,
  CredentialsLocked,
  GatewayAccounts,
  GatewayInbox,
  Ids,
  newsOfList,
  Orders,
  PaymentGateways,
  Reconciliations,
  recordDifferences,
  untilNextNight,
  type Actor,
  type Comparison,
  type FoundDifference,
  type GatewayAccount,
  type ListedRefund,
  type OrderInShop,
  type PaymentGateway,
  type Scope,
  type ShopId,
} from '@retours/domain';
import { occasionOf } from '../occasion.js';

/** How patiently books are compared. */
export class ReconcileSettings {
  constructor(
    /** Seconds until a gateway that should have listed, and did not, is asked again. */
    readonly askAgain = 900,
    /** From 0 to 1: where in its night a payment is compared. */
    readonly chance: () => number = Math.random,
  ) {}
}

/** `not_listed`: its gateway, or the shop's account there, cannot list; `later`: it should have, and is asked again. */
export type ReconciliationResult = 'agrees' | 'differs' | 'not_listed' | 'later';
/** What a comparison came to, and the differences that are new. */
export type Reconciliation = Readonly<{ result: ReconciliationResult; opened: readonly FoundDifference[] }>;

/** Compares our books of a payment with its gateway's; undefined when the payment is gone. It moves no money. */
export class Reconcile extends Command<Reconciliation | undefined> {
  constructor(
    readonly shop: ShopId,
    readonly id: string,
  ) {
    super();
  }
}

const RECONCILER: Actor = { kind: 'system', id: 'reconciler' };
type Books = OrderInShop & Readonly<{ paymentId: string }>;
type Listed = readonly ListedRefund[] | 'not_listed' | 'later';

@CommandHandler(Reconcile)
export class ReconcileHandler implements ICommandHandler<Reconcile> {
  constructor(
    private readonly reconciliations: Reconciliations,
    private readonly orders: Orders,
    private readonly gateways: PaymentGateways,
    private readonly accounts: GatewayAccounts,
    private readonly inbox: GatewayInbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly settings: ReconcileSettings,
  ) {}

  async execute({ shop, id }: Reconcile): Promise<Reconciliation | undefined> {
    const target = await this.reconciliations.find(shop, id);
    if (!target) return undefined;
    const scope = { shop, actor: RECONCILER };
    const { orderReference: reference, paymentId, gateway, restored } = target;
    const books = async (): Promise<Books> => ({
      ...(await this.orders.get(scope, { reference })),
      paymentId,
    });
    const before = await books();
    const gatewayReference =
      before.order.payments.find((payment) => payment.id === paymentId)?.gatewayReference ?? paymentId;
    // No transaction is open: however long the gateway takes, nothing waits for it.
    const listed = await this.list(shop, gateway, gatewayReference);
    if (typeof listed === 'string') return this.postpone(scope, id, before, listed, restored);
    const after = await books();
    const comparison = compareBooks(
      booksOver(before.order, paymentId),
      booksOver(after.order, paymentId),
      listed,
    );
    // Kept before the differences are written down: who is killed between the two finds and keeps the same again.
    const news = newsOfList(gatewayReference, comparison.telling);
    await this.inbox.keep(
      shop,
      gateway,
      news.map((one) => ({ news: one })),
    );
    return this.record(scope, id, after, comparison);
  }

  /** What the gateway lists of a payment, in the name of the shop's account. */
  private async list(shop: ShopId, name: string, reference: string): Promise<Listed> {
    const gateway = this.gateways.find(name);
    if (!gateway?.capabilities.lists) return 'not_listed';
    const account = await this.open(shop, gateway);
    if (typeof account === 'string') return account;
    return (await gateway.list(reference, account)) ?? 'later';
  }

  private async open(
    shop: ShopId,
    gateway: PaymentGateway,
  ): Promise<GatewayAccount | 'not_listed' | 'later'> {
    const { name, credentials } = gateway;
    if (credentials.length === 0) return { shop, gateway: name, credentials: {} };
    try {
      const opened = await this.accounts.find(shop, name);
      if (!opened) return 'not_listed';
      return opened.paused ? 'later' : opened.account;
    } catch (error) {
      if (error instanceof CredentialsLocked) return 'later';
      throw error;
    }
  }

  /** Nothing was listed: what is open stays open, and what waits for it since a restore waits on only while it can come. */
  private async postpone(
    { shop }: Scope,
    id: string,
    books: Books,
    listed: 'not_listed' | 'later',
    isRestored: boolean,
  ): Promise<Reconciliation> {
    const night = this.nextNight(books);
    await this.reconciliations.update(shop, id, () => ({
      differences: [],
      opened: [],
      events: [],
      dueIn: listed === 'later' && isRestored ? this.settings.askAgain : night,
      sendOn: listed === 'not_listed',
      inDoubt: false,
    }));
    return { result: listed, opened: [] };
  }

  private async record(
    scope: Scope,
    id: string,
    books: Books,
    { differences }: Comparison,
  ): Promise<Reconciliation> {
    const dueIn = this.nextNight(books);
    const found = await this.reconciliations.update(scope.shop, id, (reconciliation) => {
      const findings = recordDifferences(
        reconciliation,
        differences,
        occasionOf(scope, this.clock, this.ids),
      );
      return { ...findings, dueIn, sendOn: true, inDoubt: castsDoubt(findings.opened) };
    });
    return { result: differences.length === 0 ? 'agrees' : 'differs', opened: found?.opened ?? [] };
  }

  private nextNight({ order, shop, paymentId }: Books): number | null {
    const payment = order.payments.find(({ id }) => id === paymentId);
    return payment ? untilNextNight(order, payment, shop, this.clock.now(), this.settings.chance()) : null;
  }
}
