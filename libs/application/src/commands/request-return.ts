import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  checkReturnRequest,
  Clock,
  Ids,
  Orders,
  requestReturn,
  returnSheet,
  type Answer,
  type ReturnRequest,
  type ReturnSheet,
  type Scope,
} from '@retours/domain';
import { occasionOf } from '../occasion.js';

/** Asks to send lines of an order back, by the checks of domain.md §4.2 in their order. */
export class RequestReturn extends Command<Answer<ReturnSheet>> {
  constructor(
    readonly scope: Scope,
    readonly request: ReturnRequest,
  ) {
    super();
  }
}

@CommandHandler(RequestReturn)
export class RequestReturnHandler implements ICommandHandler<RequestReturn> {
  constructor(
    private readonly orders: Orders,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute({ scope, request }: RequestReturn): Promise<Answer<ReturnSheet>> {
    checkReturnRequest(request);
    return this.orders.update(scope, { reference: request.orderReference ?? '' }, (order, shop) => {
      const decision = requestReturn(order, shop, request, occasionOf(scope, this.clock, this.ids));
      return { ...decision, result: returnSheet(decision.result, decision.order, shop) };
    });
  }
}
