import type { GatewayOutcome, GatewayRefund, ListedRefund } from '@retours/domain';
import { fromMinorUnits, toMinorUnits } from '../kit/minor-units.js';
import { outcomeOfStatus, unknown } from '../kit/outcome.js';
import type { SandboxRefund, SandboxStatus } from './sandbox.ledger.js';

/** How the sandbox treats a captured payment. */
export type Behaviour = Readonly<{
  books: SandboxStatus;
  callLost?: boolean;
  replyLost?: boolean;
  reason?: string;
  byHand?: boolean;
}>;

/** What a payment's reference begins with steers everything; its amount never does. */
const BEHAVIOURS: readonly (readonly [prefix: string, Behaviour])[] = [
  ['decline-closed-', { books: 'failed', reason: 'account_closed', byHand: true }],
  ['decline-expired-', { books: 'failed', reason: 'card_expired', byHand: true }],
  ['decline-', { books: 'failed', reason: 'declined' }],
  ['pending-', { books: 'pending' }],
  ['timeout-', { books: 'succeeded', callLost: true }],
  ['lost-', { books: 'succeeded', replyLost: true }],
  ['', { books: 'succeeded' }],
];

export const behaviourOf = (gatewayReference: string): Behaviour =>
  BEHAVIOURS.find(([prefix]) => gatewayReference.startsWith(prefix))![1];

type Said = Exclude<GatewayOutcome, { type: 'not_now' }>;

const OUTCOMES: Readonly<Record<SandboxStatus, (row: SandboxRefund) => Said>> = {
  succeeded: ({ key }) => ({ type: 'succeeded', gatewayRefundId: `sandbox-${key}` }),
  pending: ({ key }) => ({ type: 'pending', gatewayRefundId: `sandbox-${key}` }),
  failed: ({ gateway_reference }) => {
    const { reason = 'declined', byHand = false } = behaviourOf(gateway_reference);
    return { type: 'failed', reason, byHand };
  },
};

/** What the books say of a refund; books about another sum than ours decide nothing. */
export function outcomeOf(row: SandboxRefund, refund: GatewayRefund): GatewayOutcome {
  const same =
    row.currency === refund.currency && row.amount === String(toMinorUnits(refund.amount, refund.currency));
  return same
    ? outcomeOfStatus(OUTCOMES, row.status, row)
    : unknown(`the key stands for another refund: ${row.amount} ${row.currency}`);
}

/** A line of the books as the sandbox lists it. */
export const listed = (row: SandboxRefund): ListedRefund => ({
  gatewayRefundId: `sandbox-${row.key}`,
  key: row.key,
  amount: fromMinorUnits(Number(row.amount), row.currency),
  currency: row.currency,
  outcome: outcomeOfStatus(OUTCOMES, row.status, row),
});
