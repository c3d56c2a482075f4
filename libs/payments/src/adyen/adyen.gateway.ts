import type {
  GatewayAccount,
  GatewayOutcome,
  GatewayRefund,
  IncomingWebhook,
  JudgedWebhook,
  PaymentGateway,
} from '@retours/domain';
import { credentialOf, withoutCredential } from '../kit/credentials.js';
import { toMinorUnits } from '../kit/minor-units.js';
import { outcomeOfError, unknown, type Unknown } from '../kit/outcome.js';
import type { ProviderConfig } from '../kit/provider.js';
import { adyenHttp, AdyenRefusal } from './adyen.http.js';
import { Client, EnvironmentEnum, ModificationsApi, type HttpClient } from './adyen.sdk.js';
import { adyen } from './adyen.provider.js';
import { judged } from './adyen.webhook.js';
import { adyenExponentOf, outcomeOfRefusal, outcomeOfReply } from './adyen.wire.js';

/** It becomes part of a host's name: nothing that could make it another host's. */
const LIVE_PREFIX = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;

/** Refunds by Adyen: asked for here, decided later, told by a notification (`judge`). */
export class AdyenGateway implements PaymentGateway {
  readonly name = adyen.name;
  readonly capabilities = adyen.capabilities;
  readonly credentials = adyen.credentials;

  private readonly http: HttpClient;

  constructor({ apiBase }: ProviderConfig = {}) {
    this.http = adyenHttp(apiBase);
  }

  async refund(refund: GatewayRefund, account: GatewayAccount): Promise<GatewayOutcome> {
    const { key, gatewayReference, amount, currency } = refund;
    const [apiKey, merchantAccount] = ['apiKey', 'merchantAccount'].map((name) =>
      credentialOf(account, name),
    );
    const { livePrefix } = account.credentials;
    if (!apiKey) return withoutCredential('apiKey');
    if (!merchantAccount) return withoutCredential('merchantAccount');
    if (livePrefix && !LIVE_PREFIX.test(livePrefix)) return withoutCredential('livePrefix');
    const value = minorUnits(amount, currency);
    if (value === undefined)
      return { type: 'failed', reason: `adyen_pays_no_fractions_of_${currency}`, byHand: true };
    const environment = livePrefix ? EnvironmentEnum.LIVE : EnvironmentEnum.TEST;
    const client = new Client({ apiKey, environment, liveEndpointUrlPrefix: livePrefix }, this.http);
    try {
      const reply = await new ModificationsApi(client).refundCapturedPayment(
        gatewayReference,
        { amount: { value, currency }, merchantAccount, reference: key },
        { idempotencyKey: key },
      );
      return outcomeOfReply(reply, refund, value);
    } catch (error) {
      return error instanceof AdyenRefusal ? outcomeOfRefusal(error) : outcomeOfError(error);
    }
  }

  async lookUp(): Promise<Unknown> {
    return unknown('Adyen finds no refund by our key; it notifies');
  }

  async judge(webhook: IncomingWebhook, account: GatewayAccount): Promise<JudgedWebhook> {
    return judged(webhook, account);
  }

  async list(): Promise<undefined> {
    return undefined;
  }
}

/** Undefined for a fraction of what Adyen counts in (CVE, IDR). */
function minorUnits(amount: string, currency: string): number | undefined {
  try {
    return toMinorUnits(amount, currency, adyenExponentOf(currency));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
