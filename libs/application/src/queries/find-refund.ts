import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Lists, type Refund, type Scope } from '@retours/domain';

/** One refund with every attempt at paying it back. */
export class FindRefund extends Query<Refund> {
  constructor(
    readonly scope: Scope,
    readonly id: string,
  ) {
    super();
  }
}

@QueryHandler(FindRefund)
export class FindRefundHandler implements IQueryHandler<FindRefund> {
  constructor(private readonly lists: Lists) {}

  execute({ scope, id }: FindRefund): Promise<Refund> {
    return this.lists.refund(scope, id);
  }
}
