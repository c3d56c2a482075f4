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
import { Client, HTTPClient } from 'mollie-api-typescript';
import { credentialOf, withoutCredential } from '../kit/credentials.js';
import { fetchDirectly } from '../kit/fetch.js';
import { outcomeOfError, unknown } from '../kit/outcome.js';
import type { ProviderConfig } from '../kit/provider.js';
import { mollie } from './mollie.provider.js';
import { judgeWebhook } from './mollie.webhook.js';
import {
  isPayment,
  KEY,
  keyOf,
  listed,
  outcomeOfMollieError,
  outcomeOfRefund,
  type MollieRefund,
} from './mollie.wire.js';

export type MollieConfig = ProviderConfig &
  Readonly<{
    /** How long one call may take, within the time a gateway has for one answer. */
    callMs?: number;
  }>;

const API = 'https://api.mollie.com';
const CALL_MS = 15_000;
/** As many as Mollie puts on a page. */
const PAGE = 250;

/** Mollie, through its own SDK. An account is an API key and, for signed notifications, the webhook's signing secret. */
export class MollieGateway implements PaymentGateway {
  readonly name = mollie.name;
  readonly capabilities = mollie.capabilities;
  readonly credentials = mollie.credentials;
  private readonly http = new HTTPClient({ fetcher: fetchDirectly });

  constructor(private readonly config: MollieConfig = {}) {}

  async refund(refund: GatewayRefund, account: GatewayAccount): Promise<GatewayOutcome> {
    const client = this.clientOf(account);
    const { key, gatewayReference: paymentId, amount: value, currency } = refund;
    if (!client) return withoutCredential('apiKey');
    if (!isPayment(paymentId)) return { type: 'failed', reason: 'not_a_mollie_payment', byHand: true };
    try {
      const said = await client.refunds.create({
        paymentId,
        idempotencyKey: key,
        refundRequest: {
          amount: { currency, value },
          description: `Refund ${key}`,
          metadata: { [KEY]: key },
        },
      });
      return outcomeOfRefund(said, refund);
    } catch (error) {
      return outcomeOfMollieError(error);
    }
  }

  async lookUp(refund: GatewayRefund, account: GatewayAccount): Promise<LookUpOutcome> {
    const client = this.clientOf(account);
    if (!client) return unknown('the account’s API key cannot be used');
    try {
      const refunds = await refundsOf(client, refund.gatewayReference);
      const ours = refunds.find((found) => keyOf(found) === refund.key);
      return ours ? outcomeOfRefund(ours, refund) : { type: 'not_found' };
    } catch (error) {
      // Not being let in says nothing of a refund.
      return outcomeOfError(error);
    }
  }

  async judge(webhook: IncomingWebhook, account: GatewayAccount): Promise<JudgedWebhook> {
    return judgeWebhook(webhook, credentialOf(account, 'webhookSecret'));
  }

  async list(about: string, account: GatewayAccount): Promise<readonly ListedRefund[] | undefined> {
    try {
      const client = this.clientOf(account);
      if (!client) return undefined;
      if (isPayment(about)) return (await refundsOf(client, about)).map(listed);
      const named = await refundNamed(client, about);
      return named.map((refund) => ({ ...listed(refund), gatewayReference: refund.paymentId ?? about }));
    } catch {
      return undefined;
    }
  }

  private clientOf(account: GatewayAccount): Client | undefined {
    const apiKey = credentialOf(account, 'apiKey');
    return apiKey
      ? new Client({
          security: { apiKey },
          serverURL: this.config.apiBase ?? API,
          httpClient: this.http,
          retryConfig: { strategy: 'none' },
          timeoutMs: this.config.callMs ?? CALL_MS,
        })
      : undefined;
  }
}

/** All refunds of a payment, page by page; none for what is no payment of Mollie's. */
async function refundsOf(client: Client, paymentId: string): Promise<readonly MollieRefund[]> {
  if (!isPayment(paymentId)) return [];
  const refunds: MollieRefund[] = [];
  for await (const { result } of await client.refunds.list({ paymentId, limit: PAGE }))
    refunds.push(...result.embedded.refunds);
  return refunds;
}

/** One refund by its own name: the list of all that begins with it, for Mollie asks for its payment's name otherwise. */
async function refundNamed(client: Client, id: string): Promise<readonly MollieRefund[]> {
  const { result } = await client.refunds.all({ from: id, limit: 1 });
  return result.embedded.refunds.filter((refund) => refund.id === id);
}
