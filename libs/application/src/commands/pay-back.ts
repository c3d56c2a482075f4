import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  GatewayAccounts,
  Ids,
  LeaseLost,
  movePaymentRefund,
  Orders,
  PaymentGateways,
  paymentRefundOf,
  PaymentRefundClaims,
  type Actor,
  type GatewayAccount,
  type GatewayOutcome,
  type GatewayRefund,
  type PaymentGateway,
  type PaymentRefund,
  type PaymentRefundClaim,
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

type Held = PaymentRefundClaim;
type NotNow = Extract<GatewayOutcome, { type: 'not_now' }>;
/** What a gateway said, or that nobody can say any more without a person. */
type Answer = GatewayOutcome | Readonly<{ type: 'undecided'; detail: string }>;
type Verdict = Readonly<{
  to: PaymentRefundStatus;
  detail: string;
  reason?: string;
  gatewayRefundId?: string;
  retryIn?: number;
}>;

const WORKER: Actor = { kind: 'system', id: 'refund-worker' };

const undecided = (detail: string): Answer => ({ type: 'undecided', detail });

const gatewayRefundOf = (
  shop: ShopId,
  { id, gatewayReference, paymentId, amount, currency }: PaymentRefund,
): GatewayRefund =>
  // A shop that gives no reference of the gateway's names its payments as the gateway does.
  ({ key: id, shop, gatewayReference: gatewayReference ?? paymentId, amount, currency });

const busy = (detail: string): Answer => ({ type: 'not_now', cause: 'busy', detail });

/**
 * Whether money may be under way: the claims before this one did not end with the gateway's explicit no. One that
 * ended with "not now" did nothing, and leaves the word to the one before it; one without an end may have done anything.
 * Nor do claims count that a restored backup knows nothing of.
 */
function mayBeUnderWay({ attempt, work, inDoubt }: Held): boolean {
  if (inDoubt) return true;
  const outcomes = new Map(work.attempts.map(({ number, outcome }) => [number, outcome]));
  let last = attempt - 1;
  while (outcomes.get(last) === 'not_now') last -= 1;
  return last > 0 && outcomes.get(last) !== 'failed';
}

/**
 * Asks what became of a refund that was sent before. Nothing found: the same key is sent again, but only in the first
 * half of the time the gateway is sure to know it by (reliability.md rule 5), and never when nobody knows since when;
 * no answer: asked again until all of it is over.
 */
async function settle(
  gateway: PaymentGateway,
  refund: GatewayRefund,
  account: GatewayAccount,
  { secondsSinceFirstSent, inDoubt }: Held,
): Promise<Answer> {
  const sinceFirstSent = secondsSinceFirstSent ?? Infinity;
  const { lookUp, keyWindowSeconds } = gateway.capabilities;
  const found = lookUp ? await gateway.lookUp(refund, account) : { type: 'not_found' as const };
  if (found.type === 'not_found') {
    return !inDoubt && sinceFirstSent < keyWindowSeconds / 2
      ? gateway.refund(refund, account)
      : undecided('not found, and too late to send it again');
  }
  return found.type === 'unknown' && sinceFirstSent >= keyWindowSeconds ? undecided(found.detail) : found;
}

/** Where it waits when nothing was done this time: in the queue, unless it may be under way since an earlier time. */
function waitingIn(held: Held): PaymentRefundStatus {
  const { status } = held.work;
  if (!mayBeUnderWay(held)) return 'queued';
  return status === 'sending' ? 'unknown' : status;
}

/** The shop's account; an empty one for a gateway that needs none. */
const accountFor = (
  shop: ShopId,
  { name, credentials }: PaymentGateway,
  { account }: Held,
): Held['account'] =>
  credentials.length > 0
    ? account
    : { account: { shop, gateway: name, credentials: {} }, edition: '', paused: null };

@CommandHandler(PayBack)
export class PayBackHandler implements ICommandHandler<PayBack> {
  constructor(
    private readonly claims: PaymentRefundClaims,
    private readonly gateways: PaymentGateways,
    private readonly accounts: GatewayAccounts,
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
    const opened = accountFor(shop, gateway, held);
    if (opened === 'locked') return busy('its credentials cannot be read');
    if (!opened) {
      return underWay
        ? undecided('its credentials are gone')
        : { type: 'failed', reason: 'credentials_missing', byHand: true };
    }
    const { account, edition, paused } = opened;
    if (paused) return { type: 'not_now', cause: 'access', detail: paused.reason };
    const refund = gatewayRefundOf(shop, held.work);
    const answer = underWay
      ? await settle(gateway, refund, account, held)
      : await gateway.refund(refund, account);
    if (answer.type !== 'not_now' || answer.cause === 'busy') return answer;
    const stillThese = await this.accounts.pause(shop, gateway.name, edition, answer.detail);
    return stillThese ? answer : busy(answer.detail);
  }

  /** Writes the answer down under the lease; whoever has lost it leaves the word to the one who holds it now. */
  private async record(
    shop: ShopId,
    held: Held,
    startedAt: string,
    answer: Answer,
  ): Promise<PaymentRefundStatus | undefined> {
    const { lease, attempt: number, work } = held;
    const at = this.clock.now();
    const { to, detail, ...change } = this.verdict(answer, held);
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
            { attempt, ...change },
            { at, by: WORKER, ids: this.ids },
          ),
      );
      return value.status;
    } catch (error) {
      if (error instanceof LeaseLost) return undefined;
      throw error;
    }
  }

  private verdict(answer: Answer, held: Held): Verdict {
    const { attempt } = held;
    switch (answer.type) {
      case 'succeeded':
        return {
          to: 'succeeded',
          detail: answer.gatewayRefundId,
          gatewayRefundId: answer.gatewayRefundId,
        };
      case 'pending':
        return {
          to: 'pending_gateway',
          detail: answer.gatewayRefundId,
          gatewayRefundId: answer.gatewayRefundId,
          retryIn: this.retryIn(attempt),
        };
      case 'failed':
        return {
          to: answer.byHand ? 'awaiting_manual' : 'failed',
          detail: answer.reason,
          reason: answer.reason,
        };
      case 'not_now':
        return { to: waitingIn(held), detail: answer.detail, retryIn: this.notBefore(answer, attempt) };
      case 'unknown':
        return { to: 'unknown', detail: answer.detail, retryIn: this.retryIn(attempt) };
      case 'undecided':
        return { to: 'needs_review', detail: answer.detail, reason: 'undecided' };
    }
  }

  /** A paused account is asked about rarely, for whoever mends it makes due what waits; a busy gateway names its own time. */
  private notBefore({ cause, retryAfterSeconds = 0 }: NotNow, attempt: number): number {
    const { longestRetry } = this.settings;
    if (cause === 'access') return longestRetry;
    return Math.max(this.retryIn(attempt), Math.min(Math.ceil(retryAfterSeconds), longestRetry));
  }

  /** Doubles with each attempt, from the first to the longest wait, somewhere in the upper half of it. */
  private retryIn(attempt: number): number {
    const { firstRetry, longestRetry, chance } = this.settings;
    return Math.round(Math.min(firstRetry * 2 ** (attempt - 1), longestRetry / 2) * (1 + chance()));
  }
}
