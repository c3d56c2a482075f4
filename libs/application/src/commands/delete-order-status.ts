import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { deleteOrderStatus, Statuses, type Scope } from '@retours/domain';

/** Takes an order status out of use; orders that were in it go on showing it. */
export class DeleteOrderStatus extends Command<void> {
  constructor(
    readonly scope: Scope,
    readonly code: string,
    readonly expected?: number,
  ) {
    super();
  }
}

@CommandHandler(DeleteOrderStatus)
export class DeleteOrderStatusHandler implements ICommandHandler<DeleteOrderStatus> {
  constructor(private readonly statuses: Statuses) {}

  async execute({ scope, code, expected }: DeleteOrderStatus): Promise<void> {
    await this.statuses.update(scope, { list: 'orderStatuses', code, expected }, (shop) =>
      deleteOrderStatus(shop, code),
    );
  }
}
