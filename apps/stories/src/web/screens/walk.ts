import type { Page } from 'playwright-core';
import { openBackOffice, openPortal, type Look, type Opened } from '../given/index.js';
import type { App } from '../given/run.js';
import type { Screen } from './screens.js';

/** How each app is opened. */
export const opening: Readonly<Record<App, typeof openPortal>> = {
  portal: openPortal,
  'back-office': openBackOffice,
};

/** Waits until a screen shows what it has: its heading, nothing that is still being loaded, no picture half faded in. */
export async function shown(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' });
}

/** Screens one comes to from another only, and what leads there. */
const onwards: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async '/orders/:reference/return/review'(page) {
    await page.getByRole('checkbox').first().check();
    await page.getByRole('textbox').fill('Une tasse est ébréchée');
    await page.locator('form [type=submit]').click();
    await page.waitForURL('**/review');
    await shown(page);
  },
};

/** Opens a screen in the demo shop. */
export async function openScreen({ app, route, path }: Screen, look: Look): Promise<Opened> {
  const opened = await opening[app](undefined, { ...look, path });
  await shown(opened.page);
  await onwards[route]?.(opened.page);
  return opened;
}
