import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Shops, type Answer, type ReturnStatus, type Scope } from '@retours/domain';

/** Adds a return status to its kind. */
export class AddReturnStatus extends Command<Answer<ReturnStatus>> {
  constructor(
    readonly scope: Scope,
    readonly status: ReturnStatus,
  ) {
    super();
  }
}

@CommandHandler(AddReturnStatus)
export class AddReturnStatusHandler implements ICommandHandler<AddReturnStatus> {
  constructor(private readonly shops: Shops) {}

  execute({ scope, status }: AddReturnStatus): Promise<Answer<ReturnStatus>> {
    return this.shops.addReturnStatus(scope, status);
  }
}
