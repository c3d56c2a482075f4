import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  MailTemplates,
  MailWriter,
  type MailKey,
  type MailTemplate,
  type Scope,
  type Versioned,
} from '@retours/domain';

/** Goes back to the standard template of a mail; answers it. */
export class ResetMailTemplate extends Command<Versioned<MailTemplate>> {
  constructor(
    readonly scope: Scope,
    readonly key: MailKey,
    readonly expected?: number,
  ) {
    super();
  }
}

@CommandHandler(ResetMailTemplate)
export class ResetMailTemplateHandler implements ICommandHandler<ResetMailTemplate> {
  constructor(
    private readonly templates: MailTemplates,
    private readonly writer: MailWriter,
  ) {}

  async execute({ scope, key, expected }: ResetMailTemplate): Promise<Versioned<MailTemplate>> {
    const { version } = await this.templates.save(scope, key, null, expected);
    return { value: { ...key, ...this.writer.standard(key), custom: false }, version };
  }
}
