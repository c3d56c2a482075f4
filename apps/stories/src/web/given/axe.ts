import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const GRAVE = ['serious', 'critical'];
const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Looks at a page, with whatever dialog is open, as axe-core does. It is evaluated by the debugger, which the page's
 * policy does not bind: the policy stays on, and nothing of the page has to give way.
 * @throws each serious or critical fault, with the elements at fault.
 */
export async function noSeriousFaults(page: Page): Promise<void> {
  // Half faded in, a text has no contrast yet; what was just changed begins to fade with the next frame.
  await page.evaluate(async () => {
    await new Promise((begun) => requestAnimationFrame(() => requestAnimationFrame(begun)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  // Half a megabyte to send and to read: once a page is enough, and what was found right can stay there.
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(await source);
  const violations = await page.evaluate<AxeResults['violations']>(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)',
  );
  const grave = violations.filter(({ impact }) => impact && GRAVE.includes(impact));
  if (grave.length === 0) return;
  const told = grave.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join('\n')}`,
  );
  throw new Error(`${page.url()}\n${told.join('\n')}`);
}
