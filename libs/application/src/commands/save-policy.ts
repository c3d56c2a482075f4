import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  policyFrom,
  Shops,
  type PolicyForm,
  type ReturnPolicy,
  type Scope,
  type Versioned,
} from '@retours/domain';

/** Saves the return policy; whatever the form leaves out takes its default. */
export class SavePolicy extends Command<Versioned<ReturnPolicy>> {
  constructor(
    readonly scope: Scope,
    readonly form: PolicyForm,
    readonly expected?: number,
  ) {
    super();
  }
}

@CommandHandler(SavePolicy)
export class SavePolicyHandler implements ICommandHandler<SavePolicy> {
  constructor(private readonly shops: Shops) {}

  async execute({ scope, form, expected }: SavePolicy): Promise<Versioned<ReturnPolicy>> {
    const policy = policyFrom(form, await this.shops.get(scope));
    return this.shops.savePolicy(scope, policy, expected);
  }
}
