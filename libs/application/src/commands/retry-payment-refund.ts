import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  Ids,
  Orders,
  PaymentGateways,
  retryPaymentRefund,
  type Answer,
  type PaymentRefund,
  type Scope,
} from '@retours/domain';
import { occasionOf } from '../occasion.js';

/** Tries a failed payment refund again, after its cause is gone. */
export class RetryPaymentRefund extends Command<Answer<PaymentRefund>> {
  constructor(
    readonly scope: Scope,
    readonly id: string,
  ) {
    super();
  }
}

@CommandHandler(RetryPaymentRefund)
export class RetryPaymentRefundHandler implements ICommandHandler<RetryPaymentRefund> {
  constructor(
    private readonly orders: Orders,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly gateways: PaymentGateways,
  ) {}

  execute({ scope, id }: RetryPaymentRefund): Promise<Answer<PaymentRefund>> {
    return this.orders.update(scope, { paymentRefundId: id }, (order, shop) =>
      retryPaymentRefund(order, shop, id, this.gateways.automatic, occasionOf(scope, this.clock, this.ids)),
    );
  }
}
