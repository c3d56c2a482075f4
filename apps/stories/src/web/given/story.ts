import { LANGUAGES, type Language, type Opened } from './open.js';
import { HANDS, type HandName } from './hands.js';

/** One way to tell a story: what the page speaks, and what works it. */
export type Way = Readonly<{ language: Language; hand: HandName }>;

/** What each page shows when its story breaks off, and what went wrong behind it. */
async function asShown(opened: readonly Opened[]): Promise<string> {
  const pages = opened.map(async ({ page, watch }) =>
    [page.url(), await page.locator('body').ariaSnapshot(), ...watch.noticed()].join('\n'),
  );
  return `The story broke off at\n${(await Promise.all(pages)).join('\n\n')}`;
}

/**
 * A story, told in French and English, each by pointer and by keyboard only. Whatever `open` opened is watched: at the
 * end nothing may have gone wrong behind the page, and it is closed.
 */
export function story(
  sentence: string,
  tell: (way: Way, open: (opening: Promise<Opened>) => Promise<Opened>) => Promise<void>,
): void {
  const ways = LANGUAGES.flatMap((language) => HANDS.map((hand) => ({ language, hand })));
  it.each(ways)(`${sentence} ($language, $hand)`, async (way) => {
    const opened: Opened[] = [];
    try {
      await tell(way, async (opening) => {
        const one = await opening;
        opened.push(one);
        return one;
      });
      for (const { watch } of opened) watch.expectNothing();
    } catch (error) {
      throw new Error(await asShown(opened), { cause: error });
    } finally {
      for (const { close } of opened) await close();
    }
  });
}
