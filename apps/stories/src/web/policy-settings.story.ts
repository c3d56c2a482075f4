import { aShop, noSeriousFaults, openBackOffice, story, type Shop } from './given/index.js';

const WORDS = {
  fr: {
    enabled: 'Les clients peuvent demander un retour',
    days: 'Nombre de jours pour retourner',
    round: 'Arrondir',
    each: 'chaque article, puis additionner',
    save: 'Enregistrer',
    saved: 'Enregistré.',
    reload: 'Afficher la version actuelle',
  },
  en: {
    enabled: 'Customers can ask for returns',
    days: 'Days to return',
    round: 'Round',
    each: 'each item, then add up',
    save: 'Save',
    saved: 'Saved.',
    reload: 'Show the current version',
  },
} as const;

type Policy = Readonly<Record<string, unknown>>;

describe('A merchant who sets the rules of returns', () => {
  const policyOf = async (shop: Shop) => (await shop.merchant.get<Policy>('/v1/return-policy')).body;

  story('saves them, and is told when a colleague did so meanwhile', async (way, open) => {
    const words = WORDS[way.language];
    const shop = await aShop();
    const { page, hand: at, watch } = await open(openBackOffice(shop, { ...way, path: '/settings/policy' }));
    watch.allow(/status of 412/);
    const days = page.getByLabel(words.days);
    const save = page.getByRole('button', { name: words.save, exact: true });
    await at.press(page.getByRole('switch', { name: words.enabled }));
    await at.write(days, '21');
    const rounding = page.getByLabel(words.round, { exact: true });
    await at.choose(rounding, rounding.getByRole('option', { name: words.each }));
    await at.press(save);
    await page.getByRole('status').getByText(words.saved).waitFor();
    await noSeriousFaults(page);
    expect(await policyOf(shop)).toMatchObject({
      returnsEnabled: false,
      returnWindowDays: 21,
      rounding: { type: 'item' },
    });

    await shop.merchant.put('/v1/return-policy', { ...(await policyOf(shop)), returnWindowDays: 60 });
    await at.write(days, '30');
    await at.press(save);
    const told = page.getByRole('alert');
    await told.waitFor();
    await noSeriousFaults(page);
    expect(await policyOf(shop)).toMatchObject({ returnWindowDays: 60 });
    await at.press(told.getByRole('button', { name: words.reload }));
    await told.waitFor({ state: 'detached' });
    expect(await days.inputValue()).toBe('60');
  });
});
