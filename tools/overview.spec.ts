import { migrate } from '@retours/persistence';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { Client } from 'pg';
import { rebuildOverviews } from './src/overview/rebuild.js';
import { createShop } from './src/shop/create-shop.js';

describe('npm run overview:rebuild [-- SHOP]', () => {
  let database: FreshDatabase;
  const rebuild = (shop?: string) =>
    rebuildOverviews({ appUrl: database.appUrl, relayUrl: () => database.relayUrl, shop });

  beforeAll(async () => {
    database = await freshDatabase(migrate);
    for (const shop of ['a', 'b']) await createShop(database.appUrl, shop);
  });
  afterAll(() => database.drop());

  it('says of every shop how many counters were wrong, and puts them right', async () => {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(`alter table retours.overview_counters no force row level security;
      insert into retours.overview_counters values ('b', 'standing', 'cancelled', '-infinity', 1)`);
    await owner.end();
    expect(await rebuild()).toBe(
      'a: counted anew, 0 counters were wrong\nb: counted anew, 1 counters were wrong',
    );
    expect(await rebuild('b')).toBe('b: counted anew, 0 counters were wrong');
  });

  it('refuses a shop that is not there', async () => {
    await expect(rebuild('c')).rejects.toThrow('There is no shop c.');
  });
});
