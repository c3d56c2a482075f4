import { randomUUID } from 'node:crypto';
import type { GatewayAccount } from '@retours/domain';
import { Books, paymentOf, scenarioOf } from '../given/books.js';
import { openEmulator, type Call, type Reply } from '../given/emulator.js';
import { hmacHex } from '../kit/signatures.js';
import { HAL, link, mollieError, mollieReplies, type MollieBooked } from './mollie.replies.js';

const PAGE = 2;
/** Signs the notifications of every emulated account. */
export const MOLLIE_SECRET = 'signing_secret_of_this_suite';
const KEY_PREFIX = 'test_';

/** The account a shop has there. */
export const mollieAccount = (shop: string): GatewayAccount => ({
  shop,
  gateway: 'mollie',
  credentials: { apiKey: `${KEY_PREFIX}${shop}`, webhookSecret: MOLLIE_SECRET },
});

/** Names a captured payment that plays a scenario. */
export const tr = (scenario: string): string => paymentOf('tr_', scenario);
const REFUNDS = /^\/v2\/payments\/(\w+)\/refunds$/;

const scenarioFor = (payment: string) => scenarioOf(mollieReplies, 'tr_', payment);
const nameOfRefund = () => `re_${randomUUID().replaceAll('-', '').slice(0, 10)}`;

function asked(paymentId: string, body: string): MollieBooked {
  const { amount, description, metadata } = JSON.parse(body);
  const id = nameOfRefund();
  return {
    resource: 'refund',
    id,
    mode: 'test',
    description,
    amount,
    metadata,
    paymentId,
    status: 'pending',
    createdAt: '2026-09-21T13:33:20+00:00',
    _links: {
      self: link(`payments/${paymentId}/refunds/${id}`),
      payment: link(`payments/${paymentId}`),
      documentation: { href: 'https://docs.mollie.com/reference/get-refund', type: 'text/html' },
    },
  };
}

/** Mollie's refunds on this machine. A key `test_<account>` opens that account, `test_wrong` none. */
export async function openMollie() {
  const books = new Books<MollieBooked>();

  function create(account: string, payment: string, call: Call): Reply {
    const scenario = scenarioFor(payment);
    const key = String(call.headers['idempotency-key']);
    return scenario
      ? mollieReplies[scenario](books.turn(account, key, () => asked(payment, call.body)))
      : mollieError(404, 'Not Found', `No payment exists with token ${payment}.`);
  }

  /** A page of refunds, beginning with the one that `from` names. */
  function page(refunds: readonly MollieBooked[], { path, query, headers }: Call): Reply {
    const from = query.get('from');
    const start = from ? refunds.findIndex(({ id }) => id === from) : 0;
    if (start < 0) return mollieError(400, 'Bad Request', 'No such refund', 'from');
    const size = Math.min(Number(query.get('limit') ?? 50), PAGE);
    const found = refunds.slice(start, start + size);
    const at = (id: string) => ({
      href: `http://${headers.host}${path}?limit=${PAGE}&from=${id}`,
      type: HAL,
    });
    const next = refunds.at(start + size);
    const body = {
      count: found.length,
      _embedded: { refunds: found },
      _links: {
        self: link('refunds'),
        previous: null,
        next: next ? at(next.id) : null,
        documentation: { href: 'https://docs.mollie.com/reference/list-refunds', type: 'text/html' },
      },
    };
    return { status: 200, body };
  }

  function list(account: string, payment: string, call: Call): Reply {
    // The bank has answered meanwhile.
    if (scenarioFor(payment) === 'pending')
      books.change(({ paymentId }) => paymentId === payment, { status: 'refunded' });
    return page(
      books.of(account).filter(({ paymentId }) => paymentId === payment),
      call,
    );
  }

  const emulator = await openEmulator((call) => {
    const account = call.headers.authorization?.replace(`Bearer ${KEY_PREFIX}`, '') ?? 'wrong';
    if (account === 'wrong')
      return mollieError(401, 'Unauthorized Request', 'Missing authentication, or failed to authenticate');
    const payment = REFUNDS.exec(call.path)?.[1];
    if (payment && call.method === 'POST') return create(account, payment, call);
    if (payment) return list(account, payment, call);
    return call.path === '/v2/refunds'
      ? page(books.of(account), call)
      : mollieError(404, 'Not Found', `Nothing at ${call.path}`);
  }, HAL);
  return { ...emulator, books };
}

/** An event as Mollie notifies of a refund. */
export const mollieEvent = (entity: MollieBooked, status: string) => ({
  resource: 'event',
  id: `event_${randomUUID().replaceAll('-', '')}`,
  type: `refund.${status}`,
  entityId: entity.id,
  createdAt: entity.createdAt,
  _embedded: { entity: { ...entity, status } },
  _links: {
    self: link('events/event_1'),
    documentation: { href: 'https://docs.mollie.com/reference/webhooks-new', type: 'text/html' },
    entity: link(`refunds/${entity.id}`),
  },
});

/** An event on its way to us, signed. */
export function mollieWebhook(event: unknown, secret: string) {
  const body = JSON.stringify(event);
  return {
    headers: { 'x-mollie-signature': `sha256=${hmacHex(secret, body)}` },
    body: Buffer.from(body),
    receivedAt: 1_790_000_000,
  };
}

/** A classic hook: nothing but a name. */
export const classicHook = (id: string) => ({
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: Buffer.from(new URLSearchParams({ id }).toString()),
  receivedAt: 1_790_000_000,
});
