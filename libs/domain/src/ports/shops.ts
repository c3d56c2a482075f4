import type { Scope } from '../actor.js';
import type { ReturnPolicy } from '../shop/policy.js';
import type { Shop, ShopId } from '../shop/shop.js';

/** A version of something people edit: what an ETag is made of. */
export type Versioned<T> = Readonly<{ value: T; version: number }>;

/** The shops of this installation and their settings. */
export abstract class Shops {
  /** Whether the shop exists. */
  abstract exists(shop: ShopId): Promise<boolean>;
  /** Makes a shop with the default policy and statuses; one that exists is left as it is. */
  abstract create(shop: ShopId): Promise<void>;
  /** The settings as they are now; `SHOP_UNKNOWN` when there is no such shop. */
  abstract get(scope: Scope): Promise<Shop>;
  abstract policy(scope: Scope): Promise<Versioned<ReturnPolicy>>;
  /**
   * Saves the policy, keeps the former version with who changed it; `VERSION_CONFLICT` when `expected` is not the
   * version stored, `POLICY_INVALID` when it names an order status that is gone by now.
   */
  abstract savePolicy(
    scope: Scope,
    policy: ReturnPolicy,
    expected?: number,
  ): Promise<Versioned<ReturnPolicy>>;
}
