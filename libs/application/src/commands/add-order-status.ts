import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Shops, type Answer, type OrderFlags, type OrderStatus, type Scope } from '@retours/domain';

type StatusForm = Omit<OrderStatus, keyof OrderFlags> & Partial<OrderFlags>;

/** Adds an order status; a flag left out is off. */
export class AddOrderStatus extends Command<Answer<OrderStatus>> {
  constructor(
    readonly scope: Scope,
    readonly status: StatusForm,
  ) {
    super();
  }
}

@CommandHandler(AddOrderStatus)
export class AddOrderStatusHandler implements ICommandHandler<AddOrderStatus> {
  constructor(private readonly shops: Shops) {}

  execute({ scope, status }: AddOrderStatus): Promise<Answer<OrderStatus>> {
    return this.shops.addOrderStatus(scope, { paid: false, shipped: false, delivered: false, ...status });
  }
}
