import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  Lists,
  returnRow,
  Shops,
  type Page,
  type PageRequest,
  type ReturnSheet,
  type Scope,
} from '@retours/domain';

const MAX_REFUNDS = 5000;

/** A customer's returns, newest first, each with the refunds that name it. */
export class ListOwnReturns extends Query<Page<ReturnSheet>> {
  constructor(
    readonly scope: Scope,
    readonly page: PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListOwnReturns)
export class ListOwnReturnsHandler implements IQueryHandler<ListOwnReturns> {
  constructor(
    private readonly lists: Lists,
    private readonly shops: Shops,
  ) {}

  async execute({ scope, page }: ListOwnReturns): Promise<Page<ReturnSheet>> {
    const [{ items, next }, shop] = await Promise.all([
      this.lists.returns(scope, {}, page),
      this.shops.get(scope),
    ]);
    const { items: refunds } = await this.lists.refunds(
      scope,
      { orders: [...new Set(items.map(({ orderReference }) => orderReference))] },
      { limit: MAX_REFUNDS },
    );
    const sheet = (request: (typeof items)[number]): ReturnSheet => ({
      ...returnRow(request, shop),
      refunds: refunds.filter(({ returnNumber }) => returnNumber === request.number),
    });
    return { items: items.map(sheet), next };
  }
}
