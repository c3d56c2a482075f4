import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  decideReview,
  Ids,
  Orders,
  type Answer,
  type PaymentRefund,
  type ReviewRequest,
  type Scope,
} from '@retours/domain';
import { occasionOf } from '../occasion.js';

/** Writes down what a person says of a payment refund that needs review, and acts on it. */
export class DecideReview extends Command<Answer<PaymentRefund>> {
  constructor(
    readonly scope: Scope,
    readonly id: string,
    readonly request: ReviewRequest,
  ) {
    super();
  }
}

@CommandHandler(DecideReview)
export class DecideReviewHandler implements ICommandHandler<DecideReview> {
  constructor(
    private readonly orders: Orders,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute({ scope, id, request }: DecideReview): Promise<Answer<PaymentRefund>> {
    return this.orders.update(scope, { paymentRefundId: id }, (order, shop) =>
      decideReview(order, shop, id, request, occasionOf(scope, this.clock, this.ids)),
    );
  }
}
