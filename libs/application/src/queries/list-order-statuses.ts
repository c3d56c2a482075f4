import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Shops, type OrderStatus, type Scope } from '@retours/domain';

/** The shop's order statuses, in its order. */
export class ListOrderStatuses extends Query<readonly OrderStatus[]> {
  constructor(readonly scope: Scope) {
    super();
  }
}

@QueryHandler(ListOrderStatuses)
export class ListOrderStatusesHandler implements IQueryHandler<ListOrderStatuses> {
  constructor(private readonly shops: Shops) {}

  async execute({ scope }: ListOrderStatuses): Promise<readonly OrderStatus[]> {
    return (await this.shops.get(scope)).orderStatuses;
  }
}
