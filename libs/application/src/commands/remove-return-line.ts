import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Orders, removeReturnLine, type Answer, type ReturnSheet } from '@retours/domain';
import { onReturn, type ReturnTarget } from '../on-return.js';

/** Takes a line out of a return; the last one stays. */
export class RemoveReturnLine extends Command<Answer<ReturnSheet>> {
  constructor(
    readonly target: ReturnTarget,
    readonly lineId: string,
  ) {
    super();
  }
}

@CommandHandler(RemoveReturnLine)
export class RemoveReturnLineHandler implements ICommandHandler<RemoveReturnLine> {
  constructor(private readonly orders: Orders) {}

  execute({ target, lineId }: RemoveReturnLine): Promise<Answer<ReturnSheet>> {
    return onReturn(this.orders, target, (order, shop) =>
      removeReturnLine(order, shop, target.number, lineId),
    );
  }
}
