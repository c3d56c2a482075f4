import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  Ids,
  Orders,
  settleByHand,
  type Answer,
  type Instant,
  type PaymentRefund,
  type Scope,
} from '@retours/domain';
import { occasionOf } from '../occasion.js';

/** Records that a person has paid a payment refund back: a cheque, a bank transfer. */
export class SettleByHand extends Command<Answer<PaymentRefund>> {
  constructor(
    readonly scope: Scope,
    readonly id: string,
    readonly done: Readonly<{ reference?: string; settledAt?: Instant; note?: string }>,
  ) {
    super();
  }
}

@CommandHandler(SettleByHand)
export class SettleByHandHandler implements ICommandHandler<SettleByHand> {
  constructor(
    private readonly orders: Orders,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute({ scope, id, done }: SettleByHand): Promise<Answer<PaymentRefund>> {
    return this.orders.update(scope, { paymentRefundId: id }, (order, shop) =>
      settleByHand(order, shop, id, done, occasionOf(scope, this.clock, this.ids)),
    );
  }
}
