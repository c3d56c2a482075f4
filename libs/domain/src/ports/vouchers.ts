import type { Scope } from '../actor.js';
import type { Redemption, VoucherBook } from '../refund/redeem.js';
import type { Answer } from './orders.js';

/**
 * Store credit of a shop being spent. Each voucher is its own lock: callers on one are serialised, and none waits for
 * the order it came from. A code nobody has, in this shop or for this customer, is `VOUCHER_NOT_FOUND`.
 */
export abstract class Vouchers {
  /** A voucher and all that was redeemed of it; a customer's scope finds that customer's own only. */
  abstract find(scope: Scope, code: string): Promise<VoucherBook>;

  /**
   * Locks the voucher, decides, and saves the redemption, what it leaves and the caller's key together, or nothing at
   * all; a key that was answered before replays its answer without deciding again.
   */
  abstract redeem(
    scope: Scope,
    code: string,
    decide: (voucher: VoucherBook) => Redemption,
  ): Promise<Answer<Redemption>>;

  /** The same for giving one of its redemptions back: `decide` answers it with its reversal. */
  abstract reverse(
    scope: Scope,
    code: string,
    decide: (voucher: VoucherBook) => Redemption,
  ): Promise<Answer<Redemption>>;
}
