import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  Orders,
  orderSheet,
  removeProduct,
  type Answer,
  type OrderSheet,
  type Scope,
} from '@retours/domain';

/** Takes a line off an order that is neither delivered nor paid. */
export class RemoveProduct extends Command<Answer<OrderSheet>> {
  constructor(
    readonly scope: Scope,
    readonly reference: string,
    readonly lineId: string,
  ) {
    super();
  }
}

@CommandHandler(RemoveProduct)
export class RemoveProductHandler implements ICommandHandler<RemoveProduct> {
  constructor(
    private readonly orders: Orders,
    private readonly clock: Clock,
  ) {}

  execute({ scope, reference, lineId }: RemoveProduct): Promise<Answer<OrderSheet>> {
    return this.orders.update(scope, { reference }, (order, shop) => {
      const decision = removeProduct(order, lineId);
      return { ...decision, result: orderSheet(decision.order, shop, this.clock.now()) };
    });
  }
}
