import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Statuses, type KeptStatus, type Scope, type StatusList } from '@retours/domain';

/** One status of orders or returns; one that was deleted too, as long as their histories name it. */
export class FindStatus<L extends StatusList> extends Query<KeptStatus<L>> {
  constructor(
    readonly scope: Scope,
    readonly list: L,
    readonly code: string,
  ) {
    super();
  }
}

@QueryHandler(FindStatus)
export class FindStatusHandler implements IQueryHandler<FindStatus<StatusList>> {
  constructor(private readonly statuses: Statuses) {}

  execute({ scope, list, code }: FindStatus<StatusList>): Promise<KeptStatus<StatusList>> {
    return this.statuses.get(scope, list, code);
  }
}
