import { aReturn, aShop, noSeriousFaults, openBackOffice, said, story, type Shop } from './given/index.js';

const WORDS = {
  fr: {
    tabs: ['À examiner 2', 'À recevoir 3', 'À rembourser 1', 'Problèmes 0', 'Tous 7'],
    all: /^Tous/,
    sort: 'Tri',
    oldest: 'Plus anciens d’abord',
    status: 'État',
    waiting: 'En attente du paquet',
    search: 'Recherche',
    more: 'Autres filtres',
    order: 'Commande',
    clear: 'Effacer les filtres',
    noMatch: 'Aucun retour ne correspond',
    shown: (count: number) => `${count} retours affichés`,
  },
  en: {
    tabs: ['To review 2', 'To receive 3', 'To refund 1', 'Problems 0', 'All 7'],
    all: /^All/,
    sort: 'Sort',
    oldest: 'Oldest first',
    status: 'Status',
    waiting: 'Waiting for package',
    search: 'Search',
    more: 'More filters',
    order: 'Order',
    clear: 'Clear filters',
    noMatch: 'No return matches',
    shown: (count: number) => `${count} returns shown`,
  },
} as const;

const KINDS = [
  'waiting_for_confirmation',
  'waiting_for_package',
  'package_received',
  'waiting_for_package',
  'return_denied',
  'waiting_for_package',
  'waiting_for_confirmation',
] as const;

describe('The list of returns', () => {
  let shop: Shop;
  const numbers: string[] = [];
  let reference: string;
  beforeAll(async () => {
    shop = await aShop();
    reference = await shop.order();
    for (const kind of KINDS)
      numbers.push(await aReturn(shop, kind, numbers.length === 1 ? reference : undefined));
  });

  story('counts what is to be done, and its address brings back what was looked for', async (way, open) => {
    const words = WORDS[way.language];
    const { page, hand: at } = await open(openBackOffice(shop, { ...way, path: '/returns' }));
    const rows = page.getByRole('rowheader');
    const shown = (count: number) =>
      page
        .getByRole('status')
        .filter({ hasText: words.shown(count) })
        .waitFor();
    await shown(2);
    expect(
      await page
        .getByRole('tab')
        .evaluateAll((tabs) =>
          tabs.map((tab) => [...tab.children].map((part) => part.textContent).join(' ')),
        ),
    ).toEqual(words.tabs);

    await at.press(page.getByRole('tab', { name: words.all }));
    await shown(7);
    const select = page.getByLabel(words.status, { exact: true });
    await at.choose(select, select.getByRole('option', { name: words.waiting }));
    await shown(3);
    const sort = page.getByLabel(words.sort);
    await at.choose(sort, sort.getByRole('option', { name: words.oldest }));
    const waiting = numbers.filter((_, place) => KINDS[place] === 'waiting_for_package');
    await rows.first().filter({ hasText: waiting[0] }).waitFor();
    expect(await rows.allInnerTexts()).toEqual(waiting);
    await noSeriousFaults(page);

    const address = new URL(page.url());
    expect(Object.fromEntries(address.searchParams)).toEqual({
      tab: 'all',
      status: 'waiting_for_package',
      sort: 'oldest',
    });
    await page.reload();
    await at.press(page.getByRole('button', { name: /\bGrace\b/ }));
    await shown(3);
    expect(page.url()).toBe(address.href);
    expect(await rows.allInnerTexts()).toEqual(waiting);
    expect(await sort.inputValue()).toBe('oldest');
    expect(await page.getByRole('tab', { selected: true }).innerText()).toMatch(words.all);

    await at.press(page.getByRole('button', { name: words.more }));
    await at.write(page.getByLabel(words.order, { exact: true }), reference);
    await page.getByRole('status').filter({ hasText: /^1 / }).waitFor();
    expect(await rows.allInnerTexts()).toEqual([numbers[1]]);
    await at.write(page.getByLabel(words.search, { exact: true }), 'RE-1999');
    await page.getByText(said(words.noMatch)).waitFor();
    await noSeriousFaults(page);
    await at.press(page.getByRole('button', { name: words.clear }).first());
    await shown(7);
    expect(new URL(page.url()).search).toBe('?tab=all&sort=oldest');
  });
});
