import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Statuses,
  type Answer,
  type OrderFlags,
  type OrderStatus,
  type Scope,
  type Versioned,
} from '@retours/domain';

type StatusForm = Omit<OrderStatus, keyof OrderFlags> & Partial<OrderFlags>;

/** Adds an order status; a flag left out is off. */
export class AddOrderStatus extends Command<Answer<Versioned<OrderStatus>>> {
  constructor(
    readonly scope: Scope,
    readonly status: StatusForm,
  ) {
    super();
  }
}

@CommandHandler(AddOrderStatus)
export class AddOrderStatusHandler implements ICommandHandler<AddOrderStatus> {
  constructor(private readonly statuses: Statuses) {}

  execute({ scope, status }: AddOrderStatus): Promise<Answer<Versioned<OrderStatus>>> {
    const flags = { paid: false, shipped: false, delivered: false };
    return this.statuses.add(scope, 'orderStatuses', { ...flags, ...status });
  }
}
