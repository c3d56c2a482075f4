import { aShop, noSeriousFaults, openPortal, story, type Shop } from './given/index.js';

const TITLE = { fr: 'Commandes', en: 'Orders' };

describe('A shopper with a phone', () => {
  let shop: Shop;
  let reference: string;
  beforeAll(async () => {
    shop = await aShop();
    reference = await shop.order();
    await shop.order({}, 'c-bruno');
  });

  story(
    'finds their own order, and nobody else’s, in the order history',
    async ({ language, hand }, open) => {
      const { page } = await open(openPortal(shop, { language, hand, width: 390 }));
      await page.getByRole('heading', { level: 1, name: TITLE[language] }).waitFor();
      await page.getByText(reference).first().waitFor();
      expect(await page.getByText(/A-[0-9a-f]{8}/).count()).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await noSeriousFaults(page);
    },
  );
});
