import { noSeriousFaults, type Language, type Opened } from '../given/index.js';

const HEIGHT = 844;
/** Both themes at both widths: which goes with which takes turns with the language. */
const turns = {
  fr: [
    { theme: 'light', width: 390 },
    { theme: 'dark', width: 1280 },
  ],
  en: [
    { theme: 'dark', width: 390 },
    { theme: 'light', width: 1280 },
  ],
} as const;

/** How a page is opened to be looked at. */
export const firstLook = (language: Language) => ({ ...turns[language][0], language });

/** How far a page reaches beyond its window, to the right. */
const overhang = () => document.documentElement.scrollWidth - window.innerWidth;

/** Looks at an open page on a phone and on a desk, in light and in dark, then closes it. */
export async function lookedAt(language: Language, { page, watch, close }: Opened): Promise<void> {
  try {
    for (const { theme, width } of turns[language]) {
      await page.emulateMedia({ colorScheme: theme });
      await page.locator(`html[data-mantine-color-scheme=${theme}]`).waitFor();
      await page.setViewportSize({ width, height: HEIGHT });
      await noSeriousFaults(page);
      expect({ width, overhang: await page.evaluate(overhang) }).toEqual({ width, overhang: 0 });
    }
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    watch.expectNothing();
  } finally {
    await close();
  }
}
