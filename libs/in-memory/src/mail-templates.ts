import {
  defaultMailSettings,
  MailTemplates,
  refuse,
  type MailKey,
  type MailSettings,
  type MailWords,
  type OwnTemplate,
  type Scope,
  type Versioned,
} from '@retours/domain';
import type { Memory } from './memory.js';

/** What a shop writes about its mails, in memory. */
export class InMemoryMailTemplates extends MailTemplates {
  constructor(private readonly memory: Memory) {
    super();
  }

  async settings({ shop }: Scope): Promise<Versioned<MailSettings>> {
    return this.memory.of(shop).mail.settings;
  }

  async saveSettings(
    { shop }: Scope,
    value: MailSettings,
    expected?: number,
  ): Promise<Versioned<MailSettings>> {
    const { mail } = this.memory.of(shop);
    return (mail.settings = next(mail.settings, value, expected));
  }

  async find({ shop }: Scope, key: MailKey): Promise<Versioned<MailWords | null>> {
    return this.memory.of(shop).mail.templates.get(nameOf(key))?.saved ?? NONE;
  }

  async list({ shop }: Scope): Promise<readonly OwnTemplate[]> {
    return [...this.memory.of(shop).mail.templates.values()].flatMap(({ key, saved: { value } }) =>
      value ? [{ ...key, words: value }] : [],
    );
  }

  async save(
    { shop }: Scope,
    key: MailKey,
    template: MailWords | null,
    expected?: number,
  ): Promise<Versioned<MailWords | null>> {
    const { templates } = this.memory.of(shop).mail;
    const saved = next(templates.get(nameOf(key))?.saved ?? NONE, template, expected);
    templates.set(nameOf(key), { key, saved });
    return saved;
  }
}

/** What of its mails a shop has saved. */
export class MailRows {
  settings: Versioned<MailSettings> = { value: defaultMailSettings, version: 0 };
  readonly templates = new Map<string, Readonly<{ key: MailKey; saved: Versioned<MailWords | null> }>>();
}

const NONE: Versioned<null> = { value: null, version: 0 };
const nameOf = ({ mail, language }: MailKey): string => `${mail}.${language}`;

function next<T>({ version }: Versioned<T>, value: T, expected?: number): Versioned<T> {
  if (expected !== undefined && expected !== version) refuse('VERSION_CONFLICT', { version });
  return { value, version: version + 1 };
}
