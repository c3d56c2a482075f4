import type { PaymentRefund } from '../refund/refund.js';
import type { ShopId } from '../shop/shop.js';
import type { OpenedAccount } from './gateway-accounts.js';

/** The lists of work the database keeps: money to send back, events to tell and what to send because of them, what gateways said, and books to compare. */
export const WORK_LISTS = [
  'payment_refunds',
  'outbox',
  'mails',
  'webhooks',
  'news',
  'reconciliations',
] as const;
export type WorkList = (typeof WORK_LISTS)[number];

/** A piece of work that a list keeps: what and whose it is. */
export type Piece = Readonly<{ id: string; shop: ShopId }>;

/** A bell for a piece of work, and which ring this is; nothing about anybody. */
export type Bell = Piece &
  Readonly<{
    list: WorkList;
    ring: number;
    /** More pieces of the same list that it rings for. */
    also?: readonly Piece[];
  }>;

/** Work that is due, across all shops. */
export abstract class DueWork {
  /**
   * Takes up to `limit` due pieces of a list to ring for, so that two callers never get the same one; whatever is
   * not done comes due again after `ringAgainSeconds`.
   */
  abstract take(list: WorkList, limit: number, ringAgainSeconds: number): Promise<readonly Bell[]>;
}

/**
 * A piece of work held under a lease: later writes carry the token and are refused once somebody else holds it.
 * `attempt` counts the claims there have been, this one included, whatever became of the others.
 */
export type Claim<T> = Readonly<{
  lease: string;
  work: T;
  firstSentAt: string | null;
  secondsSinceFirstSent: number | null;
  attempt: number;
}>;

/** Thrown when a write carries a lease that is no longer the work's own: somebody else has it now, and nothing was written. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
  constructor(readonly workId: string) {
    super(`the lease on ${workId} is lost`);
  }
}

/** A payment refund under a lease. */
export type PaymentRefundClaim = Claim<PaymentRefund> &
  Readonly<{
    /** What is on record may be older than what happened: it may have been sent, at a time nobody knows. */
    inDoubt: boolean;
    /** The account to send it through, as it was at this moment: undefined when the shop has none, `locked` when its key is not here. */
    account: OpenedAccount | 'locked' | undefined;
  }>;

/** Money to send back, one claim at a time. */
export abstract class PaymentRefundClaims {
  /**
   * Claims a payment refund that a bell rang for and nobody holds; a queued one is *sending* from now on, on record.
   * Undefined when there is nothing to do, or its payment's books must be compared first, since a backup was restored.
   */
  abstract claim(shop: ShopId, id: string, leaseSeconds: number): Promise<PaymentRefundClaim | undefined>;
}

/** Wakes workers. It may lose every bell: the database rings again. */
export abstract class Bells {
  abstract ring(bells: readonly Bell[]): Promise<void>;
}
