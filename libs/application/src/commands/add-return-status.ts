import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Statuses, type Answer, type ReturnStatus, type Scope, type Versioned } from '@retours/domain';

/** Adds a return status to its kind. */
export class AddReturnStatus extends Command<Answer<Versioned<ReturnStatus>>> {
  constructor(
    readonly scope: Scope,
    readonly status: ReturnStatus,
  ) {
    super();
  }
}

@CommandHandler(AddReturnStatus)
export class AddReturnStatusHandler implements ICommandHandler<AddReturnStatus> {
  constructor(private readonly statuses: Statuses) {}

  execute({ scope, status }: AddReturnStatus): Promise<Answer<Versioned<ReturnStatus>>> {
    return this.statuses.add(scope, 'returnStatuses', status);
  }
}
