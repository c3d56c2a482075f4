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
import type { Database } from './database.js';
import { named, type Statement } from './sql/write.js';

type Saved<T> = Readonly<{ content: T; version: number }>;
type OwnRow = Readonly<{ document: string; content: MailWords }>;

const SETTINGS = 'settings';
const documentOf = ({ mail, language }: MailKey): string => `${mail}.${language}`;
const keyOf = (document: string): MailKey => {
  const [mail, language] = document.split('.');
  return { mail, language } as MailKey;
};

const latest = (shop: string, document: string): Statement =>
  named(
    'select content, version from retours.mail_versions where shop = $1 and document = $2 order by version desc limit 1',
    [shop, document],
  );

/** What a shop writes about its mails, on PostgreSQL: a row for every version, none is ever changed. */
export class PostgresMailTemplates extends MailTemplates {
  constructor(private readonly database: Database) {
    super();
  }

  settings(scope: Scope): Promise<Versioned<MailSettings>> {
    return this.read(scope, SETTINGS, defaultMailSettings);
  }

  saveSettings(scope: Scope, settings: MailSettings, expected?: number): Promise<Versioned<MailSettings>> {
    return this.append(scope, SETTINGS, settings, expected);
  }

  find(scope: Scope, key: MailKey): Promise<Versioned<MailWords | null>> {
    return this.read<MailWords | null>(scope, documentOf(key), null);
  }

  list({ shop }: Scope): Promise<readonly OwnTemplate[]> {
    return this.database.inShop(shop, async () => ({
      last: named(
        `select document, content from (
           select distinct on (document) document, content from retours.mail_versions
            where shop = $1 and document <> '${SETTINGS}' order by document, version desc) latest
          where content is not null`,
        [shop],
      ),
      answer: (rows) =>
        (rows as OwnRow[]).map(({ document, content }) => ({ ...keyOf(document), words: content })),
    }));
  }

  save(
    scope: Scope,
    key: MailKey,
    template: MailWords | null,
    expected?: number,
  ): Promise<Versioned<MailWords | null>> {
    return this.append(scope, documentOf(key), template, expected);
  }

  private read<T>({ shop }: Scope, document: string, otherwise: T): Promise<Versioned<T>> {
    return this.database.inShop(shop, async () => ({
      last: latest(shop, document),
      answer: ([row]) => {
        const { content, version } = (row as Saved<T> | undefined) ?? { content: otherwise, version: 0 };
        return { value: content, version };
      },
    }));
  }

  /** The shop's row is the lock: two who save at once come one after the other. */
  private append<T>(
    { shop, actor }: Scope,
    document: string,
    value: T,
    expected?: number,
  ): Promise<Versioned<T>> {
    return this.database.inShop({ shop, actor }, async (session) => {
      const [[known], [row]] = await Promise.all([
        session.run(named('select 1 from retours.shops where id = $1 for update', [shop])),
        session.run<Saved<T>>(latest(shop, document)),
      ]);
      if (!known) refuse('SHOP_UNKNOWN', { shop });
      const stored = row?.version ?? 0;
      if (expected !== undefined && expected !== stored) refuse('VERSION_CONFLICT', { version: stored });
      const version = stored + 1;
      return {
        last: named(
          'insert into retours.mail_versions (shop, document, version, content, saved_by) values ($1, $2, $3, $4, $5)',
          [shop, document, version, value === null ? null : JSON.stringify(value), actor.id],
        ),
        answer: () => ({ value, version }),
      };
    });
  }
}
