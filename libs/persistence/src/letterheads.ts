import { createHash } from 'node:crypto';
import {
  Letterheads,
  refuse,
  type Letterhead,
  type Scope,
  type ShopId,
  type Versioned,
} from '@retours/domain';
import type { Database } from './database.js';
import { named } from './sql/write.js';

type SavedRow = Readonly<{ letterhead: Letterhead; version: number; picture: string | null }>;

/** What a picture is called: by what it holds. */
const nameOf = (picture: string): string => createHash('sha256').update(picture).digest('hex');

/** Letterheads on PostgreSQL; every version is kept with who saved it, and every logo for good. */
export class PostgresLetterheads extends Letterheads {
  constructor(private readonly database: Database) {
    super();
  }

  get({ shop }: Scope): Promise<Versioned<Letterhead>> {
    return this.database.inShop(shop, async () => ({
      last: savedIn(shop),
      answer: ([row]) => versioned(shop, row as SavedRow | undefined),
    }));
  }

  save({ shop, actor }: Scope, letterhead: Letterhead, expected?: number): Promise<Versioned<Letterhead>> {
    const { logo: picture } = letterhead;
    const name = picture === null ? null : nameOf(picture);
    return this.database.inShop({ shop, actor }, async (session) => {
      const [stored] = await session.run<SavedRow>(savedIn(shop, 'for update of s'));
      const { version } = versioned(shop, stored);
      if (expected !== undefined && expected !== version) refuse('VERSION_CONFLICT', { version });
      return {
        last: named(
          `with kept as (insert into retours.logos (shop, name, picture) select $1, $4, $5 where $4::text is not null on conflict do nothing),
            saved as (update retours.shops set letterhead = $2, letterhead_version = letterhead_version + 1 where id = $1 returning id, letterhead, letterhead_version)
           insert into retours.letterhead_versions (shop, version, letterhead, saved_by) select id, letterhead_version, letterhead, $3 from saved returning version`,
          [shop, JSON.stringify({ ...letterhead, logo: name }), actor.id, name, picture],
        ),
        answer: () => ({ value: letterhead, version: version + 1 }),
      };
    });
  }

  logo({ shop }: Scope, name: string): Promise<string | null> {
    return this.database.inShop(shop, async () => ({
      last: named('select picture from retours.logos where shop = $1 and name = $2', [shop, name]),
      answer: ([row]) => (row as { picture: string } | undefined)?.picture ?? null,
    }));
  }
}

const savedIn = (shop: ShopId, lock = '') =>
  named(
    `select s.letterhead, s.letterhead_version as version, l.picture from retours.shops s
       left join retours.logos l on l.shop = s.id and l.name = s.letterhead->>'logo' where s.id = $1 ${lock}`,
    [shop],
  );

const versioned = (shop: ShopId, row: SavedRow | undefined): Versioned<Letterhead> =>
  row
    ? { value: { ...row.letterhead, logo: row.picture }, version: row.version }
    : refuse('SHOP_UNKNOWN', { shop });
