import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  Lists,
  orderRow,
  type OrderFilter,
  type OrderRow,
  type Page,
  type PageRequest,
  type Scope,
} from '@retours/domain';

/** Orders, newest first; a customer's own only. */
export class ListOrders extends Query<Page<OrderRow>> {
  constructor(
    readonly scope: Scope,
    readonly filter: OrderFilter,
    readonly page: PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListOrders)
export class ListOrdersHandler implements IQueryHandler<ListOrders> {
  constructor(private readonly lists: Lists) {}

  async execute({ scope, filter, page }: ListOrders): Promise<Page<OrderRow>> {
    const { items, next } = await this.lists.orders(scope, filter, page);
    return { items: items.map(orderRow), next };
  }
}
