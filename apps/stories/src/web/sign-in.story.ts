import type { Page, Request } from 'playwright-core';
import {
  aShop,
  noSeriousFaults,
  openPages,
  signingIn,
  story,
  type Shop,
  type SignedInApis,
} from './given/index.js';

const WORDS = {
  fr: {
    signIn: 'Se connecter',
    ended: 'Vous avez été déconnecté.',
    menu: /^Compte de/,
    out: 'Se déconnecter',
  },
  en: {
    signIn: 'Sign in',
    ended: 'You were signed out.',
    menu: /^Account of/,
    out: 'Sign out',
  },
} as const;

/** A page keeps its token where nobody else looks: in no store, no cookie and no address. */
async function expectNoTrace(page: Page): Promise<void> {
  const kept = await page.evaluate(() =>
    [JSON.stringify(localStorage), JSON.stringify(sessionStorage), location.href].join('\n'),
  );
  const cookies = await page.context().cookies(new URL(page.url()).origin);
  expect(`${kept}\n${JSON.stringify(cookies)}`).not.toMatch(/eyJ|code=|token/);
}

/** The token a request went out with. */
const tokenOf = (request: Request) => request.headers().authorization?.replace('Bearer ', '') ?? '';
const claimsOf = (token: string): unknown =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

const PEOPLE = [
  { who: 'A shopper', app: 'portal', login: 'ada', audience: 'retours-customer' },
  { who: 'A merchant', app: 'back-office', login: 'grace', audience: 'retours-merchant' },
] as const;

describe('At the shop’s own OpenID provider', () => {
  let shop: Shop;
  let apis: SignedInApis;
  let reference: string;
  beforeAll(async () => {
    shop = await aShop();
    reference = await shop.order({}, 'ada');
    apis = await signingIn(shop);
  });
  afterAll(() => apis.close());

  describe.each(PEOPLE)('$who', ({ app, login, audience }) => {
    story(
      'signs in, comes back to where they were when the shop forgot them, and leaves no trace behind',
      async ({ language, hand }, open) => {
        const words = WORDS[language];
        const home = apis.home(app);
        const {
          page,
          hand: at,
          watch,
        } = await open(openPages(home, { language, hand, path: '/orders?of=the+story' }));
        for (const origin of [apis.provider.issuer, apis.provider.tokenOrigin])
          watch.allow(new RegExp(`^third party: ${origin}/`));
        const signIn = page.getByRole('button', { name: words.signIn });
        await signIn.waitFor();
        await noSeriousFaults(page);
        await at.press(signIn);

        await page.getByRole('heading', { name: 'Example login' }).waitFor();
        await at.write(page.getByLabel('Name'), login);
        const asked = page.waitForRequest(/\/v1\/orders/);
        await at.press(page.getByRole('button', { name: 'Continue' }));
        const order = page.getByRole('link', { name: new RegExp(reference) }).first();
        await order.waitFor();
        const token = tokenOf(await asked);
        expect(claimsOf(token)).toMatchObject({ aud: audience, shop: shop.name, sub: login });
        expect(page.url()).toBe(`${home}/orders?of=the+story`);
        await expectNoTrace(page);

        watch.allow(/status of 401/);
        await page.route(/\/v1\//, (route) =>
          route.continue({ headers: { ...route.request().headers(), authorization: `Bearer ${token}x` } }),
        );
        await at.press(order);
        await page.getByText(words.ended).waitFor();
        await noSeriousFaults(page);
        await page.unroute(/\/v1\//);
        await at.press(signIn);
        await page.getByRole('heading', { level: 1, name: new RegExp(reference) }).waitFor();
        expect(page.url()).toBe(`${home}/orders/${reference}`);
        await expectNoTrace(page);

        await at.choose(
          page.getByRole('button', { name: words.menu }),
          page.getByRole('menuitem', { name: words.out }),
        );
        await at.press(page.getByRole('button', { name: 'Leave' }));
        await signIn.waitFor();
        await expectNoTrace(page);
        await at.press(signIn);
        await page.getByRole('heading', { name: 'Example login' }).waitFor();
      },
    );
  });
});
