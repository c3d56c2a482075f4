import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Letterheads, type Letterhead, type Scope, type Versioned } from '@retours/domain';

/** What the shop prints at the head of its papers, and its version. */
export class GetLetterhead extends Query<Versioned<Letterhead>> {
  constructor(readonly scope: Scope) {
    super();
  }
}

@QueryHandler(GetLetterhead)
export class GetLetterheadHandler implements IQueryHandler<GetLetterhead> {
  constructor(private readonly letterheads: Letterheads) {}

  execute({ scope }: GetLetterhead): Promise<Versioned<Letterhead>> {
    return this.letterheads.get(scope);
  }
}
