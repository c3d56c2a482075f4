import {
  defaultOrderStatuses,
  defaultPolicy,
  defaultReturnStatuses,
  emptyLetterhead,
  refuse,
  type Clock,
  type ShopId,
} from '@retours/domain';
import { Rows } from './rows.js';

/** All shops of an installation that lives as long as its process. */
export class Memory {
  readonly shops = new Map<ShopId, Rows>();

  constructor(private readonly clock: Clock) {}

  now(): number {
    return Date.parse(this.clock.now());
  }

  create(id: ShopId): void {
    if (this.shops.has(id)) return;
    const shop = {
      id,
      policy: defaultPolicy,
      orderStatuses: defaultOrderStatuses,
      returnStatuses: defaultReturnStatuses,
      letterhead: emptyLetterhead,
    };
    this.shops.set(id, new Rows(shop, () => this.now()));
  }

  /** What a shop has stored, or `SHOP_UNKNOWN`. */
  of(shop: ShopId): Rows {
    return this.shops.get(shop) ?? refuse('SHOP_UNKNOWN', { shop });
  }
}
