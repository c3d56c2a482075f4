import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Orders, returnSheet, type ReturnSheet, type Scope } from '@retours/domain';

/** One return, for somebody who may see it. */
export class FindReturn extends Query<ReturnSheet> {
  constructor(
    readonly scope: Scope,
    readonly number: string,
  ) {
    super();
  }
}

@QueryHandler(FindReturn)
export class FindReturnHandler implements IQueryHandler<FindReturn> {
  constructor(private readonly orders: Orders) {}

  async execute({ scope, number }: FindReturn): Promise<ReturnSheet> {
    const { order, shop } = await this.orders.get(scope, { returnNumber: number });
    return returnSheet(scope.actor, order, shop, number);
  }
}
