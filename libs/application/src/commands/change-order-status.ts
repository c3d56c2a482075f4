import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  changeOrderStatus,
  Clock,
  Ids,
  Orders,
  orderSheet,
  type Answer,
  type Instant,
  type OrderSheet,
  type Scope,
} from '@retours/domain';
import { occasionOf } from '../occasion.js';

/** Appends a status to an order's history, now or at the moment it happened. */
export class ChangeOrderStatus extends Command<Answer<OrderSheet>> {
  constructor(
    readonly scope: Scope,
    readonly reference: string,
    readonly change: Readonly<{ status?: string; at?: Instant }>,
  ) {
    super();
  }
}

@CommandHandler(ChangeOrderStatus)
export class ChangeOrderStatusHandler implements ICommandHandler<ChangeOrderStatus> {
  constructor(
    private readonly orders: Orders,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute({ scope, reference, change }: ChangeOrderStatus): Promise<Answer<OrderSheet>> {
    return this.orders.update(scope, { reference }, (order, shop) => {
      const occasion = occasionOf(scope, this.clock, this.ids);
      const decision = changeOrderStatus(order, shop, change, occasion);
      return { ...decision, result: orderSheet(decision.order, shop, occasion.at) };
    });
  }
}
