import type { Amount } from '../money/amount.js';

/** Money to send back, as a gateway must know it. The key is ours, made before the first call, and never changes. */
export type GatewayRefund = Readonly<{
  /** The payment refund's id: idempotency key at the gateway, and reference by which we look it up. */
  key: string;
  shop: string;
  /** The gateway's name of the captured payment. */
  gatewayReference: string;
  amount: Amount;
  currency: string;
}>;

/** What a gateway said. Only `succeeded` and `failed` are final; whatever is not an explicit yes or no is `unknown`. */
export type GatewayOutcome =
  | Readonly<{ type: 'succeeded'; gatewayRefundId: string }>
  | Readonly<{ type: 'pending'; gatewayRefundId: string }>
  /** `byHand`: a no that a person can work round (expired or closed account, too old, unsupported). */
  | Readonly<{ type: 'failed'; reason: string; byHand: boolean }>
  /**
   * The gateway said that it has done nothing yet, and the same key may come again: it is busy (perhaps saying for how
   * long), or our access is not good and the account is paused until somebody mends it.
   */
  | Readonly<{ type: 'not_now'; cause: 'busy' | 'access'; detail: string; retryAfterSeconds?: number }>
  | Readonly<{ type: 'unknown'; detail: string }>;

/** A shop's account at a gateway: whatever its `credentials` name, in plain text; lives in memory only. */
export type GatewayAccount = Readonly<{
  shop: string;
  gateway: string;
  credentials: Readonly<Record<string, string>>;
}>;

/** One thing an account is made of. What is secret is write-only and encrypted at rest. */
export type CredentialField = Readonly<{ name: string; secret: boolean; optional?: true }>;

/** A notification as it came in: the bytes themselves, for signatures are made over them. Header names in lower case. */
export type IncomingWebhook = Readonly<{
  headers: Readonly<Record<string, string | undefined>>;
  body: Uint8Array;
  /** Seconds since 1970, by the database's clock: what is too old is refused. */
  receivedAt: number;
}>;

/** What a notification says of one refund. Matched on our key first, then on the gateway's own name of the refund. */
export type GatewayNews = Readonly<{
  /** The gateway's own id of this piece of news: the same news twice has the same. */
  id: string;
  key: string | null;
  gatewayRefundId: string | null;
  /** The gateway's name of the captured payment, where it says so. */
  gatewayReference: string | null;
  /** What it says was refunded; null when it does not say. Another sum than ours goes to review. */
  sum: Readonly<{ amount: Amount; currency: string }> | null;
  /** `reversed`: money that had left came back. */
  outcome: Exclude<GatewayOutcome, { type: 'not_now' }> | Readonly<{ type: 'reversed'; reason: string }>;
}>;

/**
 * A notification that was judged without asking anybody: believed with its news (perhaps none of ours), a hint that says
 * no more than what to ask the gateway about, or refused for its signature or age.
 */
export type JudgedWebhook =
  | Readonly<{ type: 'believed'; news: readonly GatewayNews[] }>
  /** Names that `list` understands. */
  | Readonly<{ type: 'hint'; about: readonly string[] }>
  | Readonly<{ type: 'refused'; reason: string }>;

export type LookUpOutcome = GatewayOutcome | Readonly<{ type: 'not_found' }>;

/** A refund as the gateway lists it, for reconciling its books with ours. */
export type ListedRefund = Readonly<{
  gatewayRefundId: string;
  /** The gateway's name of the captured payment, where the list says so. */
  gatewayReference?: string;
  key: string | null;
  amount: Amount;
  currency: string;
  outcome: GatewayNews['outcome'];
}>;

export type GatewayCapabilities = Readonly<{
  /** Whether a refund can be found by our key. */
  lookUp: boolean;
  /** How long the same key is sure to be recognised, in seconds; we re-send inside half of it only. */
  keyWindowSeconds: number;
  /** Whether it can list the refunds of a payment. */
  lists?: true;
  /** Refunds a second one account may ask for; undefined when the provider sets no limit. */
  refundsPerSecond?: number;
}>;

/** A provider that sends money back. Implementations never throw for what the provider says: they answer an outcome. */
export abstract class PaymentGateway {
  abstract readonly name: string;
  abstract readonly capabilities: GatewayCapabilities;
  /** What a shop's account here is made of; none for a gateway that needs no account. */
  abstract readonly credentials: readonly CredentialField[];
  /** Asks to refund; the same key never refunds twice. */
  abstract refund(refund: GatewayRefund, account: GatewayAccount): Promise<GatewayOutcome>;
  /** Asks what became of a refund; never moves money. */
  abstract lookUp(refund: GatewayRefund, account: GatewayAccount): Promise<LookUpOutcome>;
  /** Judges a notification by its signature and age, and reads what it says. */
  abstract judge(webhook: IncomingWebhook, account: GatewayAccount): Promise<JudgedWebhook>;
  /** All refunds of a captured payment as the gateway knows them, or the one a hint is about; undefined when it cannot list them. */
  abstract list(about: string, account: GatewayAccount): Promise<readonly ListedRefund[] | undefined>;
}

/** The gateways this installation has. */
export abstract class PaymentGateways {
  /** Names of those that pay back by themselves. */
  abstract readonly automatic: ReadonlySet<string>;
  /** The gateway of this name; undefined when there is none. */
  abstract find(name: string): PaymentGateway | undefined;
}
