import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  Ids,
  Lists,
  Orders,
  reverseCreditSlip,
  type Answer,
  type CreditSlip,
  type Reversal,
  type Scope,
} from '@retours/domain';
import { occasionOf } from '../occasion.js';

/** Counters a credit slip by a new one; units and money stay as they are. */
export class ReverseCreditSlip extends Command<Answer<CreditSlip>> {
  constructor(
    readonly scope: Scope,
    readonly number: string,
    readonly reversal: Reversal,
  ) {
    super();
  }
}

@CommandHandler(ReverseCreditSlip)
export class ReverseCreditSlipHandler implements ICommandHandler<ReverseCreditSlip> {
  constructor(
    private readonly orders: Orders,
    private readonly lists: Lists,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute({ scope, number, reversal }: ReverseCreditSlip): Promise<Answer<CreditSlip>> {
    // A slip never changes, so that it may be read before its order is locked; whether it was countered is the order's to say.
    const slip = await this.lists.creditSlip(scope, number);
    return this.orders.update(scope, { reference: slip.orderReference }, (order, shop) =>
      reverseCreditSlip(order, shop, slip, reversal, occasionOf(scope, this.clock, this.ids)),
    );
  }
}
