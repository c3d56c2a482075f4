import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  Lists,
  type DifferenceFilter,
  type FoundDifference,
  type Page,
  type PageRequest,
  type Scope,
} from '@retours/domain';

/** On what gateways' books and a shop's differ, or did, newest first. */
export class ListDifferences extends Query<Page<FoundDifference>> {
  constructor(
    readonly scope: Scope,
    readonly filter: DifferenceFilter,
    readonly page: PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListDifferences)
export class ListDifferencesHandler implements IQueryHandler<ListDifferences> {
  constructor(private readonly lists: Lists) {}

  execute({ scope, filter, page }: ListDifferences): Promise<Page<FoundDifference>> {
    return this.lists.differences(scope, filter, page);
  }
}
