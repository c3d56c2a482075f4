import { migrate } from '@retours/persistence';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { Client } from 'pg';
import { verifyShops } from './src/audit/verify-shops.js';
import { createShop } from './src/shop/create-shop.js';

describe('npm run audit:verify [-- SHOP [HEAD]]', () => {
  let database: FreshDatabase;
  const verify = (shop?: string, knownHead?: string) =>
    verifyShops({ appUrl: database.appUrl, relayUrl: () => database.relayUrl, shop, knownHead });

  beforeAll(async () => {
    database = await freshDatabase(migrate);
    for (const shop of ['a', 'b']) await createShop(database.appUrl, shop);
  });
  afterAll(() => database.drop());

  it('says of every shop how many entries there are, and that they are sound', async () => {
    const { text, sound } = await verify();
    expect(text).toMatch(/^a: \d+ entries, \d+ not sealed yet; head none\nb: \d+ entries, .*$/);
    expect(sound).toBe(true);
  });

  it('misses a head that is not in the chain', async () => {
    const head = 'ab'.repeat(32);
    const { text, sound } = await verify('a', head);
    expect(text).toContain(`TAMPERED audit_seals: no seal has the hash ${head}`);
    expect(sound).toBe(false);
  });

  it('refuses a shop that is not there', async () => {
    await expect(verify('c')).rejects.toThrow('There is no shop c.');
  });

  it('names the row that was tampered with', async () => {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(`alter table retours.shops no force row level security; alter table retours.shops disable trigger user;
      update retours.shops set policy = '{}' where id = 'b'`);
    await owner.end();
    expect(await verify('a')).toMatchObject({ sound: true });
    const { text, sound } = await verify();
    expect(text).toContain('  TAMPERED shops b: the row was changed past the audit');
    expect(sound).toBe(false);
  });
});
