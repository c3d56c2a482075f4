import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  MAIL_LANGUAGES,
  MAILS,
  MailTemplates,
  MailWriter,
  type MailKey,
  type MailTemplate,
  type Scope,
} from '@retours/domain';

/** Every template there is, each as it is now. */
export class ListMailTemplates extends Query<readonly MailTemplate[]> {
  constructor(readonly scope: Scope) {
    super();
  }
}

const EVERY: readonly MailKey[] = MAILS.flatMap((mail) =>
  MAIL_LANGUAGES.map((language) => ({ mail, language })),
);

@QueryHandler(ListMailTemplates)
export class ListMailTemplatesHandler implements IQueryHandler<ListMailTemplates> {
  constructor(
    private readonly templates: MailTemplates,
    private readonly writer: MailWriter,
  ) {}

  async execute({ scope }: ListMailTemplates): Promise<readonly MailTemplate[]> {
    const owned = await this.templates.list(scope);
    return EVERY.map((key) => {
      const own = owned.find(({ mail, language }) => mail === key.mail && language === key.language);
      return { ...key, ...(own?.words ?? this.writer.standard(key)), custom: own !== undefined };
    });
  }
}
