import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  Clock,
  overviewOf,
  Overviews,
  periodOf,
  Shops,
  type Overview,
  type Period,
  type Scope,
} from '@retours/domain';

/** How many of the most returned products are told. */
const PRODUCTS = 10;

/** Figures over time of a shop, for a period of its own days. */
export class GetOverview extends Query<Overview> {
  constructor(
    readonly scope: Scope,
    readonly asked: Partial<Period>,
  ) {
    super();
  }
}

@QueryHandler(GetOverview)
export class GetOverviewHandler implements IQueryHandler<GetOverview> {
  constructor(
    private readonly overviews: Overviews,
    private readonly shops: Shops,
    private readonly clock: Clock,
  ) {}

  async execute({ scope, asked }: GetOverview): Promise<Overview> {
    const { timezone } = (await this.shops.get(scope)).policy;
    const period = periodOf(asked, timezone, this.clock.now());
    return overviewOf(period, timezone, await this.overviews.figures(scope, period, PRODUCTS));
  }
}
