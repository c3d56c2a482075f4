import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  Ids,
  Orders,
  receiveGoods,
  type Answer,
  type Delivery,
  type ReturnSheet,
} from '@retours/domain';
import { occasionOf } from '../occasion.js';
import { onReturn, type ReturnTarget } from '../on-return.js';

/** Books what came in a package. */
export class ReceiveGoods extends Command<Answer<ReturnSheet>> {
  constructor(
    readonly target: ReturnTarget,
    readonly delivery: Delivery,
  ) {
    super();
  }
}

@CommandHandler(ReceiveGoods)
export class ReceiveGoodsHandler implements ICommandHandler<ReceiveGoods> {
  constructor(
    private readonly orders: Orders,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute({ target, delivery }: ReceiveGoods): Promise<Answer<ReturnSheet>> {
    return onReturn(this.orders, target, (order, shop) =>
      receiveGoods(order, shop, target.number, delivery, occasionOf(target.scope, this.clock, this.ids)),
    );
  }
}
