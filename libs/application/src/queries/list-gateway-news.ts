import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  Lists,
  type GatewayNewsFilter,
  type KeptNews,
  type Page,
  type PageRequest,
  type Scope,
} from '@retours/domain';

/** What gateways told a shop, newest first. */
export class ListGatewayNews extends Query<Page<KeptNews>> {
  constructor(
    readonly scope: Scope,
    readonly filter: GatewayNewsFilter,
    readonly page: PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListGatewayNews)
export class ListGatewayNewsHandler implements IQueryHandler<ListGatewayNews> {
  constructor(private readonly lists: Lists) {}

  execute({ scope, filter, page }: ListGatewayNews): Promise<Page<KeptNews>> {
    return this.lists.gatewayNews(scope, filter, page);
  }
}
