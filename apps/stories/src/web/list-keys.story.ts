import { aReturn, aShop, noSeriousFaults, openBackOffice, story, type Shop } from './given/index.js';

const WORDS = {
  fr: {
    keys: 'Raccourcis clavier',
    enabled: 'Utiliser les raccourcis clavier sur cette page',
    close: 'Fermer',
    search: 'Recherche',
    selected: '1 retour sélectionné',
    question: /^Accepter ces retours/,
    shown: '1 retour affiché',
  },
  en: {
    keys: 'Keyboard shortcuts',
    enabled: 'Use keyboard shortcuts on this page',
    close: 'Close',
    search: 'Search',
    selected: '1 return selected',
    question: /^Accept these returns/,
    shown: '1 return shown',
  },
} as const;

describe('The keys of the list of returns', () => {
  let shop: Shop;
  let [older, newer] = ['', ''];
  beforeAll(async () => {
    shop = await aShop();
    older = await aReturn(shop);
    newer = await aReturn(shop);
  });

  story('lead from return to return, select, search, explain themselves and open one', async (way, open) => {
    const words = WORDS[way.language];
    const { page } = await open(openBackOffice(shop, { ...way, path: '/returns' }));
    const { keyboard } = page;
    const isAt = (number: string) => page.locator(`a:focus:text-is("${number}")`).waitFor();
    await page.getByRole('link', { name: older }).waitFor();

    for (const [key, number] of [
      ['j', newer],
      ['j', older],
      ['j', older],
      ['k', newer],
    ] as const) {
      await keyboard.press(key);
      await isAt(number);
    }
    await keyboard.press('x');
    await page.getByText(words.selected).waitFor();
    await keyboard.press('a');
    await page.getByRole('dialog', { name: words.question }).waitFor();
    await keyboard.press('Escape');
    await isAt(newer);
    await keyboard.press('x');
    await page.getByText(words.selected).waitFor({ state: 'detached' });

    await keyboard.press('?');
    await page.getByRole('dialog', { name: words.keys }).waitFor();
    await noSeriousFaults(page);
    await keyboard.press('Escape');
    await isAt(newer);

    await keyboard.press('/');
    await page.locator('input[type=search]:focus').waitFor();
    // In a field, keys are letters.
    await keyboard.type('xj?');
    expect(await page.getByLabel(words.search, { exact: true }).inputValue()).toBe('xj?');
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type(older);
    await page.getByRole('status').filter({ hasText: words.shown }).waitFor();
    await page.getByRole('link', { name: newer }).waitFor({ state: 'detached' });
  });

  story('open the return they have led to', async (way, open) => {
    const { page } = await open(openBackOffice(shop, { ...way, path: '/returns' }));
    await page.getByRole('link', { name: newer }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: new RegExp(newer) }).waitFor();
  });

  story('do nothing once they are switched off, here and after a reload', async (way, open) => {
    const words = WORDS[way.language];
    const { page, hand: at } = await open(openBackOffice(shop, { ...way, path: '/returns' }));
    const help = page.getByRole('button', { name: words.keys });
    await at.press(help);
    const dialog = page.getByRole('dialog');
    await at.press(dialog.getByRole('switch', { name: words.enabled }));
    await at.press(dialog.getByRole('button', { name: words.close }));
    await dialog.waitFor({ state: 'detached' });
    for (const key of ['j', 'x', '/', '?']) await page.keyboard.press(key);
    expect(await help.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await dialog.count()).toBe(0);
    await noSeriousFaults(page);

    await page.reload();
    await at.press(page.getByRole('button', { name: /\bGrace\b/ }));
    await page.getByRole('link', { name: newer }).waitFor();
    await page.keyboard.press('j');
    expect(await page.locator('a:focus').filter({ hasText: newer }).count()).toBe(0);
  });
});
