import { aShop, noSeriousFaults, openBackOffice, story, type Shop } from './given/index.js';

const WORDS = {
  fr: {
    add: 'Ajouter un état',
    nameEn: 'Nom en anglais',
    nameFr: 'Nom en français',
    kind: 'Genre',
    kindOf: 'En attente du paquet',
    save: 'Enregistrer l’état',
    name: 'Au dépôt',
    drag: 'Faire glisser Au dépôt',
    up: 'Monter Au dépôt',
    placed: (place: number) => `Au dépôt, place ${place} sur 7`,
  },
  en: {
    add: 'Add a status',
    nameEn: 'Name in English',
    nameFr: 'Name in French',
    kind: 'Kind',
    kindOf: 'Waiting for package',
    save: 'Save status',
    name: 'At the depot',
    drag: 'Drag At the depot',
    up: 'Move At the depot up',
    placed: (place: number) => `At the depot, place ${place} of 7`,
  },
} as const;

describe('A merchant who sets up the statuses of returns', () => {
  const codesOf = async (shop: Shop) =>
    (await shop.merchant.get<{ items: { code: string }[] }>('/v1/return-statuses')).body.items.map(
      ({ code }) => code,
    );

  story('adds one whose code is free, and moves it where it belongs', async (way, open) => {
    const words = WORDS[way.language];
    const shop = await aShop();
    const path = '/settings/return-statuses';
    const { page, hand: at, watch } = await open(openBackOffice(shop, { ...way, path }));
    watch.allow(/status of 409/);
    await at.press(page.getByRole('button', { name: words.add }));
    const dialog = page.getByRole('dialog');
    await at.write(dialog.getByLabel('Code'), 'cancelled');
    await at.write(dialog.getByLabel(words.nameEn), WORDS.en.name);
    await at.write(dialog.getByLabel(words.nameFr), WORDS.fr.name);
    const kind = dialog.getByLabel(words.kind);
    await at.choose(kind, kind.getByRole('option', { name: words.kindOf }));
    await at.press(dialog.getByRole('button', { name: words.save }));
    await dialog.getByRole('alert').waitFor();
    await noSeriousFaults(page);
    await at.write(dialog.getByLabel('Code'), 'at_depot');
    await at.press(dialog.getByRole('button', { name: words.save }));
    await dialog.waitFor({ state: 'detached' });
    expect((await codesOf(shop)).at(-1)).toBe('at_depot');

    const moved = () => page.waitForResponse((answer) => answer.request().method() === 'PATCH');
    const dropped = moved();
    await at.moveUp(page.getByRole('button', { name: words.drag }), 2);
    await page.getByText(words.placed(5)).waitFor();
    await dropped;
    expect((await codesOf(shop)).indexOf('at_depot')).toBe(4);
    await noSeriousFaults(page);

    const pushed = moved();
    await at.press(page.getByRole('button', { name: words.up }));
    await pushed;
    await page.getByRole('status').getByText(words.placed(4)).waitFor();
    expect((await codesOf(shop)).indexOf('at_depot')).toBe(3);
    // The row took the keyboard with it.
    expect(
      await page.getByRole('button', { name: words.up }).evaluate((it) => it === document.activeElement),
    ).toBe(true);
  });
});
