import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { deleteReturnStatus, Statuses, type Scope } from '@retours/domain';

/** Takes a return status out of use while no return is in it; returns that were in it go on showing it. */
export class DeleteReturnStatus extends Command<void> {
  constructor(
    readonly scope: Scope,
    readonly code: string,
    readonly expected?: number,
  ) {
    super();
  }
}

@CommandHandler(DeleteReturnStatus)
export class DeleteReturnStatusHandler implements ICommandHandler<DeleteReturnStatus> {
  constructor(private readonly statuses: Statuses) {}

  async execute({ scope, code, expected }: DeleteReturnStatus): Promise<void> {
    await this.statuses.update(scope, { list: 'returnStatuses', code, expected }, (shop, held) =>
      deleteReturnStatus(shop, code, held),
    );
  }
}
