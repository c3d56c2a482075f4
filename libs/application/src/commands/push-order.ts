import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  Ids,
  Orders,
  orderSheet,
  pushOrder,
  type OrderPush,
  type OrderSheet,
  type Scope,
} from '@retours/domain';
import { occasionOf } from '../occasion.js';

export type PlacedOrder = Readonly<{ created: boolean; order: OrderSheet }>;

/** Takes an order in as the shop pushed it; `fingerprint` is a digest of the body, by which an identical push is known. */
export class PushOrder extends Command<PlacedOrder> {
  constructor(
    readonly scope: Scope,
    readonly reference: string,
    readonly push: OrderPush,
    readonly fingerprint: string,
  ) {
    super();
  }
}

@CommandHandler(PushOrder)
export class PushOrderHandler implements ICommandHandler<PushOrder> {
  constructor(
    private readonly orders: Orders,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute({ scope, reference, push, fingerprint }: PushOrder): Promise<PlacedOrder> {
    return this.orders.put(scope, reference, (existing, shop) => {
      const occasion = occasionOf(scope, this.clock, this.ids);
      const decision = pushOrder(existing, push, { reference, fingerprint }, shop, occasion);
      return {
        ...decision,
        result: { created: decision.result.created, order: orderSheet(decision.order, shop, occasion.at) },
      };
    });
  }
}
