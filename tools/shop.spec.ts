import { migrate } from '@retours/persistence';
import { freshDatabase, type FreshDatabase } from '@retours/testkit';
import { createShop } from './src/shop/create-shop.js';

describe('npm run shop -- create NAME', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase(migrate);
  });
  afterAll(() => database.drop());

  it('makes a shop, and leaves one that is there alone', async () => {
    expect(await createShop(database.appUrl, 'demo')).toMatch(/^The shop demo is made/);
    expect(await createShop(database.appUrl, 'demo')).toMatch(/nothing was changed/);
  });
});
