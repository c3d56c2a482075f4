import { aRefund } from '../given/refund.js';
import type { SandboxRefund } from './sandbox.ledger.js';
import { behaviourOf, outcomeOf } from './sandbox.wire.js';

describe('the sandbox treats a payment by the beginning of its reference', () => {
  it.each([
    ['pi_1', { books: 'succeeded' }],
    ['pending-1', { books: 'pending' }],
    ['timeout-1', { books: 'succeeded', callLost: true }],
    ['lost-1', { books: 'succeeded', replyLost: true }],
    ['decline-1', { books: 'failed', reason: 'declined' }],
    ['decline-closed-1', { books: 'failed', reason: 'account_closed', byHand: true }],
    ['decline-expired-1', { books: 'failed', reason: 'card_expired', byHand: true }],
    ['my-decline-1', { books: 'succeeded' }],
  ])('%s', (reference, behaviour) => {
    expect(behaviourOf(reference)).toEqual(behaviour);
  });
});

describe('what the sandbox’s books say', () => {
  const refund = aRefund('pi_1');
  const row = (change: Partial<SandboxRefund> = {}): SandboxRefund => ({
    key: refund.key,
    gateway_reference: refund.gatewayReference,
    amount: '1260',
    currency: 'EUR',
    status: 'succeeded',
    ...change,
  });

  it.each([
    ['succeeded', 'pi_1', { type: 'succeeded', gatewayRefundId: `sandbox-${refund.key}` }],
    ['pending', 'pending-1', { type: 'pending', gatewayRefundId: `sandbox-${refund.key}` }],
    ['failed', 'decline-1', { type: 'failed', reason: 'declined', byHand: false }],
    ['failed', 'decline-closed-1', { type: 'failed', reason: 'account_closed', byHand: true }],
    ['failed', 'pi_1', { type: 'failed', reason: 'declined', byHand: false }],
  ] as const)('of a refund that is %s, of the payment %s, is what we are told', (status, reference, said) => {
    expect(outcomeOf(row({ status, gateway_reference: reference }), refund)).toEqual(said);
  });

  it('of a status nobody has seen before decides nothing', () => {
    const status = 'teleported' as SandboxRefund['status'];
    expect(outcomeOf(row({ status }), refund)).toEqual({
      type: 'unknown',
      detail: 'unknown status teleported',
    });
  });

  it.each([
    ['another sum', { amount: '1261' }, '1261 EUR'],
    ['another currency', { currency: 'USD' }, '1260 USD'],
  ])('of %s than ours decides nothing', (_, change, booked) => {
    expect(outcomeOf(row(change), refund)).toEqual({
      type: 'unknown',
      detail: `the key stands for another refund: ${booked}`,
    });
  });
});
