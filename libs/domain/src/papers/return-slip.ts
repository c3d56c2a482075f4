import type { Actor } from '../actor.js';
import type { Order } from '../order/order.js';
import { refuse } from '../refusals.js';
import { allowedIn } from '../return/lifecycle.js';
import { ownReturnOf } from '../return/move.js';
import type { Shop } from '../shop/shop.js';
import { buyerOf, type ReturnSlip } from './paper.js';

/**
 * What is printed on the slip of a return, but for the logo's picture. `RETURN_NOT_FOUND` for who may not see it,
 * `RETURN_SLIP_NOT_AVAILABLE` unless a package is waited for (domain.md §4.3).
 */
export function returnSlipOf(
  order: Order,
  shop: Shop,
  number: string,
  actor: Actor,
): Omit<ReturnSlip, 'logo'> {
  const request = ownReturnOf(actor, order, number);
  if (!allowedIn.return_slip.includes(request.kind))
    refuse('RETURN_SLIP_NOT_AVAILABLE', { kind: request.kind });
  const { timezone, returnAddress, returnInstructions } = shop.policy;
  return {
    number,
    orderReference: order.reference,
    requestedAt: request.requestedAt,
    seller: shop.letterhead,
    buyer: buyerOf(order.customer),
    timezone,
    returnAddress,
    instructions: returnInstructions,
    lines: request.lines.map(({ lineId, quantity }) => {
      const { sku, name } = order.lines.find(({ id }) => id === lineId)!;
      return { lineId, sku, name, quantity };
    }),
  };
}
