import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  editOrderStatus,
  Statuses,
  type OrderStatus,
  type OrderStatusEdit,
  type Scope,
  type Versioned,
} from '@retours/domain';

/** Changes an order status from now on; what is left out stays. */
export class EditOrderStatus extends Command<Versioned<OrderStatus>> {
  constructor(
    readonly scope: Scope,
    readonly code: string,
    readonly edit: OrderStatusEdit,
    readonly expected?: number,
  ) {
    super();
  }
}

@CommandHandler(EditOrderStatus)
export class EditOrderStatusHandler implements ICommandHandler<EditOrderStatus> {
  constructor(private readonly statuses: Statuses) {}

  execute({ scope, code, edit, expected }: EditOrderStatus): Promise<Versioned<OrderStatus>> {
    return this.statuses.update(scope, { list: 'orderStatuses', code, expected }, (shop) =>
      editOrderStatus(shop, code, edit),
    );
  }
}
