import type { Replies } from '../given/books.js';
import type { Reply } from '../given/emulator.js';

type Link = Readonly<{ href: string; type: string }>;

/** A refund as Mollie writes it down and sends it. */
export type MollieBooked = Readonly<{
  resource: 'refund';
  id: string;
  mode: 'test';
  description: string;
  amount: Readonly<{ currency: string; value: string }>;
  metadata: Readonly<Record<string, string>> | null;
  paymentId: string;
  status: string;
  createdAt: string;
  _links: Readonly<Record<'self' | 'payment' | 'documentation', Link>>;
}>;

/** What Mollie can say besides what every provider can. */
type Own =
  | 'queued'
  | 'processing'
  | 'newStatus'
  | 'otherSum'
  | 'tooLarge'
  | 'notPaid'
  | 'missing'
  | 'twice'
  | 'forbidden'
  | 'oldRequest'
  | 'proxy'
  | 'down'
  | 'failure'
  | 'garbage';

export const HAL = 'application/hal+json';

/** Where Mollie would say that something can be read. */
export const link = (path: string): Link => ({ href: `https://api.mollie.com/v2/${path}`, type: HAL });

const created = (body: MollieBooked): Reply => ({ status: 201, body });

/** An error as Mollie words it. */
export const mollieError = (
  status: number,
  title: string,
  detail: string,
  field?: string,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({
  status,
  headers,
  body: {
    status,
    title,
    detail,
    ...(field ? { field } : {}),
    _links: { documentation: { href: 'https://docs.mollie.com/errors', type: 'text/html' } },
  },
});

/** What Mollie answers to a refund call, per scenario. */
export const mollieReplies: Replies<MollieBooked, Own> = {
  succeeds: ({ book }) => created(book()),
  pending: ({ book }) => created(book({ status: 'pending' })),
  declined: ({ book }) => created(book({ status: 'canceled' })),
  closed: ({ book }) => created(book({ status: 'failed' })),
  callLost: ({ first, book }) => (first ? 'hang up' : created(book())),
  replyLost: ({ first, book }) => {
    const refund = book();
    return first ? 'hang up' : created(refund);
  },
  troubled: ({ first, book }) => {
    const refund = book();
    return first ? mollieError(500, 'Internal Server Error', 'Something went wrong') : created(refund);
  },
  busy: ({ first, book }) =>
    first
      ? mollieError(429, 'Too Many Requests', 'Slow down', undefined, { 'retry-after': '3' })
      : created(book()),
  queued: ({ book }) => created(book({ status: 'queued' })),
  processing: ({ book }) => created(book({ status: 'processing' })),
  newStatus: ({ book }) => created(book({ status: 'teleported' })),
  otherSum: ({ book }) => created(book({ amount: { currency: 'EUR', value: '0.01' } })),
  tooLarge: () => mollieError(422, 'Unprocessable Entity', 'The amount is higher than the maximum', 'amount'),
  notPaid: () =>
    mollieError(422, 'Unprocessable Entity', 'The payment of ada@example.com cannot be refunded'),
  missing: () => mollieError(404, 'Not Found', 'No payment exists with token live_canary1234'),
  twice: ({ first, book }) =>
    first ? mollieError(409, 'Conflict', 'A duplicate refund has been detected') : created(book()),
  forbidden: () => mollieError(403, 'Forbidden', 'This key may not make refunds'),
  oldRequest: () => mollieError(400, 'Bad Request', 'Something about this request is wrong'),
  proxy: () => ({ status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>Not found</h1>' }),
  down: () => mollieError(503, 'Service Unavailable', 'Back soon', undefined, { 'retry-after': '1' }),
  failure: ({ book }) => {
    book();
    return mollieError(500, 'Internal Server Error', 'Something went wrong');
  },
  garbage: ({ book }) => {
    book();
    return { status: 201, body: '<html>Welcome</html>' };
  },
};
