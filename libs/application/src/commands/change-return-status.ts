import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  changeReturnStatus,
  Clock,
  Ids,
  Orders,
  type Answer,
  type Move,
  type ReturnSheet,
} from '@retours/domain';
import { occasionOf } from '../occasion.js';
import { onReturn, type ReturnTarget } from '../on-return.js';

/** Moves a return by the lifecycle table, or past it with an override and its reason. */
export class ChangeReturnStatus extends Command<Answer<ReturnSheet>> {
  constructor(
    readonly target: ReturnTarget,
    readonly move: Move,
  ) {
    super();
  }
}

@CommandHandler(ChangeReturnStatus)
export class ChangeReturnStatusHandler implements ICommandHandler<ChangeReturnStatus> {
  constructor(
    private readonly orders: Orders,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute({ target, move }: ChangeReturnStatus): Promise<Answer<ReturnSheet>> {
    return onReturn(this.orders, target, (order, shop) =>
      changeReturnStatus(order, shop, target.number, move, occasionOf(target.scope, this.clock, this.ids)),
    );
  }
}
