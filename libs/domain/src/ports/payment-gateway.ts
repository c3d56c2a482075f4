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
  | Readonly<{ type: 'unknown'; detail: string }>;

export type LookUpOutcome = GatewayOutcome | Readonly<{ type: 'not_found' }>;

export type GatewayCapabilities = Readonly<{
  /** Whether a refund can be found by our key. */
  lookUp: boolean;
  /** How long the same key is sure to be recognised, in seconds; we re-send inside half of it only. */
  keyWindowSeconds: number;
}>;

/** A provider that sends money back. Implementations never throw for what the provider says: they answer an outcome. */
export abstract class PaymentGateway {
  abstract readonly name: string;
  abstract readonly capabilities: GatewayCapabilities;
  /** Asks to refund; the same key never refunds twice. */
  abstract refund(refund: GatewayRefund): Promise<GatewayOutcome>;
  /** Asks what became of a refund; never moves money. */
  abstract lookUp(refund: GatewayRefund): Promise<LookUpOutcome>;
}

/** The gateways this installation has. */
export abstract class PaymentGateways {
  /** Names of those that pay back by themselves. */
  abstract readonly automatic: ReadonlySet<string>;
  /** The gateway of this name; undefined when there is none. */
  abstract find(name: string): PaymentGateway | undefined;
}
