import type { Scope } from '../actor.js';
import type { Decision } from '../decision.js';
import type { Order } from '../order/order.js';
import type { Shop } from '../shop/shop.js';

/** How to find an order: by its reference, or by something that belongs to it. */
export type OrderKey = Readonly<
  { reference: string } | { returnNumber: string } | { paymentRefundId: string; lease?: string }
>;

/** A caller's answer; `replayed` when the same key had already got it. */
export type Answer<R> = Readonly<{ value: R; replayed: boolean }>;

/** An order and the settings of its shop, read together. */
export type OrderInShop = Readonly<{ order: Order; shop: Shop }>;

/**
 * The orders of a shop, each with its lines, payments, returns and refunds: the one lock for whatever moves quantity or money.
 * Unknown things are refused with the key's own code: `ORDER_NOT_FOUND`, `RETURN_NOT_FOUND`, `PAYMENT_REFUND_NOT_FOUND`.
 */
export abstract class Orders {
  abstract get(scope: Scope, key: OrderKey): Promise<OrderInShop>;

  /**
   * Loads, locks, decides and saves in one transaction: state, books, events and the caller's key, or nothing at all.
   * Callers on one order are serialised; a key that was answered before replays its answer without deciding again.
   */
  abstract update<R>(
    scope: Scope,
    key: OrderKey,
    decide: (order: Order, shop: Shop) => Decision<R>,
  ): Promise<Answer<R>>;

  /** The same for an order that may not be there yet. */
  abstract put<R>(
    scope: Scope,
    reference: string,
    decide: (existing: Order | undefined, shop: Shop) => Decision<R>,
  ): Promise<R>;

  /**
   * Puts many new orders at once. Those that were already there are left alone, and named.
   * @returns the references that were not written because they exist.
   */
  abstract addAll(scope: Scope, decide: (shop: Shop) => readonly Order[]): Promise<readonly string[]>;
}
