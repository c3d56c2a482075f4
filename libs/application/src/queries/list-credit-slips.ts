import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  Lists,
  type CreditSlip,
  type CreditSlipFilter,
  type Page,
  type PageRequest,
  type Scope,
} from '@retours/domain';

/** Credit slips, newest first; a customer's own only. */
export class ListCreditSlips extends Query<Page<CreditSlip>> {
  constructor(
    readonly scope: Scope,
    readonly filter: CreditSlipFilter,
    readonly page: PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListCreditSlips)
export class ListCreditSlipsHandler implements IQueryHandler<ListCreditSlips> {
  constructor(private readonly lists: Lists) {}

  execute({ scope, filter, page }: ListCreditSlips): Promise<Page<CreditSlip>> {
    return this.lists.creditSlips(scope, filter, page);
  }
}
