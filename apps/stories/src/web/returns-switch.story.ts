import { aShop, noSeriousFaults, openBackOffice, openPortal, said, story, type Shop } from './given/index.js';

const WORDS = {
  fr: {
    enabled: 'Activer les retours',
    days: 'Nombre de jours',
    save: 'Enregistrer',
    saved: 'Enregistré. Vos clients le voient aussitôt.',
    off: 'Cette boutique n’accepte pas de retours pour le moment',
    over: /^Le retour était possible jusqu’au/,
    on: 'Retour possible',
  },
  en: {
    enabled: 'Enable returns',
    days: 'Number of days',
    save: 'Save',
    saved: 'Saved. Customers see it at once.',
    off: 'This shop takes no returns at the moment',
    over: /^Could be returned until/,
    on: 'Can be returned',
  },
} as const;

describe('A merchant, at the foot of the list of returns', () => {
  let shop: Shop;
  let reference: string;
  beforeAll(async () => {
    shop = await aShop();
    reference = await shop.order();
  });

  story(
    'switches returns off, on and to a number of days, and shoppers see it at once',
    async (way, open) => {
      const words = WORDS[way.language];
      const { page, hand: at } = await open(openBackOffice(shop, { ...way, path: '/returns' }));
      const returns = page.getByRole('switch', { name: words.enabled });
      const save = page.getByRole('button', { name: words.save, exact: true });
      /** A shopper who looks at their order now. */
      const shopperSees = async (text: string | RegExp) => {
        const { page: portal } = await open(openPortal(shop, { ...way, path: `/orders/${reference}` }));
        await portal.getByText(text).first().waitFor();
        await noSeriousFaults(portal);
      };

      await at.press(returns);
      await at.press(save);
      await page.getByText(words.saved).waitFor();
      await noSeriousFaults(page);
      await shopperSees(words.off);

      await at.press(returns);
      await at.write(page.getByLabel(words.days), '14');
      await at.press(save);
      await page.getByText(words.saved).waitFor();
      await shopperSees(words.over);

      await at.write(page.getByLabel(words.days), '0');
      await at.press(save);
      await page.getByText(words.saved).waitFor();
      await shopperSees(said(words.on));
    },
  );
});
