import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  MailTemplates,
  MailWriter,
  type MailKey,
  type MailTemplate,
  type MailWords,
  type Scope,
  type Versioned,
} from '@retours/domain';

/** Saves the shop's own template of a mail; `MAIL_TEMPLATE_INVALID` says where it cannot be. */
export class SaveMailTemplate extends Command<Versioned<MailTemplate>> {
  constructor(
    readonly scope: Scope,
    readonly key: MailKey,
    readonly words: MailWords,
    readonly expected?: number,
  ) {
    super();
  }
}

@CommandHandler(SaveMailTemplate)
export class SaveMailTemplateHandler implements ICommandHandler<SaveMailTemplate> {
  constructor(
    private readonly templates: MailTemplates,
    private readonly writer: MailWriter,
  ) {}

  async execute({ scope, key, words, expected }: SaveMailTemplate): Promise<Versioned<MailTemplate>> {
    this.writer.check(key, words);
    const { version } = await this.templates.save(scope, key, words, expected);
    return { value: { ...key, ...words, custom: true }, version };
  }
}
