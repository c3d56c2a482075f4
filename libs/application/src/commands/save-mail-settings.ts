import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  defaultMailSettings,
  MailTemplates,
  type MailSettings,
  type Scope,
  type Versioned,
} from '@retours/domain';

/** Saves from whom the shop's mails come; whatever the form leaves out takes its default. */
export class SaveMailSettings extends Command<Versioned<MailSettings>> {
  constructor(
    readonly scope: Scope,
    readonly form: Partial<MailSettings>,
    readonly expected?: number,
  ) {
    super();
  }
}

@CommandHandler(SaveMailSettings)
export class SaveMailSettingsHandler implements ICommandHandler<SaveMailSettings> {
  constructor(private readonly templates: MailTemplates) {}

  execute({ scope, form, expected }: SaveMailSettings): Promise<Versioned<MailSettings>> {
    return this.templates.saveSettings(scope, { ...defaultMailSettings, ...form }, expected);
  }
}
