import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock, Orders, orderSheet, ownedBy, type OrderSheet, type Scope } from '@retours/domain';

/** One order, for somebody who may see it. */
export class FindOrder extends Query<OrderSheet> {
  constructor(
    readonly scope: Scope,
    readonly reference: string,
  ) {
    super();
  }
}

@QueryHandler(FindOrder)
export class FindOrderHandler implements IQueryHandler<FindOrder> {
  constructor(
    private readonly orders: Orders,
    private readonly clock: Clock,
  ) {}

  async execute({ scope, reference }: FindOrder): Promise<OrderSheet> {
    const { order, shop } = await this.orders.get(scope, { reference });
    return orderSheet(ownedBy(scope.actor, order), shop, this.clock.now());
  }
}
