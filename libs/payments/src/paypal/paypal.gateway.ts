import type {
  GatewayAccount,
  GatewayOutcome,
  GatewayRefund,
  IncomingWebhook,
  JudgedWebhook,
  PaymentGateway,
} from '@retours/domain';
import { credentialOf, withoutCredential } from '../kit/credentials.js';
import { outcomeOfError, unknown, type Unknown } from '../kit/outcome.js';
import type { ProviderConfig } from '../kit/provider.js';
import { signingCertificates, type SigningCertificates } from './paypal.certificate.js';
import { NoToken, openAccount, refusalOf, type PayPalAccount } from './paypal.client.js';
import { paypal } from './paypal.provider.js';
import { outcomeOfRefusal, outcomeOfReply, outcomeWithoutToken, valueOf } from './paypal.wire.js';
import { flawOf, newsIn } from './paypal.webhook.js';

/** Shorter than the time a gateway has for one answer. */
const ANSWER_MS = 18_000;

const API = 'https://api-m.paypal.com';

export type PayPalConfig = ProviderConfig &
  Readonly<{
    /** Authorities trusted for the certificates that notifications are signed with, as PEM; this runtime's when absent. */
    authorities?: readonly string[];
  }>;

/** Refunds of captures by PayPal; a key sent again tells what became of the first call, for 45 days. */
export class PayPalGateway implements PaymentGateway {
  readonly name = paypal.name;
  readonly capabilities = paypal.capabilities;
  readonly credentials = paypal.credentials;

  private readonly apiBase: string;
  private readonly accounts = new Map<string, Readonly<{ secret: string; account: PayPalAccount }>>();
  private readonly certificates: SigningCertificates;

  constructor({ apiBase = API, authorities }: PayPalConfig = {}) {
    this.apiBase = apiBase;
    this.certificates = signingCertificates({ apiBase, authorities });
  }

  async refund(refund: GatewayRefund, account: GatewayAccount): Promise<GatewayOutcome> {
    const { key, gatewayReference, amount, currency } = refund;
    const [clientId, clientSecret] = ['clientId', 'clientSecret'].map((name) => credentialOf(account, name));
    if (!clientId) return withoutCredential('clientId');
    if (!clientSecret) return withoutCredential('clientSecret');
    const value = valueOf(amount, currency);
    if (!value) return { type: 'failed', reason: `paypal_pays_no_fractions_of_${currency}`, byHand: true };
    // No refund leaves after the one who asked has stopped waiting for the answer.
    const inTime = AbortSignal.timeout(ANSWER_MS);
    const body = { amount: { value, currencyCode: currency }, customId: key, invoiceId: key };
    const send = () => this.accountOf(clientId, clientSecret).refund(gatewayReference, key, body, inTime);
    const sent = async () =>
      outcomeOfReply(await send().catch((error) => this.forget(clientId, error)), refund);
    try {
      return await sent();
    } catch (error) {
      // A token may be withdrawn before it ends: nothing was done, so the same key goes out with a new one, once.
      if (refusalOf(error)?.status !== 401) return outcomeOfTrouble(error);
    }
    return sent().catch(outcomeOfTrouble);
  }

  async lookUp(): Promise<Unknown> {
    return unknown('PayPal finds no refund by our key; it tells whoever sends the key again');
  }

  async judge(webhook: IncomingWebhook, account: GatewayAccount): Promise<JudgedWebhook> {
    const flaw = await flawOf(webhook, credentialOf(account, 'webhookId'), this.certificates);
    return flaw ? { type: 'refused', reason: flaw } : { type: 'believed', news: newsIn(webhook.body) };
  }

  async list(): Promise<undefined> {
    return undefined;
  }

  private accountOf(clientId: string, clientSecret: string): PayPalAccount {
    const known = this.accounts.get(clientId);
    if (known?.secret === clientSecret) return known.account;
    const account = openAccount(this.apiBase, clientId, clientSecret);
    this.accounts.set(clientId, { secret: clientSecret, account });
    return account;
  }

  /** The SDK keeps a token that failed or was refused for good; the account begins anew with another. */
  private forget(clientId: string, error: unknown): never {
    if (error instanceof NoToken || refusalOf(error)?.status === 401) this.accounts.delete(clientId);
    throw error;
  }
}

const outcomeOfTrouble = (error: unknown): GatewayOutcome => {
  if (error instanceof NoToken) return outcomeWithoutToken(error.refusal);
  const refusal = refusalOf(error);
  return refusal ? outcomeOfRefusal(refusal) : outcomeOfError(error);
};
