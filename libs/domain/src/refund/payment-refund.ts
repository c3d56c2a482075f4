import type { PaymentRefund, Refund, RefundStatus } from './refund.js';

/** The one table of where a payment refund may go (domain.md §5.5); the database holds the same table. */
export const paymentRefundLifecycle = {
  queued: ['sending', 'awaiting_manual', 'succeeded', 'failed', 'pending_gateway', 'needs_review'],
  sending: ['succeeded', 'failed', 'awaiting_manual', 'pending_gateway', 'unknown', 'queued', 'needs_review'],
  pending_gateway: ['succeeded', 'failed', 'awaiting_manual', 'unknown', 'needs_review'],
  unknown: ['succeeded', 'failed', 'awaiting_manual', 'pending_gateway', 'sending', 'needs_review'],
  needs_review: ['succeeded', 'failed', 'awaiting_manual', 'marked_refunded', 'unknown'],
  failed: ['queued', 'marked_refunded', 'awaiting_manual', 'needs_review'],
  awaiting_manual: ['marked_refunded', 'needs_review'],
  succeeded: ['failed', 'needs_review'],
  marked_refunded: [],
} as const satisfies Record<string, readonly string[]>;
export type PaymentRefundStatus = keyof typeof paymentRefundLifecycle;

export const mayBecome = (from: PaymentRefundStatus, to: PaymentRefundStatus): boolean =>
  (paymentRefundLifecycle[from] as readonly PaymentRefundStatus[]).includes(to);

/** The one table of what a person may do about money on its way back; nothing where it goes its way by itself (domain.md §5.5). */
const ACTIONS = {
  queued: [],
  sending: [],
  pending_gateway: [],
  unknown: [],
  needs_review: ['decide'],
  failed: ['retry', 'settle'],
  awaiting_manual: ['settle'],
  succeeded: [],
  marked_refunded: [],
} as const satisfies Record<PaymentRefundStatus, readonly string[]>;
export type PaymentRefundAction = (typeof ACTIONS)[PaymentRefundStatus][number];

/** What a person may do about a payment refund in a status, the likeliest first. */
export const paymentRefundActions = (status: PaymentRefundStatus): readonly PaymentRefundAction[] =>
  ACTIONS[status];

const ON_ITS_WAY: readonly PaymentRefundStatus[] = ['queued', 'sending', 'pending_gateway', 'unknown'];

/** Whether a worker is to drive a payment refund on: then it always has a time at which it comes due. */
export const onItsWay = (status: PaymentRefundStatus): boolean => ON_ITS_WAY.includes(status);

type Counter = 'held' | 'refunded' | 'nothing';

/** Which counter of its payment a payment refund weighs on: money that may still leave is held, a final no frees it. */
export const weighsOn: Readonly<Record<PaymentRefundStatus, Counter>> = {
  queued: 'held',
  sending: 'held',
  pending_gateway: 'held',
  unknown: 'held',
  needs_review: 'held',
  awaiting_manual: 'held',
  succeeded: 'refunded',
  marked_refunded: 'refunded',
  failed: 'nothing',
};

const RANK: readonly (readonly [RefundStatus, (parts: readonly PaymentRefundStatus[]) => boolean])[] = [
  ['needs_review', (parts) => parts.includes('needs_review')],
  ['failed', (parts) => parts.includes('failed')],
  ['awaiting_manual', (parts) => parts.includes('awaiting_manual')],
  ['succeeded', (parts) => parts.every((part) => weighsOn[part] === 'refunded')],
  ['pending', () => true],
];

/** What others are told of money on its way back: which, over what, how much, and why it waits or failed. */
export const toldOf = ({ id, paymentId, gateway, amount, currency, reason }: PaymentRefund) => ({
  paymentRefundId: id,
  paymentId,
  gateway,
  amount,
  currency,
  reason,
});

/** A refund's status from its parts: the first that fits (domain.md §5.5). */
export const refundStatusOf = ({ paymentRefunds }: Pick<Refund, 'paymentRefunds'>): RefundStatus => {
  const parts = paymentRefunds.map((part: Pick<PaymentRefund, 'status'>) => part.status);
  return RANK.find(([, fits]) => fits(parts))![0];
};
