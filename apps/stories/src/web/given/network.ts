import type { Page } from 'playwright-core';

/** When the network fails: on the way there, or on the way back, once the API has done what it was asked. */
export const FAILURES = ['before the shop hears of it', 'after the shop has done it'] as const;
export type NetworkFailure = (typeof FAILURES)[number];

/** Breaks the network for whatever a page sends to an address; answers how to mend it. */
export async function breakNetwork(
  page: Page,
  address: RegExp,
  failure: NetworkFailure,
): Promise<() => Promise<void>> {
  await page.route(address, async (route) => {
    if (route.request().method() === 'GET') return route.fallback();
    if (failure === FAILURES[1]) await route.fetch();
    await route.abort();
  });
  return () => page.unroute(address);
}
