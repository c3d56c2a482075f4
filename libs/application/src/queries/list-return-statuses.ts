import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Shops, type ReturnStatus, type Scope } from '@retours/domain';

/** The shop's return statuses, in its order. */
export class ListReturnStatuses extends Query<readonly ReturnStatus[]> {
  constructor(readonly scope: Scope) {
    super();
  }
}

@QueryHandler(ListReturnStatuses)
export class ListReturnStatusesHandler implements IQueryHandler<ListReturnStatuses> {
  constructor(private readonly shops: Shops) {}

  async execute({ scope }: ListReturnStatuses): Promise<readonly ReturnStatus[]> {
    return (await this.shops.get(scope)).returnStatuses;
  }
}
