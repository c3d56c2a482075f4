import type { MailLanguage, MailName, MailSettings, MailTemplate, MailWords } from '@retours/domain';
import { mailLanguages, mailNames } from '../fields/choices.js';
import { Flag, OneOf, Text } from '../fields/told.js';

/** A mail as somebody would get it. */
export class MailPreviewView implements MailWords {
  @Text() subject!: string;
  @Text() html!: string;
  @Text() text!: string;
}

export class MailTemplateView extends MailPreviewView implements MailTemplate {
  @OneOf(mailNames) mail!: MailName;
  @OneOf(mailLanguages) language!: MailLanguage;
  @Flag({ description: 'Whether the shop wrote it itself' }) custom!: boolean;
}

/** A valid body of its own `PUT`. */
export class MailSettingsView implements MailSettings {
  @Text({ nullable: true }) fromName!: string | null;
  @Text({ nullable: true }) fromAddress!: string | null;
  @Text({ nullable: true }) replyTo!: string | null;
  @Text({ nullable: true }) merchantAddress!: string | null;
  @OneOf(mailLanguages) merchantLanguage!: MailLanguage;
}
