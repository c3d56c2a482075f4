import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  MailTemplates,
  MailWriter,
  type MailKey,
  type MailTemplate,
  type Scope,
  type Versioned,
} from '@retours/domain';

/** The template a mail is written with: the shop's own, else the standard one. */
export class FindMailTemplate extends Query<Versioned<MailTemplate>> {
  constructor(
    readonly scope: Scope,
    readonly key: MailKey,
  ) {
    super();
  }
}

@QueryHandler(FindMailTemplate)
export class FindMailTemplateHandler implements IQueryHandler<FindMailTemplate> {
  constructor(
    private readonly templates: MailTemplates,
    private readonly writer: MailWriter,
  ) {}

  async execute({ scope, key }: FindMailTemplate): Promise<Versioned<MailTemplate>> {
    const { value: own, version } = await this.templates.find(scope, key);
    return { value: { ...key, ...(own ?? this.writer.standard(key)), custom: own !== null }, version };
  }
}
