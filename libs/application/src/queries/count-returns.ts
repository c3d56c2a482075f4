import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Lists, type ReturnCounts, type Scope } from '@retours/domain';

/** How many returns the shop has, by kind and by what is to be done about them. */
export class CountReturns extends Query<ReturnCounts> {
  constructor(readonly scope: Scope) {
    super();
  }
}

@QueryHandler(CountReturns)
export class CountReturnsHandler implements IQueryHandler<CountReturns> {
  constructor(private readonly lists: Lists) {}

  execute({ scope }: CountReturns): Promise<ReturnCounts> {
    return this.lists.returnCounts(scope);
  }
}
