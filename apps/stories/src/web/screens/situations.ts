import { aShop, openPages, type Language, type Look, type Opened } from '../given/index.js';
import { addressOf, type App } from '../given/run.js';
import { demoAddresses } from './demo-shop.js';
import { opening, shown } from './walk.js';

/** What an address alone does not lead to: who is not in yet, nothing to show, what failed, an open dialog. */
export type Situation = Readonly<{ app: App; situation: string; open: (look: Look) => Promise<Opened> }>;
type Words = Readonly<Record<Language, string | RegExp>>;

const APPS: readonly App[] = ['portal', 'back-office'];

const notIn = APPS.map((app) => ({
  app,
  situation: 'the sign-in page',
  async open(look: Look) {
    const opened = await openPages(addressOf[app](), look);
    await shown(opened.page);
    return opened;
  },
}));

const nowhere = APPS.map((app) => ({
  app,
  situation: 'an address that leads nowhere',
  async open(look: Look) {
    const opened = await opening[app](undefined, { ...look, path: '/nowhere' });
    await shown(opened.page);
    return opened;
  },
}));

const EMPTY: readonly (readonly [App, string])[] = [
  ['portal', '/orders'],
  ['portal', '/returns'],
  ['portal', '/credit'],
  ['back-office', '/returns'],
  ['back-office', '/orders'],
  ['back-office', '/refunds'],
  ['back-office', '/credit-slips'],
  ['back-office', '/vouchers'],
];
const empty = EMPTY.map(([app, path]) => ({
  app,
  situation: `${path} of an empty shop`,
  async open(look: Look) {
    const opened = await opening[app](await aShop(), { ...look, path });
    await shown(opened.page);
    return opened;
  },
}));

const UNANSWERED: readonly (readonly [App, string])[] = [
  ['portal', '/orders'],
  ['portal', '/credit'],
  ['back-office', '/returns'],
  ['back-office', '/settings/policy'],
];
const unanswered = UNANSWERED.map(([app, path]) => ({
  app,
  situation: `${path} when the network fails`,
  async open(look: Look) {
    const opened = await opening[app](undefined, { ...look, path: '/nowhere' });
    opened.watch.allow(/net::ERR_FAILED/);
    await shown(opened.page);
    await opened.page.route(/\/v1\//, (route) => route.abort());
    await opened.page.evaluate((to) => {
      window.history.pushState(null, '', to);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, path);
    await opened.page.getByRole('alert').first().waitFor();
    return opened;
  },
}));

const refused = APPS.map((app) => ({
  app,
  situation: 'an order there is not',
  async open(look: Look) {
    const opened = await opening[app](undefined, { ...look, path: '/orders/NONE' });
    opened.watch.allow(/status of 404/);
    await opened.page.getByRole('alert').waitFor();
    return opened;
  },
}));

const DIALOGS: readonly (readonly [App, string, Words])[] = [
  ['portal', '/returns/:number', { fr: 'Annuler ce retour', en: 'Cancel this return' }],
  ['back-office', '/returns', { fr: 'Raccourcis clavier', en: 'Keyboard shortcuts' }],
  ['back-office', '/orders/DEMO-1001', { fr: 'Changer l’état', en: 'Change status' }],
  ['back-office', '/orders/DEMO-1001', { fr: 'Enregistrer un paiement', en: 'Record a payment' }],
  ['back-office', '/orders/DEMO-1001', { fr: 'Retour pour le client', en: 'Return for the customer' }],
  ['back-office', '/orders/DEMO-1010', { fr: /^Régler à la main/, en: /^Settle by hand/ }],
];
const dialogs = DIALOGS.map(([app, path, button]) => ({
  app,
  situation: `the dialog “${String(button.en)}” at ${path}`,
  async open(look: Look) {
    const { ':number': number } = await demoAddresses();
    const opened = await opening[app](undefined, { ...look, path: path.replace(':number', number) });
    await shown(opened.page);
    await opened.page.getByRole('button', { name: button[look.language ?? 'fr'] }).click();
    await opened.page.getByRole('dialog').waitFor();
    return opened;
  },
}));

const ALL_MUGS: Words = { fr: /^Tout pour .*(tasse|mug)/i, en: /^All of .*(tasse|mug)/i };
const CREDITED: Words = { fr: 'Ce qui est crédité', en: 'What is credited' };
const refunds = (['return', 'partial'] as const).map((kind) => ({
  app: 'back-office' as const,
  situation: `the form of a ${kind} refund, with its preview`,
  async open(look: Look) {
    const path = `/orders/DEMO-1001?refund=${kind}`;
    const opened = await opening['back-office'](undefined, { ...look, path });
    await shown(opened.page);
    await opened.page.getByRole('button', { name: ALL_MUGS[look.language ?? 'fr'] }).click();
    await opened.page.getByRole('table', { name: CREDITED[look.language ?? 'fr'] }).waitFor();
    return opened;
  },
}));

/** Every situation of both apps. */
export const situations: readonly Situation[] = [
  ...notIn,
  ...nowhere,
  ...empty,
  ...unanswered,
  ...refused,
  ...dialogs,
  ...refunds,
];
