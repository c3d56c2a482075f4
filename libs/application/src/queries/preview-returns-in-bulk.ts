import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  Clock,
  decideInBulk,
  Ids,
  Orders,
  type BulkResult,
  type BulkWish,
  type Order,
  type Scope,
} from '@retours/domain';
import { inBulk, turnOf } from '../in-bulk.js';
import { occasionOf } from '../occasion.js';

/** Which of many returns would be changed, and why the others would not; nothing is saved. */
export class PreviewReturnsInBulk extends Query<readonly BulkResult[]> {
  constructor(
    readonly scope: Scope,
    readonly numbers: readonly string[],
    readonly wish: BulkWish,
  ) {
    super();
  }
}

@QueryHandler(PreviewReturnsInBulk)
export class PreviewReturnsInBulkHandler implements IQueryHandler<PreviewReturnsInBulk> {
  constructor(
    private readonly orders: Orders,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute({ scope, numbers, wish }: PreviewReturnsInBulk): Promise<readonly BulkResult[]> {
    // Returns of one order share its units: the second is judged on what the first would leave.
    const decided = new Map<string, Order>();
    return inBulk(numbers, 'eligible', async (number) => {
      const { order, shop } = await this.orders.get(scope, { returnNumber: number });
      const before = decided.get(order.reference) ?? order;
      const decision = decideInBulk(before, shop, number, wish, occasionOf(scope, this.clock, this.ids));
      decided.set(order.reference, decision.order);
      return turnOf(decision, before, shop);
    });
  }
}
