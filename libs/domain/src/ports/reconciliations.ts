import type { Findings, Reconciliation } from '../refund/difference.js';
import type { ShopId } from '../shop/shop.js';

/** Whose books to compare: a payment of an order; `restored`: what is sent over it waits for that. */
export type ReconciliationTarget = Readonly<{
  orderReference: string;
  paymentId: string;
  gateway: string;
  restored: boolean;
}>;

/** What a night has come to, and how it goes on. */
export type Reconciled = Findings &
  Readonly<{
    /** Seconds until the next time; null when there is none. */
    dueIn: number | null;
    /** Whether what waits since a backup was restored may be sent. */
    sendOn: boolean;
    /** Whether what is queued over the payment may have been sent already. */
    inDoubt: boolean;
  }>;

/**
 * The payments whose books are compared with their gateway's: each that was captured lately or has a payment refund,
 * first within a day of it.
 */
export abstract class Reconciliations {
  /** What a bell rang for; undefined when the payment is gone. */
  abstract find(shop: ShopId, id: string): Promise<ReconciliationTarget | undefined>;
  /** Loads what is open, locks, decides and saves in one transaction: differences, events and when it is due again, or nothing. */
  abstract update(
    shop: ShopId,
    id: string,
    decide: (reconciliation: Reconciliation) => Reconciled,
  ): Promise<Reconciled | undefined>;
}

/** Backups of this database that were restored: since then, the gateways' books may say more than ours. */
export abstract class Restores {
  /**
   * Declares that a backup was restored: whatever is on its way or has failed may have been sent since it was made,
   * and nothing is sent over a payment before its books were compared.
   * @returns how many payment refunds that concerns.
   */
  abstract declare(): Promise<number>;
  /** Declares it when the database says by itself that it is another copy than last time. @returns whether it did. */
  abstract notice(): Promise<boolean>;
}
