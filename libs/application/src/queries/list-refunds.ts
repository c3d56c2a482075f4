import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  Lists,
  type Page,
  type PageRequest,
  type Refund,
  type RefundFilter,
  type Scope,
} from '@retours/domain';

/** Refunds, newest first. */
export class ListRefunds extends Query<Page<Refund>> {
  constructor(
    readonly scope: Scope,
    readonly filter: RefundFilter,
    readonly page: PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListRefunds)
export class ListRefundsHandler implements IQueryHandler<ListRefunds> {
  constructor(private readonly lists: Lists) {}

  execute({ scope, filter, page }: ListRefunds): Promise<Page<Refund>> {
    return this.lists.refunds(scope, filter, page);
  }
}
