import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  letterheadFrom,
  Letterheads,
  Papers,
  refuse,
  type Letterhead,
  type LetterheadForm,
  type Scope,
  type Versioned,
} from '@retours/domain';

/** Saves the letterhead; whatever the form leaves out is empty. A logo that does not come out on paper is refused now, not on a customer's slip. */
export class SaveLetterhead extends Command<Versioned<Letterhead>> {
  constructor(
    readonly scope: Scope,
    readonly form: LetterheadForm,
    readonly expected?: number,
  ) {
    super();
  }
}

@CommandHandler(SaveLetterhead)
export class SaveLetterheadHandler implements ICommandHandler<SaveLetterhead> {
  constructor(
    private readonly letterheads: Letterheads,
    private readonly papers: Papers,
  ) {}

  async execute({ scope, form, expected }: SaveLetterhead): Promise<Versioned<Letterhead>> {
    const letterhead = letterheadFrom(form);
    if (letterhead.logo !== null && !(await this.papers.prints(letterhead.logo)))
      refuse('POLICY_INVALID', { field: 'logo' });
    return this.letterheads.save(scope, letterhead, expected);
  }
}
