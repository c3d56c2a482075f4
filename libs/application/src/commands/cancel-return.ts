import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { cancelReturn, Clock, Ids, Orders, type Answer, type ReturnSheet } from '@retours/domain';
import { occasionOf } from '../occasion.js';
import { onReturn, type ReturnTarget } from '../on-return.js';

/** Takes a return back, by its customer, while that is allowed. */
export class CancelReturn extends Command<Answer<ReturnSheet>> {
  constructor(readonly target: ReturnTarget) {
    super();
  }
}

@CommandHandler(CancelReturn)
export class CancelReturnHandler implements ICommandHandler<CancelReturn> {
  constructor(
    private readonly orders: Orders,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute({ target }: CancelReturn): Promise<Answer<ReturnSheet>> {
    return onReturn(this.orders, target, (order, shop) =>
      cancelReturn(order, shop, target.number, occasionOf(target.scope, this.clock, this.ids)),
    );
  }
}
