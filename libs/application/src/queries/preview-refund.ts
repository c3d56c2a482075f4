import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  Clock,
  Ids,
  issueRefund,
  Orders,
  PaymentGateways,
  type Refund,
  type RefundRequest,
  type Scope,
} from '@retours/domain';
import { occasionOf } from '../occasion.js';

/** What a refund would do, to the cent; nothing is saved. */
export class PreviewRefund extends Query<Refund> {
  constructor(
    readonly scope: Scope,
    readonly reference: string,
    readonly request: RefundRequest,
  ) {
    super();
  }
}

@QueryHandler(PreviewRefund)
export class PreviewRefundHandler implements IQueryHandler<PreviewRefund> {
  constructor(
    private readonly orders: Orders,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly gateways: PaymentGateways,
  ) {}

  async execute({ scope, reference, request }: PreviewRefund): Promise<Refund> {
    const { order, shop } = await this.orders.get(scope, { reference });
    return issueRefund(order, shop, request, this.gateways.automatic, occasionOf(scope, this.clock, this.ids))
      .result;
  }
}
