import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Lists, returnSheet, type ReturnSheet, type Scope } from '@retours/domain';

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
  constructor(private readonly lists: Lists) {}

  async execute({ scope, number }: FindReturn): Promise<ReturnSheet> {
    const { request, order, shop } = await this.lists.return(scope, number);
    return returnSheet(request, order, shop);
  }
}
