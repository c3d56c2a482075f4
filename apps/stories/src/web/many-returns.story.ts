import type { Page } from 'playwright-core';
import {
  aReturn,
  aShop,
  copyReturns,
  noSeriousFaults,
  openBackOffice,
  story,
  type Shop,
} from './given/index.js';

const WORDS = {
  fr: {
    review: /^À examiner/,
    all: /^Tous/,
    counted: ['25 001', '100 004'],
    more: 'Afficher la suite',
    search: 'Recherche',
    shown: (count: number) => new RegExp(`^${count} retours? affiché`),
  },
  en: {
    review: /^To review/,
    all: /^All/,
    counted: ['25,001', '100,004'],
    more: 'Show more',
    search: 'Search',
    shown: (count: number) => new RegExp(`^${count} returns? shown`),
  },
} as const;

const KINDS = [
  'waiting_for_confirmation',
  'waiting_for_package',
  'package_received',
  'return_denied',
] as const;
const COPIES = 25_000;
const PAGE = 50;
const SEEDING_MS = 90_000;

/** How many requests the API had got when the answer with the first rows came. */
async function requestsToFirstRows(page: Page): Promise<number> {
  await page.getByRole('rowheader').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => {
    const asked = performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => new URL(name).pathname.startsWith('/v1/'));
    const rows = asked.find(({ name }) => new URL(name).pathname === '/v1/returns');
    return asked.filter(({ startTime }) => rows && startTime < rows.responseEnd).length;
  });
}

describe('The list of returns of a shop with 100,000', () => {
  let big: Shop;
  let small: Shop;
  let oldest: string;
  beforeAll(async () => {
    [big, small] = await Promise.all([aShop(), aShop()]);
    await aReturn(small);
    const numbers: string[] = [];
    for (const kind of KINDS) numbers.push(await aReturn(big, kind));
    await copyReturns(big, COPIES);
    oldest = `${numbers[0]}-${COPIES}`;
  }, SEEDING_MS);

  story(
    'asks as little as that of a shop with one, and finds the one that is looked for',
    async (way, open) => {
      const words = WORDS[way.language];
      const opened = (shop: Shop) => open(openBackOffice(shop, { ...way, path: '/returns' }));
      const { page, hand: at } = await opened(big);
      const asked = await requestsToFirstRows(page);
      expect(asked).toBeLessThanOrEqual(3);
      expect(await requestsToFirstRows((await opened(small)).page)).toBe(asked);

      const counted = async (tab: RegExp) =>
        (await page.getByRole('tab', { name: tab }).innerText()).replaceAll(/\s+/g, ' ');
      expect(await counted(words.review)).toContain(words.counted[0]);
      expect(await counted(words.all)).toContain(words.counted[1]);
      await noSeriousFaults(page);

      const shown = (count: number) =>
        page
          .getByRole('status')
          .filter({ hasText: words.shown(count) })
          .waitFor();
      await shown(PAGE);
      await at.press(page.getByRole('button', { name: words.more }));
      await shown(2 * PAGE);
      await page.keyboard.press('/');
      await at.write(page.getByLabel(words.search, { exact: true }), oldest);
      await shown(1);
      await page.getByRole('link', { name: oldest }).waitFor();
    },
  );
});
