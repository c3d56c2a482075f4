import type { Decision } from '../decision.js';
import { amount, decimal, type Decimal } from '../money/amount.js';
import { takeLines } from '../refund/quantities.js';
import { refuse } from '../refusals.js';
import { checkQuantities } from '../return/request.js';
import type { Shop } from '../shop/shop.js';
import { withLines } from './ledger.js';
import type { Order } from './order.js';
import { canRefundMoney, hasBeenDelivered } from './predicates.js';
import { worthOfNext } from './worth.js';

/** Units to take off an unpaid order; anything may be missing, the checks say so. */
export type Cancellation = Readonly<{
  lines?: readonly Readonly<{ lineId?: string; quantity?: number }>[];
}>;

/**
 * Decides to cancel units of an order that is neither delivered nor paid, all or nothing (domain.md §3.3): at most what is
 * available of each line. The order's total drops by exactly their worth (domain.md §5.3), so that what is paid later, and
 * what is given back after that, ends at the total to the cent.
 */
export function cancelProducts(order: Order, shop: Shop, { lines = [] }: Cancellation): Decision<Order> {
  const { reference, currency } = order;
  checkQuantities(lines);
  if (!shop.policy.returnsEnabled) refuse('RETURNS_DISABLED', {});
  if (hasBeenDelivered(order)) refuse('ORDER_ALREADY_DELIVERED', { reference });
  if (canRefundMoney(order)) refuse('ORDER_ALREADY_PAID', { reference });
  const quantities = new Map(
    takeLines(order, { lines }, undefined).map(({ line, quantity }) => [line.id, quantity]),
  );
  const plus = (value: string, more: Decimal) => amount(decimal(value).plus(more), currency);
  const changed = withLines(order, (line) => {
    const units = quantities.get(line.id);
    if (units === undefined) return line;
    const worth = worthOfNext(order, line, units, 'prorate');
    return {
      ...line,
      cancelled: line.cancelled + units,
      cancelledTaxExcl: plus(line.cancelledTaxExcl, worth.TaxExcl),
      cancelledTaxIncl: plus(line.cancelledTaxIncl, worth.TaxIncl),
    };
  });
  return { order: changed, result: changed };
}
