import { createHmac, randomUUID } from 'node:crypto';
import type { GatewayRefund, IncomingWebhook } from '@retours/domain';
import { Books, paymentOf, scenarioOf } from '../given/books.js';
import { openEmulator, type Call, type Reply } from '../given/emulator.js';
import { adyenReplies, refusal, type Booked } from './adyen.replies.js';

const PREFIX = 'PSP-';
/** Names a captured payment that plays a scenario. */
export const psp = (scenario: string): string => paymentOf(PREFIX, scenario);

/** The account a shop has with Adyen's twin; the key for notifications is the one of Adyen's own examples. */
export const accountOf = (shop: string) => ({
  apiKey: `key-of-${shop}`,
  merchantAccount: shop,
  hmacKey: 'DFB1EB5485895CFA84146406857104ABB4CBCABDC8AAF103A624C8F6A3EAAB00',
});

/** One thing Adyen notifies of, as it is on the wire, before it is signed. */
export type Item = Readonly<{
  pspReference: string;
  originalReference?: string;
  merchantAccountCode: string;
  merchantReference: string;
  amount: Readonly<{ value: number; currency: string }>;
  eventCode: string;
  eventDate: string;
  success: string;
  reason: string;
  paymentMethod: string;
}>;

/** Signs an item as Adyen does. */
export function signatureOf(item: Item, hmacKey = accountOf('').hmacKey): string {
  const { pspReference, originalReference = '', merchantAccountCode, merchantReference, amount } = item;
  const words = [pspReference, originalReference, merchantAccountCode, merchantReference, amount.value];
  words.push(amount.currency, item.eventCode, item.success);
  return createHmac('sha256', Buffer.from(hmacKey, 'hex')).update(words.join(':')).digest('base64');
}

/** A notification of some items, each with its signature. */
export const notification = (
  items: readonly Item[],
  signed: (item: Item) => string | undefined = signatureOf,
): IncomingWebhook => ({
  headers: {},
  body: Buffer.from(
    JSON.stringify({
      live: 'false',
      notificationItems: items.map((item) => ({
        NotificationRequestItem: { ...item, additionalData: { hmacSignature: signed(item) } },
      })),
    }),
  ),
  receivedAt: 1_790_000_000,
});

/** Adyen's twin: takes refunds in, by what their payment is named for, and notifies of what became of them. */
export async function openAdyen() {
  const books = new Books<Booked>();
  /** What the next calls are told instead, one each. */
  const next: Reply[] = [];

  function refund({ headers, body }: Call, payment: string): Reply {
    const { merchantAccount, reference, amount } = JSON.parse(body) as Booked;
    const account = String(headers['x-api-key']).replace('key-of-', '');
    if (account !== merchantAccount)
      return refusal(String(headers['x-api-key']).startsWith('key-of-') ? '901' : '000');
    const scenario = scenarioOf(adyenReplies, PREFIX, payment);
    if (!scenario) return refusal('167');
    const asked = (): Booked => {
      const pspReference = randomUUID().replaceAll('-', '').slice(0, 16).toUpperCase();
      return { pspReference, payment, merchantAccount, reference, amount };
    };
    return adyenReplies[scenario](books.turn(account, String(headers['idempotency-key']), asked));
  }

  const emulator = await openEmulator((call) => {
    const payment = /^\/v\d+\/payments\/([^/]+)\/refunds$/.exec(call.path.replace('/checkout', ''))?.[1];
    return payment ? (next.shift() ?? refund(call, payment)) : { status: 404, body: '' };
  });

  return {
    ...emulator,
    books,
    next,
    /** What Adyen notifies of a refund. */
    itemOf: ({ shop, key }: GatewayRefund, change: Partial<Item> = {}): Item => {
      const booked = books.find(shop, key);
      if (!booked) throw new Error(`nothing in the books: ${key}`);
      return {
        pspReference: booked.pspReference,
        originalReference: booked.payment,
        merchantAccountCode: shop,
        merchantReference: booked.reference,
        amount: booked.amount,
        eventCode: 'REFUND',
        eventDate: '2026-01-02T03:04:05+01:00',
        success: 'true',
        reason: '',
        paymentMethod: 'visa',
        ...change,
      };
    },
  };
}
