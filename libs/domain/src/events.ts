import type { Occasion } from './actor.js';
import type { DomainEvent, EventType } from './decision.js';
import type { Order } from './order/order.js';

/** Something worth telling that happened to an order on this occasion. */
export const eventOf = (
  occasion: Occasion,
  order: Pick<Order, 'reference'>,
  type: EventType,
  data: DomainEvent['data'],
): DomainEvent => ({
  id: occasion.ids.next(),
  type,
  at: occasion.at,
  orderReference: order.reference,
  data,
});
