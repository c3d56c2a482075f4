import { emptyLetterhead, Letterheads, Shops, type Scope } from '@retours/domain';
import { given } from '@retours/domain/given';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { Client } from 'pg';
import { migrate, openPersistence, type Persistence } from './index.js';

const PICTURE = 'data:image/png;base64,iVBORw0KGgo=';

describe('letterheads in the database', () => {
  let fresh: FreshDatabase;
  let persistence: Persistence;
  let elsewhere: Persistence;
  const staff: Scope = { shop: 'ours', actor: given.staff };
  const asApp = async (sql: string, values: unknown[] = [], shop = 'ours') => {
    const client = new Client({ connectionString: fresh.appUrl });
    await client.connect();
    try {
      await client.query(`begin; set local app.shop = '${shop}'`);
      const { rows } = await client.query(sql, values);
      await client.query('commit');
      return rows;
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    fresh = await freshDatabase(migrate);
    persistence = await openPersistence({ appUrl: fresh.appUrl, poolSize: 2 });
    elsewhere = await openPersistence({ appUrl: fresh.appUrl, poolSize: 2 });
    for (const shop of ['ours', 'theirs']) await persistence.port(Shops).create(shop);
    await persistence.port(Letterheads).save(staff, { ...emptyLetterhead, name: 'Atelier', logo: PICTURE });
  });
  afterAll(async () => {
    await Promise.all([persistence.close(), elsewhere.close()]);
    await fresh.drop();
  });

  it('a process that has read the settings sees at once what another one saved', async () => {
    expect((await elsewhere.port(Shops).get(staff)).letterhead.name).toBe('Atelier');
    await persistence.port(Letterheads).save(staff, { ...emptyLetterhead, name: 'Maison' });
    expect((await elsewhere.port(Shops).get(staff)).letterhead.name).toBe('Maison');
  });

  it('every version is kept with who saved it', async () => {
    const kept = await asApp(
      `select version, letterhead->>'name' as name, saved_by from retours.letterhead_versions order by version`,
    );
    expect(kept).toEqual([
      { version: 2, name: 'Atelier', saved_by: given.staff.id },
      { version: 3, name: 'Maison', saved_by: given.staff.id },
    ]);
  });

  it('no picture goes by another one’s name', async () => {
    const insert = 'insert into retours.logos (shop, name, picture) values ($1, $2, $3)';
    await expect(asApp(insert, ['ours', 'a-leaf', PICTURE])).rejects.toThrow(/named_by_content/);
  });

  it('a shop sees no logo of another, even without a filter', async () => {
    const all = 'select 1 from retours.logos';
    expect(await asApp(all)).toHaveLength(1);
    expect(await asApp(all, [], 'theirs')).toEqual([]);
  });
});
