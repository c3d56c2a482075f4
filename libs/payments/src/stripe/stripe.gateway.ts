import type {
  GatewayAccount,
  GatewayOutcome,
  GatewayRefund,
  IncomingWebhook,
  JudgedWebhook,
  ListedRefund,
  LookUpOutcome,
  PaymentGateway,
} from '@retours/domain';
import { Stripe } from 'stripe';
import { credentialOf, withoutCredential } from '../kit/credentials.js';
import { fetchDirectly } from '../kit/fetch.js';
import { outcomeOfError, unknown } from '../kit/outcome.js';
import type { ProviderConfig } from '../kit/provider.js';
import { redact } from '../kit/redact.js';
import { toStripeAmount } from './stripe.amounts.js';
import { stripe } from './stripe.provider.js';
import {
  KEY,
  keyOf,
  listed,
  newsOf,
  outcomeOfRefund,
  outcomeOfStripeError,
  paymentParameter,
} from './stripe.wire.js';

export type StripeConfig = ProviderConfig &
  Readonly<{
    /** How long one call may take, within the time a gateway has for one answer. */
    callMs?: number;
  }>;

const API = 'https://api.stripe.com';
const CALL_MS = 15_000;
/** Seconds a notification stays believable, as Stripe advises. */
const TOLERANCE = 300;
const PAGE = 100;

/** Stripe, through its own SDK. An account is a secret key and, for notifications, the endpoint's signing secret. */
export class StripeGateway implements PaymentGateway {
  readonly name = stripe.name;
  readonly capabilities = stripe.capabilities;
  readonly credentials = stripe.credentials;
  private readonly config: Stripe.StripeConfig;
  /** Making a client takes longer than a call, and an account that is in use is the same object. */
  private readonly clients = new WeakMap<GatewayAccount, Stripe>();

  constructor({ apiBase = API, callMs = CALL_MS }: StripeConfig = {}) {
    const { protocol, hostname, port } = new URL(apiBase);
    this.config = {
      protocol: protocol === 'http:' ? 'http' : 'https',
      host: hostname,
      port: port || (protocol === 'http:' ? '80' : '443'),
      // Over Node's own client the SDK sends once more after a reset, retries or not; over fetch it never does.
      httpClient: Stripe.createFetchHttpClient(fetchDirectly),
      maxNetworkRetries: 0,
      timeout: callMs,
      telemetry: false,
    };
  }

  async refund(refund: GatewayRefund, account: GatewayAccount): Promise<GatewayOutcome> {
    const client = this.clientOf(account);
    const payment = paymentParameter(refund.gatewayReference);
    const amount = toStripeAmount(refund.amount, refund.currency);
    if (!client) return withoutCredential('secretKey');
    if (!payment) return { type: 'failed', reason: 'not_a_stripe_payment', byHand: true };
    if (amount === undefined) return { type: 'failed', reason: 'amount_not_payable_by_stripe', byHand: true };
    try {
      const said = await client.refunds.create(
        { ...payment, amount, metadata: { [KEY]: refund.key } },
        { idempotencyKey: refund.key },
      );
      return outcomeOfRefund(said, refund);
    } catch (error) {
      return outcomeOfStripeError(error);
    }
  }

  async lookUp(refund: GatewayRefund, account: GatewayAccount): Promise<LookUpOutcome> {
    try {
      const refunds = await this.refundsOf(refund.gatewayReference, account);
      const ours = refunds?.find((found) => keyOf(found) === refund.key);
      if (ours) return outcomeOfRefund(ours, refund);
      return refunds ? { type: 'not_found' } : unknown('the account’s secret key cannot be used');
    } catch (error) {
      // Not being let in says nothing of a refund.
      return outcomeOfError(error);
    }
  }

  async judge(webhook: IncomingWebhook, account: GatewayAccount): Promise<JudgedWebhook> {
    const secret = credentialOf(account, 'webhookSecret');
    if (!secret) return { type: 'refused', reason: 'the account has no webhook secret' };
    try {
      const event = Stripe.webhooks.constructEvent(
        Buffer.from(webhook.body),
        webhook.headers['stripe-signature'] ?? '',
        secret,
        TOLERANCE,
        undefined,
        webhook.receivedAt * 1000,
      );
      return { type: 'believed', news: newsOf(event) };
    } catch (error) {
      return { type: 'refused', reason: redact(error instanceof Error ? error.message : 'unreadable') };
    }
  }

  async list(
    gatewayReference: string,
    account: GatewayAccount,
  ): Promise<readonly ListedRefund[] | undefined> {
    try {
      return (await this.refundsOf(gatewayReference, account))?.map(listed);
    } catch {
      return undefined;
    }
  }

  /** All refunds of a payment, page by page; none for what is no payment of Stripe's, undefined without a key. */
  private async refundsOf(
    gatewayReference: string,
    account: GatewayAccount,
  ): Promise<readonly Stripe.Refund[] | undefined> {
    const client = this.clientOf(account);
    const payment = paymentParameter(gatewayReference);
    if (!client || !payment) return client && [];
    const refunds: Stripe.Refund[] = [];
    for await (const refund of client.refunds.list({ ...payment, limit: PAGE })) refunds.push(refund);
    return refunds;
  }

  private clientOf(account: GatewayAccount): Stripe | undefined {
    const key = credentialOf(account, 'secretKey');
    const client = this.clients.get(account) ?? (key ? new Stripe(key, this.config) : undefined);
    if (client) this.clients.set(account, client);
    return client;
  }
}
