import type { MailKey, MailLanguage, MailName, MailWords } from '@retours/domain';
import { page, type Standard } from './blocks.js';
import { english } from './english.js';
import { french } from './french.js';

/** A mail without its words in some language does not compile. */
const standards: Readonly<Record<MailLanguage, Readonly<Record<MailName, Standard>>>> = {
  en: english,
  fr: french,
};

/** The template a mail has until the shop writes its own. */
export function standardTemplate({ mail, language }: MailKey): MailWords {
  const { subject, blocks } = standards[language][mail];
  return { subject, ...page(language, subject, blocks) };
}
