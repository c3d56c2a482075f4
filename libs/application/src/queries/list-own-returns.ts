import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  Lists,
  returnWithRefunds,
  type Page,
  type PageRequest,
  type ReturnWithRefunds,
  type Scope,
} from '@retours/domain';

const MAX_REFUNDS = 5000;

/** A customer's returns, newest first, each with the refunds that name it. */
export class ListOwnReturns extends Query<Page<ReturnWithRefunds>> {
  constructor(
    readonly scope: Scope,
    readonly page: PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListOwnReturns)
export class ListOwnReturnsHandler implements IQueryHandler<ListOwnReturns> {
  constructor(private readonly lists: Lists) {}

  async execute({ scope, page }: ListOwnReturns): Promise<Page<ReturnWithRefunds>> {
    const { items, next, shop } = await this.lists.wholeReturns(scope, {}, page);
    const orders = [...new Set(items.map(({ orderReference }) => orderReference))];
    const refunds = await this.lists.refunds(scope, { orders }, { limit: MAX_REFUNDS });
    return { items: items.map((request) => returnWithRefunds(request, refunds.items, shop)), next };
  }
}
