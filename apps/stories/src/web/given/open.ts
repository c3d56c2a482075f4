import type { BrowserContext, Page } from 'playwright-core';
import { handAt, type Hand, type HandName } from './hands.js';
import { addressOf, browser, type App } from './run.js';
import type { Shop } from './shop.js';
import { watch, type Watch } from './watch.js';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Theme = 'light' | 'dark';
export type Look = Readonly<{
  language?: Language;
  theme?: Theme;
  /** In CSS pixels: a phone has 390. */
  width?: number;
  hand?: HandName;
  /** Whom the persona picker lets in, by name. */
  persona?: string;
  /** The address to begin at. */
  path?: string;
}>;
/** An open page: who works it, what it is watched for, and its end. */
export type Opened = Readonly<{ page: Page; hand: Hand; watch: Watch; close(): Promise<void> }>;

/** For one thing to show: a page that has not got there by then will not. */
const PATIENCE_MS = 10_000;
const HEIGHTS = { narrow: 844, wide: 800 };
const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** The picker offers the people of the demo shop; in a story they are those of its own. */
async function movePersonas(context: BrowserContext, home: string, shop: string): Promise<void> {
  await context.route(`${home}/sign-in`, async (route) => {
    const answer = await route.fetch();
    const signIn = (await answer.json()) as { kind: 'personas'; personas: readonly object[] };
    await route.fulfill({
      response: answer,
      json: { ...signIn, personas: signIn.personas.map((persona) => ({ ...persona, shop })) },
    });
  });
}

/**
 * Opens the pages at an address of theirs, where nobody is signed in yet.
 * @param before what has to be so before the first request.
 */
export async function openPages(
  home: string,
  look: Look,
  before?: (context: BrowserContext) => Promise<void>,
): Promise<Opened> {
  const { language = 'fr', theme = 'light', width = 1280, hand: name = 'pointer', path = '/' } = look;
  const context = await (
    await browser()
  ).newContext({
    baseURL: home,
    locale: LOCALES[language],
    timezoneId: 'Europe/Paris',
    colorScheme: theme,
    reducedMotion: 'reduce',
    viewport: { width, height: width < 600 ? HEIGHTS.narrow : HEIGHTS.wide },
  });
  await before?.(context);
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const watched = watch(page, home);
  const hand = handAt(page, name);
  await page.goto(path);
  return { page, hand, watch: watched, close: () => context.close() };
}

async function open(app: App, shop: Shop | undefined, who: string, look: Look): Promise<Opened> {
  const home = addressOf[app]();
  const opened = await openPages(home, look, async (context) => {
    if (shop) await movePersonas(context, home, shop.name);
  });
  const { persona = who } = look;
  await opened.hand.press(opened.page.getByRole('button', { name: new RegExp(`\\b${persona}\\b`) }));
  return opened;
}

/** Opens the portal as a customer of a shop (Ada unless told; the demo shop without one), on a phone unless told. */
export const openPortal = (shop?: Shop, look: Look = {}): Promise<Opened> =>
  open('portal', shop, 'Ada', { width: 390, ...look });

/** Opens the back office as somebody of a shop's staff (Grace, who may do everything, unless told). */
export const openBackOffice = (shop?: Shop, look: Look = {}): Promise<Opened> =>
  open('back-office', shop, 'Grace', look);
