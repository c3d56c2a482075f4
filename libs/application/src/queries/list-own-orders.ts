import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  Clock,
  Lists,
  orderSheet,
  Shops,
  type OrderSheet,
  type Page,
  type PageRequest,
  type Scope,
} from '@retours/domain';

/** A customer's orders, newest first, each with what may be returned of it. */
export class ListOwnOrders extends Query<Page<OrderSheet>> {
  constructor(
    readonly scope: Scope,
    readonly page: PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListOwnOrders)
export class ListOwnOrdersHandler implements IQueryHandler<ListOwnOrders> {
  constructor(
    private readonly lists: Lists,
    private readonly shops: Shops,
    private readonly clock: Clock,
  ) {}

  async execute({ scope, page }: ListOwnOrders): Promise<Page<OrderSheet>> {
    const [{ items, next }, shop] = await Promise.all([
      this.lists.orders(scope, {}, page),
      this.shops.get(scope),
    ]);
    const at = this.clock.now();
    return { items: items.map((order) => orderSheet(order, shop, at)), next };
  }
}
