import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Lists, type CreditSlip, type Scope } from '@retours/domain';

/** One credit slip. */
export class FindCreditSlip extends Query<CreditSlip> {
  constructor(
    readonly scope: Scope,
    readonly number: string,
  ) {
    super();
  }
}

@QueryHandler(FindCreditSlip)
export class FindCreditSlipHandler implements IQueryHandler<FindCreditSlip> {
  constructor(private readonly lists: Lists) {}

  execute({ scope, number }: FindCreditSlip): Promise<CreditSlip> {
    return this.lists.creditSlip(scope, number);
  }
}
