import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Shops, type ReturnPolicy, type Scope, type Versioned } from '@retours/domain';

/** The shop's return policy and its version. */
export class GetPolicy extends Query<Versioned<ReturnPolicy>> {
  constructor(readonly scope: Scope) {
    super();
  }
}

@QueryHandler(GetPolicy)
export class GetPolicyHandler implements IQueryHandler<GetPolicy> {
  constructor(private readonly shops: Shops) {}

  execute({ scope }: GetPolicy): Promise<Versioned<ReturnPolicy>> {
    return this.shops.policy(scope);
  }
}
