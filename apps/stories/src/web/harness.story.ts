import { noSeriousFaults } from './given/index.js';
import { keyboardOnly } from './given/keyboard.js';
import { addressOf, browser } from './given/run.js';
import { watch } from './given/watch.js';

/** A page under the policy of ours, with the body given. */
async function aPage(body: string) {
  const context = await (await browser()).newContext();
  const page = await context.newPage();
  const home = addressOf.portal();
  await context.route(`${home}/tried`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: {
        'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'",
      },
      body: `<!doctype html><html lang="en"><title>Tried</title><main><h1>Tried</h1>${body}</main>`,
    }),
  );
  const watched = watch(page, home);
  await page.goto(`${home}/tried`);
  return { page, watched, close: () => context.close() };
}

describe('A story fails', () => {
  it('when a page runs a script of its own making, or calls a third party', async () => {
    const { watched, close } = await aPage(
      '<script>alert(1)</script><img src="https://third.example/pixel">',
    );
    expect(() => watched.expectNothing()).toThrow(/script-src/);
    expect(() => watched.expectNothing()).toThrow(/third\.example/);
    watched.allow(/./);
    watched.expectNothing();
    await close();
  });

  it('when a page has a serious fault of accessibility, and only then', async () => {
    const good = await aPage('<label>Name <input></label>');
    await noSeriousFaults(good.page);
    await good.close();
    const bad = await aPage('<input><p style="color: #999">pale</p>');
    await expect(noSeriousFaults(bad.page)).rejects.toThrow(/color-contrast[^]*label/);
    await bad.close();
  });

  it('when a keyboard story points, or goes where no Tab leads', async () => {
    const { page, close } = await aPage('<button>One</button><button>Two</button><p>Three</p>');
    const reach = keyboardOnly(page);
    const two = page.getByRole('button', { name: 'Two' });
    for (const point of [
      () => two.click(),
      () => two.focus(),
      () => page.click('button'),
      () => page.mouse.click(1, 1),
    ])
      await expect(async () => point()).rejects.toThrow('keyboard only');
    await reach(two);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Two');
    await expect(reach(page.getByText('Three'))).rejects.toThrow('No Tab leads');
    const free = await aPage('<button>One</button>');
    await free.page.getByRole('button').click();
    await free.close();
    await close();
  });
});
