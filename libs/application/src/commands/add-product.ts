import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  addProduct,
  Clock,
  Orders,
  orderSheet,
  type Answer,
  type OrderSheet,
  type PushedLine,
  type Scope,
} from '@retours/domain';

/** Adds a line to an order that was not delivered yet. */
export class AddProduct extends Command<Answer<OrderSheet>> {
  constructor(
    readonly scope: Scope,
    readonly reference: string,
    readonly line: PushedLine,
  ) {
    super();
  }
}

@CommandHandler(AddProduct)
export class AddProductHandler implements ICommandHandler<AddProduct> {
  constructor(
    private readonly orders: Orders,
    private readonly clock: Clock,
  ) {}

  execute({ scope, reference, line }: AddProduct): Promise<Answer<OrderSheet>> {
    return this.orders.update(scope, { reference }, (order, shop) => {
      const decision = addProduct(order, line);
      return { ...decision, result: orderSheet(decision.order, shop, this.clock.now()) };
    });
  }
}
