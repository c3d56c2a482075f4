import type { MailLanguage, MailName, MailSettings, MailWords } from '@retours/domain';
import { Id, OneOf, Text, TextLike } from '../fields/asked.js';
import { mailLanguages, mailNames } from '../fields/choices.js';

const MAX_SUBJECT = 1_000;
const MAX_WORDS = 100_000;
/** As the domain's `isMailAddress` has it. */
const ADDRESS = /^[^\s\p{C}@<>()[\]\\,;:"]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,251}[\p{L}\p{N}])?$/u;
const ONE_LINE = /^[^\p{Cc}]*$/u;
const Address = (description: string) => TextLike(ADDRESS, { nullable: true, description });

/** Names in the address of a template. */
export class MailTemplatePath {
  @OneOf(mailNames, { required: true, description: 'Which of the six mails' }) mail!: MailName;
  @OneOf(mailLanguages, { required: true, description: 'In which language' }) language!: MailLanguage;
}

/** `PUT /v1/mail-templates/{mail}/{language}`: Liquid, and nothing is left out. */
export class MailTemplateBody implements MailWords {
  @Text({ required: true, max: MAX_SUBJECT, description: 'Liquid; becomes one line' }) subject!: string;
  @Text({ required: true, max: MAX_WORDS, description: 'Liquid in HTML; values are escaped' }) html!: string;
  @Text({ required: true, max: MAX_WORDS, description: 'Liquid in plain text' }) text!: string;
}

/** `POST /v1/mail-templates/{mail}/{language}/preview`: what is left out is as it is now. */
export class MailPreviewBody implements Partial<MailWords> {
  @Text({ max: MAX_SUBJECT }) subject?: string;
  @Text({ max: MAX_WORDS }) html?: string;
  @Text({ max: MAX_WORDS }) text?: string;
  @Id({ description: 'Which return to tell of; something made up without it', example: 'RE-2026-000007' })
  returnNumber?: string;
  @Id({ description: 'Which refund the mail `refunded` is to tell of' }) refundId?: string;
}

/** `PUT /v1/mail-settings`: what is left out takes its default. */
export class MailSettingsBody implements Partial<MailSettings> {
  @TextLike(ONE_LINE, { max: 100, nullable: true, description: 'null is the name on the shop’s papers' })
  fromName?: string | null;
  @Address('null is the installation’s address') fromAddress?: string | null;
  @Address('Where customers’ answers go') replyTo?: string | null;
  @Address('Who is told of new requests; nobody when null') merchantAddress?: string | null;
  @OneOf(mailLanguages) merchantLanguage?: MailLanguage;
}
