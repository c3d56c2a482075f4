import {
  ApiError,
  Client,
  Environment,
  PaymentsController,
  type OAuthToken,
  type RefundRequest,
} from '@paypal/paypal-server-sdk';
import type { PayPalRefusal, PayPalRefund } from './paypal.wire.js';

/** A token and a refund, one after the other, fit into the time a gateway has for one answer. */
const CALL_MS = 8_000;
/** A token is renewed this long before it ends. */
const CLOCK_SKEW_SECONDS = 60;

/** PayPal gave us no token, and so nothing was asked of it. */
export class NoToken extends Error {
  constructor(readonly refusal: PayPalRefusal) {
    super('PayPal gave no token');
  }
}

/** PayPal's names for things; whatever else it says stays with it. */
const NAME = /^[A-Z][A-Z0-9_]{0,63}$/;
const nameIn = (value: string | undefined) => (value && NAME.test(value) ? value : undefined);

const issuesIn = (body: unknown): string[] => {
  const { name, details } = (body ?? {}) as { name?: unknown; details?: unknown };
  const found = Array.isArray(details) ? details.map((detail) => detail?.issue) : [];
  return [...found, name].filter((issue) => typeof issue === 'string' && NAME.test(issue));
};

/** What PayPal refused, and why; undefined for an error that is no answer of PayPal's. Its request, with our token, stays behind. */
export const refusalOf = (error: unknown): PayPalRefusal | undefined =>
  error instanceof ApiError
    ? { status: error.statusCode, issues: issuesIn(error.result), retryAfter: error.headers['retry-after'] }
    : undefined;

/** The SDK knows two addresses; this is its client at any other, for a proxy or an emulator. */
function clientAt(apiBase: string, config: ConstructorParameters<typeof Client>[0]): Client {
  const moved = (url: string) => `${apiBase}${new URL(url).pathname}`;
  return new (class extends Client {
    override getRequestBuilderFactory(): ReturnType<Client['getRequestBuilderFactory']> {
      const build = super.getRequestBuilderFactory();
      return (...asked) => {
        const request = build(...asked);
        request.interceptRequest((sent) => ({ ...sent, url: moved(sent.url) }));
        return request;
      };
    }
  })(config);
}

/** Asks PayPal for tokens and refunds in the name of one account. */
export function openAccount(apiBase: string, oAuthClientId: string, oAuthClientSecret: string) {
  let fetching: Promise<OAuthToken> | undefined;
  const client = clientAt(apiBase, {
    environment: Environment.Production,
    timeout: CALL_MS,
    httpClientOptions: { timeout: CALL_MS, retryConfig: { maxNumberOfRetries: 0 } },
    unstable_httpClientOptions: { maxRedirects: 0, maxContentLength: 1_000_000 },
    clientCredentialsAuthCredentials: {
      oAuthClientId,
      oAuthClientSecret,
      oAuthClockSkew: CLOCK_SKEW_SECONDS,
      // One token for all who wait; the SDK alone would fetch one for each.
      oAuthTokenProvider: (_last, manager) =>
        (fetching ??= manager
          .fetchToken()
          .catch((error: unknown) => {
            throw new NoToken(refusalOf(error) ?? { status: 0, issues: [] });
          })
          .finally(() => {
            fetching = undefined;
          })),
    },
  });
  const payments = new PaymentsController(client);
  return {
    /** Asks for a refund; throws what PayPal refuses, and whatever keeps it from answering. */
    async refund(
      captureId: string,
      key: string,
      body: RefundRequest,
      abortSignal: AbortSignal,
    ): Promise<PayPalRefund> {
      const { result } = await payments.refundCapturedPayment(
        { captureId, paypalRequestId: key, prefer: 'return=representation', body },
        { abortSignal },
      );
      const { id, status, statusDetails, amount } = result;
      return {
        id,
        status: nameIn(status),
        reason: nameIn(statusDetails?.reason),
        value: amount?.value,
        currency: amount?.currencyCode,
      };
    },
  };
}
export type PayPalAccount = ReturnType<typeof openAccount>;
