import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  Orders,
  orderSheet,
  recordPayment,
  type Answer,
  type OrderSheet,
  type ReportedPayment,
  type Scope,
} from '@retours/domain';

/** Records money the shop captured for an order. */
export class RecordPayment extends Command<Answer<OrderSheet>> {
  constructor(
    readonly scope: Scope,
    readonly reference: string,
    readonly payment: ReportedPayment,
  ) {
    super();
  }
}

@CommandHandler(RecordPayment)
export class RecordPaymentHandler implements ICommandHandler<RecordPayment> {
  constructor(
    private readonly orders: Orders,
    private readonly clock: Clock,
  ) {}

  execute({ scope, reference, payment }: RecordPayment): Promise<Answer<OrderSheet>> {
    return this.orders.update(scope, { reference }, (order, shop) => {
      const at = this.clock.now();
      const decision = recordPayment(order, payment, at);
      return { ...decision, result: orderSheet(decision.order, shop, at) };
    });
  }
}
