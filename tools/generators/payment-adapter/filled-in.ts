/** What somebody writes into a new adapter, for a provider that is as plain as can be. */
export const STATUSES = `{
  paid: ({ id }) => ({ type: 'succeeded', gatewayRefundId: id }),
  underway: ({ id }) => ({ type: 'pending', gatewayRefundId: id }),
}`;

export const CODES = `{ already_refunded: 'permanent', account_closed: 'person', slow_down: 'wait' }`;

export const REPLIES = `import type { Replies } from '../given/books.js';
import type { Reply } from '../given/emulator.js';
import type { AcmeRefund } from './acme.wire.js';

const done = (body: AcmeRefund): Reply => ({ status: 201, body });
const no = (status: number, code: string, headers = {}): Reply => ({ status, body: { code }, headers });

/** What Acme answers to a refund call, per scenario. */
export const acmeReplies: Replies<AcmeRefund> = {
  succeeds: ({ book }) => done(book()),
  pending: ({ book }) => done(book({ status: 'underway' })),
  declined: () => no(422, 'already_refunded'),
  closed: () => no(422, 'account_closed'),
  callLost: ({ first, book }) => (first ? 'hang up' : done(book())),
  replyLost: ({ first, book }) => {
    const refund = book();
    return first ? 'hang up' : done(refund);
  },
  troubled: ({ first, book }) => {
    const refund = book();
    return first ? no(500, 'out_of_order') : done(refund);
  },
  busy: ({ first, book }) => (first ? no(429, 'slow_down', { 'retry-after': '2' }) : done(book())),
};
`;
