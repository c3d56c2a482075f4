import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  Ids,
  reverseRedemption,
  Vouchers,
  type Answer,
  type Redemption,
  type Scope,
} from '@retours/domain';
import { occasionOf } from '../occasion.js';

/** Gives a redemption back to its voucher: what it paid for was cancelled. */
export class ReverseRedemption extends Command<Answer<Redemption>> {
  constructor(
    readonly scope: Scope,
    readonly code: string,
    readonly id: string,
  ) {
    super();
  }
}

@CommandHandler(ReverseRedemption)
export class ReverseRedemptionHandler implements ICommandHandler<ReverseRedemption> {
  constructor(
    private readonly vouchers: Vouchers,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute({ scope, code, id }: ReverseRedemption): Promise<Answer<Redemption>> {
    return this.vouchers.reverse(scope, code, (voucher) =>
      reverseRedemption(voucher, id, occasionOf(scope, this.clock, this.ids)),
    );
  }
}
