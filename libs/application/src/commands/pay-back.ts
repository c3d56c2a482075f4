import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  Ids,
  LeaseLost,
  movePaymentRefund,
  Orders,
  PaymentGateways,
  paymentRefundOf,
  PaymentRefundClaims,
  type Actor,
  type Claim,
  type GatewayOutcome,
  type GatewayRefund,
  type PaymentGateway,
  type PaymentRefund,
  type PaymentRefundStatus,
  type ShopId,
} from '@retours/domain';

/** How patiently money is sent back; all in seconds. */
export class PayBackSettings {
  constructor(
    /** Must outlast a look-up and a refund, each as long as a gateway may take (reliability.md rule 6). */
    readonly lease = 60,
    readonly firstRetry = 5,
    readonly longestRetry = 3_600,
    /** From 0 to 1, so that those who failed together do not all come back together. */
    readonly chance: () => number = Math.random,
  ) {}
}

/** Sends a payment refund on its way, or asks what became of it; undefined when there was nothing to do or somebody else has it now. */
export class PayBack extends Command<PaymentRefundStatus | undefined> {
  constructor(
    readonly shop: ShopId,
    readonly paymentRefundId: string,
  ) {
    super();
  }
}

type Held = Claim<PaymentRefund>;
/** What a gateway said, or that nobody can say any more without a person. */
type Answer = GatewayOutcome | Readonly<{ type: 'undecided'; detail: string }>;
type Verdict = Readonly<{ to: PaymentRefundStatus; detail: string; reason?: string; retryIn?: number }>;

const WORKER: Actor = { kind: 'system', id: 'refund-worker' };

const undecided = (detail: string): Answer => ({ type: 'undecided', detail });

const gatewayRefundOf = (
  shop: ShopId,
  { id, gatewayReference, paymentId, amount, currency }: PaymentRefund,
): GatewayRefund =>
  // A shop that gives no reference of the gateway's names its payments as the gateway does.
  ({ key: id, shop, gatewayReference: gatewayReference ?? paymentId, amount, currency });

/** Whether money may be under way: some claim before this one did not end with the gateway's explicit no. */
function mayBeUnderWay({ attempt, work }: Held): boolean {
  const last = work.attempts.at(-1);
  const saidNo = last?.outcome === 'failed' && last.number === attempt - 1;
  return attempt > 1 && !saidNo;
}

/**
 * Asks what became of a refund that was sent before. Nothing found: the same key is sent again, but only in the first
 * half of the time the gateway is sure to know it by (reliability.md rule 5); no answer: asked again until all of it is over.
 */
async function settle(
  gateway: PaymentGateway,
  refund: GatewayRefund,
  sinceFirstSent: number,
): Promise<Answer> {
  const { lookUp, keyWindowSeconds } = gateway.capabilities;
  const found = lookUp ? await gateway.lookUp(refund) : { type: 'not_found' as const };
  if (found.type === 'not_found') {
    return sinceFirstSent < keyWindowSeconds / 2
      ? gateway.refund(refund)
      : undecided('not found, and too late to send it again');
  }
  return found.type === 'unknown' && sinceFirstSent >= keyWindowSeconds ? undecided(found.detail) : found;
}

@CommandHandler(PayBack)
export class PayBackHandler implements ICommandHandler<PayBack> {
  constructor(
    private readonly claims: PaymentRefundClaims,
    private readonly gateways: PaymentGateways,
    private readonly orders: Orders,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly settings: PayBackSettings,
  ) {}

  async execute({ shop, paymentRefundId }: PayBack): Promise<PaymentRefundStatus | undefined> {
    const held = await this.claims.claim(shop, paymentRefundId, this.settings.lease);
    if (!held) return undefined;
    const startedAt = this.clock.now();
    // The claim is committed and no transaction is open: however long the gateway takes, nothing waits for it.
    const answer = await this.ask(shop, held);
    return this.record(shop, held, startedAt, answer);
  }

  private async ask(shop: ShopId, held: Held): Promise<Answer> {
    const gateway = this.gateways.find(held.work.gateway);
    const underWay = mayBeUnderWay(held);
    if (!gateway) {
      return underWay
        ? undecided('its gateway is not installed any more')
        : { type: 'failed', reason: 'gateway_not_installed', byHand: true };
    }
    const refund = gatewayRefundOf(shop, held.work);
    return underWay
      ? settle(gateway, refund, held.secondsSinceFirstSent ?? Infinity)
      : gateway.refund(refund);
  }

  /** Writes the answer down under the lease; whoever has lost it leaves the word to the one who holds it now. */
  private async record(
    shop: ShopId,
    { lease, attempt: number, work }: Held,
    startedAt: string,
    answer: Answer,
  ): Promise<PaymentRefundStatus | undefined> {
    const at = this.clock.now();
    const { to, detail, reason, retryIn } = this.verdict(answer, number);
    const attempt = { number, startedAt, endedAt: at, outcome: answer.type, detail };
    try {
      const { value } = await this.orders.update(
        { shop, actor: WORKER },
        { paymentRefundId: work.id, lease },
        (order, settings) =>
          movePaymentRefund(
            order,
            settings,
            paymentRefundOf(order, work.id),
            to,
            { attempt, reason, retryIn },
            { at, by: WORKER, ids: this.ids },
          ),
      );
      return value.status;
    } catch (error) {
      if (error instanceof LeaseLost) return undefined;
      throw error;
    }
  }

  private verdict(answer: Answer, attempt: number): Verdict {
    switch (answer.type) {
      case 'succeeded':
        return { to: 'succeeded', detail: answer.gatewayRefundId };
      case 'pending':
        return { to: 'pending_gateway', detail: answer.gatewayRefundId, retryIn: this.retryIn(attempt) };
      case 'failed':
        return {
          to: answer.byHand ? 'awaiting_manual' : 'failed',
          detail: answer.reason,
          reason: answer.reason,
        };
      case 'unknown':
        return { to: 'unknown', detail: answer.detail, retryIn: this.retryIn(attempt) };
      case 'undecided':
        return { to: 'needs_review', detail: answer.detail, reason: 'undecided' };
    }
  }

  /** Doubles with each attempt, from the first to the longest wait, somewhere in the upper half of it. */
  private retryIn(attempt: number): number {
    const { firstRetry, longestRetry, chance } = this.settings;
    return Math.round(Math.min(firstRetry * 2 ** (attempt - 1), longestRetry / 2) * (1 + chance()));
  }
}
