import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  Ids,
  issueRefund,
  Orders,
  PaymentGateways,
  type Answer,
  type Refund,
  type RefundRequest,
  type Scope,
} from '@retours/domain';
import { occasionOf } from '../occasion.js';

/** Gives value back for an order; the money itself is sent by the worker. */
export class IssueRefund extends Command<Answer<Refund>> {
  constructor(
    readonly scope: Scope,
    readonly reference: string,
    readonly request: RefundRequest,
  ) {
    super();
  }
}

@CommandHandler(IssueRefund)
export class IssueRefundHandler implements ICommandHandler<IssueRefund> {
  constructor(
    private readonly orders: Orders,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly gateways: PaymentGateways,
  ) {}

  execute({ scope, reference, request }: IssueRefund): Promise<Answer<Refund>> {
    return this.orders.update(scope, { reference }, (order, shop) =>
      issueRefund(order, shop, request, this.gateways.automatic, occasionOf(scope, this.clock, this.ids)),
    );
  }
}
