import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Language, Theme } from '../given/index.js';
import { everyScreen, type Screen } from './screens.js';
import { openScreen } from './walk.js';

const FOLDER = new URL('../../../../../docs/screens/', import.meta.url);
const INDEX = new URL('../screens.md', FOLDER);
const QUALITY = 80;

type Shot = Readonly<{ language: Language; theme: Theme; width: 390 | 1280 }>;
/** Each screen on a phone and on a desk; languages and themes take turns, for all of them would be too much to look at. */
const turns: readonly (readonly Shot[])[] = [
  [
    { language: 'fr', theme: 'light', width: 390 },
    { language: 'en', theme: 'dark', width: 1280 },
  ],
  [
    { language: 'en', theme: 'dark', width: 390 },
    { language: 'fr', theme: 'light', width: 1280 },
  ],
];

const nameOf = ({ app, route }: Screen, { language, theme, width }: Shot) =>
  `${app}${route.replaceAll(/[^\w-]+/g, '-').replace(/-$/, '')}-${language}-${theme}-${width}.webp`;

async function picture(page: Page): Promise<Buffer> {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  return Buffer.from(data, 'base64');
}

const screens = (await everyScreen()).map((screen, index) => ({
  ...screen,
  shots: turns[index % turns.length],
}));

describe('The pictures of the documentation', () => {
  const lines: string[] = [];
  beforeAll(async () => {
    await rm(FOLDER, { recursive: true, force: true });
    await mkdir(FOLDER, { recursive: true });
  });
  afterAll(() =>
    writeFile(
      INDEX,
      `# Screens\n\nEvery screen of both apps in the demo shop, as \`npm run screenshots\` sees them.\n\n${lines.join('\n')}`,
    ),
  );

  it.each(screens)('show $app at $route', async ({ shots, ...screen }) => {
    lines.push(`## ${screen.app}: \`${screen.route}\`\n`);
    for (const shot of shots) {
      const { page, close } = await openScreen(screen, shot);
      const name = nameOf(screen, shot);
      await writeFile(new URL(name, FOLDER), await picture(page));
      await close();
      lines.push(
        `![${screen.app} ${screen.route}, ${shot.language}, ${shot.theme}, ${shot.width} pixels](screens/${name})\n`,
      );
    }
  });
});
