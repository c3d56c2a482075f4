import type web from '../messages/en.js';
import type { Language } from './languages.js';

/** Every text of an app, by screen. An app adds its own: `declare module '@retours/web' { interface Messages … }`. */
export interface Messages {
  web: typeof web;
}

/** The same texts in another language: a missing or unknown one does not compile. */
export type Translated<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Translated<Texts[Key]>;
};

/** Where the texts of each language are loaded from; only one language is. */
export type MessageFiles = Readonly<Record<Language, () => Promise<{ default: Translated<Messages> }>>>;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}
