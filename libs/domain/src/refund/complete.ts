import type { Occasion } from '../actor.js';
import type { DomainEvent } from '../decision.js';
import type { Order } from '../order/order.js';
import { allowedIn } from '../return/lifecycle.js';
import { enter, movedEvents, withReturn } from '../return/move.js';
import { isFullyRefunded } from '../return/units.js';
import { statusOfKind, type Shop } from '../shop/shop.js';
import type { Refund } from './refund.js';

type Completed = Readonly<{ order: Order; events: readonly DomainEvent[] }>;

/**
 * With `completeOnRefund`, a received (or returnless) request whose units are all refunded completes as soon as every
 * refund that names it has succeeded (domain.md §5.1).
 */
export function completeReturns(
  order: Order,
  shop: Shop,
  refund: Pick<Refund, 'returnNumber'>,
  occasion: Occasion,
): Completed {
  const request = order.returns.find(({ number }) => number === refund.returnNumber);
  if (
    !request ||
    !shop.policy.completeOnRefund ||
    request.kind === 'return_completed' ||
    !isFullyRefunded(request)
  )
    return { order, events: [] };
  const kinds = request.returnless ? allowedIn.refund_returnless : allowedIn.refund;
  const paidBack = order.refunds.every(
    (one) => one.returnNumber !== request.number || one.status === 'succeeded',
  );
  if (!kinds.includes(request.kind) || !paidBack) return { order, events: [] };
  const by: Occasion = { ...occasion, by: { kind: 'system', id: 'completeOnRefund' } };
  const done = enter(request, statusOfKind(shop, 'return_completed'), by);
  return { order: withReturn(order, done), events: movedEvents(order, request, done, by) };
}
