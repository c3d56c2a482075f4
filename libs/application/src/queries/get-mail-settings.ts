import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { MailTemplates, type MailSettings, type Scope, type Versioned } from '@retours/domain';

/** From whom the shop's mails come and who at the shop gets its own, and their version. */
export class GetMailSettings extends Query<Versioned<MailSettings>> {
  constructor(readonly scope: Scope) {
    super();
  }
}

@QueryHandler(GetMailSettings)
export class GetMailSettingsHandler implements IQueryHandler<GetMailSettings> {
  constructor(private readonly templates: MailTemplates) {}

  execute({ scope }: GetMailSettings): Promise<Versioned<MailSettings>> {
    return this.templates.settings(scope);
  }
}
