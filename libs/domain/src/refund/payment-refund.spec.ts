import {
  mayBecome,
  paymentRefundActions,
  paymentRefundLifecycle,
  refundStatusOf,
  weighsOn,
  type PaymentRefundStatus,
} from './payment-refund.js';
import type { RefundStatus } from './refund.js';

const statuses = Object.keys(paymentRefundLifecycle) as PaymentRefundStatus[];
const refundOf = (...parts: PaymentRefundStatus[]) =>
  refundStatusOf({ paymentRefunds: parts.map((status) => ({ status })) as never });

describe('the life of a payment refund', () => {
  it('can reach every status from the queue, and rests only where somebody has the money or can still act', () => {
    const reached = new Set<PaymentRefundStatus>(['queued']);
    for (const status of reached) for (const next of paymentRefundLifecycle[status]) reached.add(next);
    expect([...reached].sort()).toEqual([...statuses].sort());
    expect(statuses.filter((status) => paymentRefundLifecycle[status].length === 0)).toEqual([
      'marked_refunded',
    ]);
  });

  it('never turns what is not known into a new try without a look', () => {
    expect(mayBecome('unknown', 'queued')).toBe(false);
    expect(mayBecome('needs_review', 'queued')).toBe(false);
    expect(mayBecome('succeeded', 'queued')).toBe(false);
  });

  it('wants a person where it stands still, and offers only what leads on from there', () => {
    const leadsTo = { retry: 'queued', settle: 'marked_refunded', decide: 'unknown' } as const;
    for (const status of statuses)
      for (const action of paymentRefundActions(status))
        expect(mayBecome(status, leadsTo[action]) && status).toBe(status);
    expect(statuses.filter((status) => paymentRefundActions(status).length > 0).sort()).toEqual([
      'awaiting_manual',
      'failed',
      'needs_review',
    ]);
  });

  it('holds the money until it has arrived or has finally failed', () => {
    expect(statuses.filter((status) => weighsOn[status] === 'refunded')).toEqual([
      'succeeded',
      'marked_refunded',
    ]);
    expect(statuses.filter((status) => weighsOn[status] === 'nothing')).toEqual(['failed']);
    expect(statuses.filter((status) => weighsOn[status] === 'held')).toEqual([
      'queued',
      'sending',
      'pending_gateway',
      'unknown',
      'needs_review',
      'awaiting_manual',
    ]);
  });
});

describe("a refund's status", () => {
  it.each<[RefundStatus, PaymentRefundStatus[]]>([
    ['succeeded', []],
    ['succeeded', ['succeeded', 'marked_refunded']],
    ['pending', ['succeeded', 'queued']],
    ['pending', ['sending']],
    ['pending', ['pending_gateway', 'unknown']],
    ['awaiting_manual', ['queued', 'awaiting_manual']],
    ['failed', ['awaiting_manual', 'failed', 'queued']],
    ['needs_review', ['failed', 'needs_review', 'awaiting_manual']],
  ])('is %s with parts %j', (expected, parts) => expect(refundOf(...parts)).toBe(expected));
});
