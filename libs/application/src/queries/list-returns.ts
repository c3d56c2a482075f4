import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  Lists,
  listedReturnRow,
  type Page,
  type PageRequest,
  type ReturnFilter,
  type ReturnRow,
  type Scope,
} from '@retours/domain';

/** Returns, newest first; a customer's own only. */
export class ListReturns extends Query<Page<ReturnRow>> {
  constructor(
    readonly scope: Scope,
    readonly filter: ReturnFilter,
    readonly page: PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListReturns)
export class ListReturnsHandler implements IQueryHandler<ListReturns> {
  constructor(private readonly lists: Lists) {}

  async execute({ scope, filter, page }: ListReturns): Promise<Page<ReturnRow>> {
    const { items, next, shop } = await this.lists.returns(scope, filter, page);
    return { items: items.map((request) => listedReturnRow(request, shop)), next };
  }
}
