import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Answers,
  Clock,
  decideInBulk,
  Ids,
  Orders,
  type Answer,
  type BulkResult,
  type BulkWish,
  type Scope,
} from '@retours/domain';
import { forOne, inBulk, turnOf, type Turn } from '../in-bulk.js';
import { occasionOf } from '../occasion.js';

/** Moves many returns, or receives what they still expect, each in a transaction of its own: what one is refused keeps none of the others back. */
export class ChangeReturnsInBulk extends Command<Answer<readonly BulkResult[]>> {
  constructor(
    readonly scope: Scope,
    readonly numbers: readonly string[],
    readonly wish: BulkWish,
  ) {
    super();
  }
}

@CommandHandler(ChangeReturnsInBulk)
export class ChangeReturnsInBulkHandler implements ICommandHandler<ChangeReturnsInBulk> {
  constructor(
    private readonly answers: Answers,
    private readonly orders: Orders,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute({ scope, numbers, wish }: ChangeReturnsInBulk): Promise<Answer<readonly BulkResult[]>> {
    return this.answers.once(scope, () =>
      inBulk(numbers, 'done', async (number) => (await this.change(scope, number, wish)).value),
    );
  }

  private change(scope: Scope, number: string, wish: BulkWish): Promise<Answer<Turn>> {
    return this.orders.update(forOne(scope, number), { returnNumber: number }, (order, shop) => {
      const occasion = occasionOf(scope, this.clock, this.ids);
      const decision = decideInBulk(order, shop, number, wish, occasion);
      return { ...decision, result: turnOf(decision, order, shop) };
    });
  }
}
