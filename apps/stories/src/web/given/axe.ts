import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const GRAVE = ['serious', 'critical'];
const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How often a fault is looked at again, and how long after: what is only half faded in is right a moment later. */
const LOOKS = 4;
const MOMENT_MS = 400;

/** Half faded in, a text has no contrast yet; what was just changed begins to fade with the next frame. */
const fadedIn = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((begun) => requestAnimationFrame(() => requestAnimationFrame(begun)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });

async function faultsOf(page: Page): Promise<AxeResults['violations']> {
  await fadedIn(page);
  // Half a megabyte to send and to read: once a page is enough, and what was found right can stay there.
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(await source);
  const violations = await page.evaluate<AxeResults['violations']>(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)',
  );
  return violations.filter(({ impact }) => impact && GRAVE.includes(impact));
}

/**
 * Looks at a page, with whatever dialog is open, as axe-core does. It is evaluated by the debugger, which the page's
 * policy does not bind: the policy stays on, and nothing of the page has to give way.
 * @throws each serious or critical fault that stays, with the elements at fault.
 */
export async function noSeriousFaults(page: Page): Promise<void> {
  let grave = await faultsOf(page);
  for (let look = 1; grave.length > 0 && look < LOOKS; look += 1) {
    await sleep(MOMENT_MS);
    grave = await faultsOf(page);
  }
  if (grave.length === 0) return;
  const told = grave.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join('\n')}`,
  );
  throw new Error(`${page.url()}\n${told.join('\n')}`);
}
