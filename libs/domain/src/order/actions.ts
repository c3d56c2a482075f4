import { available, openReturnsOf } from './ledger.js';
import type { Order } from './order.js';
import { canRefundMoney, hasBeenDelivered } from './predicates.js';
import { shippingLeft } from './shipping.js';
import { basisOf } from '../money/amount.js';

export type ActionName =
  | 'add_product'
  | 'remove_product'
  | 'cancel_products'
  | 'partial_refund'
  | 'standard_refund'
  | 'return_products';
export type ReasonDisabled =
  'use_standard_refund' | 'use_partial_refund' | 'nothing_refundable' | 'reserved_by_returns';
/** A button of the order page: whether it may be pressed, and if not, why. */
export type OrderAction = Readonly<{
  name: ActionName;
  enabled: boolean;
  reason?: ReasonDisabled;
  openReturns?: readonly string[];
}>;

type Row = Readonly<{ returns: boolean; delivered: boolean; paid: boolean; actions: readonly ActionName[] }>;

/** The order page's buttons by the order's state (domain.md §3.3). */
const table: readonly Row[] = [
  {
    returns: true,
    delivered: false,
    paid: false,
    actions: ['add_product', 'remove_product', 'cancel_products'],
  },
  { returns: false, delivered: false, paid: false, actions: ['add_product', 'remove_product'] },
  {
    returns: true,
    delivered: false,
    paid: true,
    actions: ['add_product', 'partial_refund', 'standard_refund', 'remove_product'],
  },
  {
    returns: false,
    delivered: false,
    paid: true,
    actions: ['add_product', 'partial_refund', 'remove_product'],
  },
  { returns: true, delivered: true, paid: true, actions: ['return_products', 'partial_refund'] },
  { returns: true, delivered: true, paid: false, actions: ['return_products'] },
  { returns: false, delivered: true, paid: true, actions: ['partial_refund'] },
  { returns: false, delivered: true, paid: false, actions: [] },
];

type Hindrance = Pick<OrderAction, 'reason' | 'openReturns'>;

/** Why no unit of the order can be taken: open requests hold all that is left, or nothing is left. */
function unitsHindrance(order: Order): Hindrance | undefined {
  if (order.lines.some((line) => available(line) > 0)) return undefined;
  const openReturns = [...new Set(order.lines.flatMap((line) => openReturnsOf(order, line.id)))];
  return openReturns.length > 0
    ? { reason: 'reserved_by_returns', openReturns }
    : { reason: 'nothing_refundable' };
}

/** The same for a refund, which may still repay shipping when no unit is left. */
function refundHindrance(order: Order): Hindrance | undefined {
  const hindrance = unitsHindrance(order);
  if (hindrance?.reason !== 'nothing_refundable') return hindrance;
  return shippingLeft(order)[basisOf(order.taxDisplay)].gt(0) ? undefined : hindrance;
}

/** What stands in the way of each action that takes units or money. */
const hindrances: Partial<Record<ActionName, (order: Order) => Hindrance | undefined>> = {
  cancel_products: unitsHindrance,
  partial_refund: refundHindrance,
  standard_refund: refundHindrance,
  return_products: refundHindrance,
};

/** What the merchant may do to an order now, each with the reason when it may not be done. */
export function actionsOf(order: Order, returnsEnabled: boolean): OrderAction[] {
  const delivered = hasBeenDelivered(order);
  const paid = canRefundMoney(order);
  const row = table.find(
    (candidate) =>
      candidate.returns === returnsEnabled && candidate.delivered === delivered && candidate.paid === paid,
  )!;
  return row.actions.map((name) => {
    if (name === 'remove_product' && paid)
      return { name, enabled: false, reason: returnsEnabled ? 'use_standard_refund' : 'use_partial_refund' };
    const hindrance = hindrances[name]?.(order);
    return hindrance ? { name, enabled: false, ...hindrance } : { name, enabled: true };
  });
}
