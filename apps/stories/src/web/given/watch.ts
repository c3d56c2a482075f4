import type { Page } from 'playwright-core';

/** What a page does wrong without anybody seeing it: errors in its console, broken policy, calls to third parties. */
export type Watch = Readonly<{
  /** Lets pass what a story brings about on purpose, such as `/status of 412/`. */
  allow(expected: RegExp): void;
  /** Everything so far, allowed or not. */
  noticed(): readonly string[];
  /** @throws everything that was noticed and not allowed. */
  expectNothing(): void;
}>;

const isOurs = (url: string, home: string) => /^(data|blob|about):/.test(url) || new URL(url).origin === home;

/** Watches a page from its first request on; `home` is the only origin it may call. */
export function watch(page: Page, home: string): Watch {
  const noticed: string[] = [];
  const allowed: RegExp[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') noticed.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => noticed.push(`not caught: ${error.message}`));
  page.on('request', (request) => {
    if (!isOurs(request.url(), home)) noticed.push(`third party: ${request.url()}`);
  });
  return {
    allow: (expected) => void allowed.push(expected),
    noticed: () => noticed,
    expectNothing() {
      const left = noticed.filter((line) => !allowed.some((expected) => expected.test(line)));
      if (left.length > 0) throw new Error(`The page did what it should not:\n${left.join('\n')}`);
    },
  };
}
