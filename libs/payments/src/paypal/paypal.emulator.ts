import { randomUUID, sign } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { GatewayRefund, IncomingWebhook } from '@retours/domain';
import { Books, paymentOf, scenarioOf } from '../given/books.js';
import { openEmulator, type Call, type Reply } from '../given/emulator.js';
import { FORGED, INTERMEDIATE, SIGNER, SIGNING_KEY, STRANGER } from './paypal.certificates.js';
import { AT, paypalReplies, refusal, written, type Booked } from './paypal.replies.js';

const PREFIX = 'CAP-';
/** Names a captured payment that plays a scenario. */
export const cap = (scenario: string): string => paymentOf(PREFIX, scenario);

/** The account a shop has with PayPal's twin. */
export const accountOf = (shop: string) => ({
  clientId: `client-${shop}`,
  clientSecret: `secret-of-client-${shop}`,
  webhookId: `8PT597110X687430LKGECATA`,
});

const CERTIFICATES: Readonly<Record<string, string>> = {
  'CERT-signer': `${SIGNER}${INTERMEDIATE}`,
  'CERT-stranger': `${STRANGER}${INTERMEDIATE}`,
  'CERT-forged': FORGED,
  'CERT-alone': SIGNER,
};
/** How a notification is signed and sent; moments in seconds since 1970. */
export type Signing = Readonly<{
  webhookId?: string;
  certificate?: string;
  sentAt?: number;
  receivedAt?: number;
}>;
export const LATELY = 1_790_000_000;

const TOKEN = 'A21AAFEpH4PsADK7qSS7pSRsgz';

/** PayPal's twin: gives tokens, refunds captures by what they are named for, and signs notifications. */
export async function openPayPal() {
  const books = new Books<Booked>();
  /** What the next calls are told instead, one each. */
  const next: Readonly<Record<'token' | 'refund', Reply[]>> = { token: [], refund: [] };
  const withdrawn = new Set<string>();
  let tokens = 0;

  function token({ headers, body }: Call): Reply {
    const [client, secret] = atob(headers.authorization?.replace('Basic ', '') ?? '').split(':');
    if (body !== 'grant_type=client_credentials' || secret !== `secret-of-${client}`)
      return {
        status: 401,
        body: { error: 'invalid_client', error_description: 'Client Authentication failed' },
      };
    tokens += 1;
    const access_token = `${TOKEN}.${client}.${tokens}`;
    return { status: 200, body: { scope: '*', access_token, token_type: 'Bearer', expires_in: 31_668 } };
  }

  function refund({ headers, body }: Call, capture: string): Reply {
    const bearer = headers.authorization ?? '';
    const client = bearer.split('.')[1];
    if (!bearer.startsWith(`Bearer ${TOKEN}.`) || withdrawn.has(bearer)) return refusal(undefined, 401);
    const { amount, custom_id, invoice_id } = JSON.parse(body) as Omit<Booked, 'id' | 'capture' | 'status'>;
    const key = String(headers['paypal-request-id']);
    const scenario = scenarioOf(paypalReplies, PREFIX, capture);
    if (!scenario) return refusal('INVALID_RESOURCE_ID');
    const known = books.find(client, key);
    if (!known && books.of(client).some((other) => other.invoice_id === invoice_id))
      return refusal('DUPLICATE_INVOICE_ID');
    const id = randomUUID().replaceAll('-', '').slice(0, 17).toUpperCase();
    const asked = (): Booked => ({ id, capture, status: 'COMPLETED', amount, custom_id, invoice_id });
    return paypalReplies[scenario](books.turn(client, key, asked));
  }

  const emulator = await openEmulator((call) => {
    if (call.path === '/v1/oauth2/token') return next.token.shift() ?? token(call);
    const capture = /^\/v2\/payments\/captures\/([^/]+)\/refund$/.exec(call.path)?.[1];
    if (capture) return next.refund.shift() ?? refund(call, capture);
    const certificate = CERTIFICATES[call.path.replace('/v1/notifications/certs/', '')];
    return certificate ? { status: 200, body: certificate } : refusal('INVALID_RESOURCE_ID');
  });

  return {
    ...emulator,
    books,
    next,
    /** The tokens that were given out are good no longer. */
    withdrawTokens: () => {
      for (const { call } of emulator.exchanges) withdrawn.add(call.headers.authorization ?? '');
    },
    /** What PayPal notifies of a refund. */
    event: (refund: GatewayRefund, event_type = 'PAYMENT.CAPTURE.REFUNDED', change: Partial<Booked> = {}) => {
      const booked = books.find(accountOf(refund.shop).clientId, refund.key);
      if (!booked) throw new Error(`nothing in the books: ${refund.key}`);
      return {
        id: `WH-${booked.id}-${event_type}`,
        event_version: '1.0',
        create_time: AT,
        resource_type: 'refund',
        resource_version: '2.0',
        event_type,
        summary: `A ${booked.amount.value} ${booked.amount.currency_code} capture payment was refunded`,
        resource: written({ ...booked, ...change }),
        links: [],
      };
    },
    /** A notification, signed as PayPal does. */
    signed: (event: object, how: Signing = {}): IncomingWebhook => {
      const { webhookId = accountOf('').webhookId, certificate = 'CERT-signer', sentAt = LATELY } = how;
      const body = Buffer.from(JSON.stringify(event));
      const [id, time] = [randomUUID(), new Date(sentAt * 1000).toISOString()];
      const words = Buffer.from(`${id}|${time}|${webhookId}|${crc32(body)}`);
      return {
        headers: {
          'paypal-transmission-id': id,
          'paypal-transmission-time': time,
          'paypal-transmission-sig': sign('sha256', words, SIGNING_KEY).toString('base64'),
          'paypal-cert-url': `${emulator.url}/v1/notifications/certs/${certificate}`,
          'paypal-auth-algo': 'SHA256withRSA',
        },
        body,
        receivedAt: how.receivedAt ?? sentAt + 2,
      };
    },
  };
}
