import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  cancelProducts,
  Clock,
  Orders,
  orderSheet,
  type Answer,
  type Cancellation,
  type OrderSheet,
  type Scope,
} from '@retours/domain';

/** Cancels units of an order that is neither delivered nor paid. */
export class CancelProducts extends Command<Answer<OrderSheet>> {
  constructor(
    readonly scope: Scope,
    readonly reference: string,
    readonly cancellation: Cancellation,
  ) {
    super();
  }
}

@CommandHandler(CancelProducts)
export class CancelProductsHandler implements ICommandHandler<CancelProducts> {
  constructor(
    private readonly orders: Orders,
    private readonly clock: Clock,
  ) {}

  execute({ scope, reference, cancellation }: CancelProducts): Promise<Answer<OrderSheet>> {
    return this.orders.update(scope, { reference }, (order, shop) => {
      const decision = cancelProducts(order, shop, cancellation);
      return { ...decision, result: orderSheet(decision.order, shop, this.clock.now()) };
    });
  }
}
