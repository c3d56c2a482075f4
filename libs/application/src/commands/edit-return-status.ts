import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  editReturnStatus,
  Statuses,
  type ReturnStatus,
  type ReturnStatusEdit,
  type Scope,
  type Versioned,
} from '@retours/domain';

/** Changes a return status from now on; its kind only while no return is in it. What is left out stays. */
export class EditReturnStatus extends Command<Versioned<ReturnStatus>> {
  constructor(
    readonly scope: Scope,
    readonly code: string,
    readonly edit: ReturnStatusEdit,
    readonly expected?: number,
  ) {
    super();
  }
}

@CommandHandler(EditReturnStatus)
export class EditReturnStatusHandler implements ICommandHandler<EditReturnStatus> {
  constructor(private readonly statuses: Statuses) {}

  execute({ scope, code, edit, expected }: EditReturnStatus): Promise<Versioned<ReturnStatus>> {
    return this.statuses.update(scope, { list: 'returnStatuses', code, expected }, (shop, held) =>
      editReturnStatus(shop, code, edit, held),
    );
  }
}
