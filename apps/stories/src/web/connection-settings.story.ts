import type { Page } from 'playwright-core';
import { aShop, noSeriousFaults, openBackOffice, story } from './given/index.js';

const WORDS = {
  fr: {
    add: 'Ajouter une adresse',
    url: 'Adresse',
    event: 'Retour demandé',
    save: 'Enregistrer l’adresse',
    once: 'Le secret de cette adresse',
    kept: 'Je l’ai conservé',
    some: '1 événement',
    sent: 'Ce qui a été envoyé',
    key: 'Clé secrète',
    saveKeys: 'Enregistrer',
    saved: 'Enregistré.',
    set: 'Enregistré. Saisissez-le de nouveau pour enregistrer.',
    notSet: 'Pas enregistré.',
  },
  en: {
    add: 'Add an endpoint',
    url: 'Address',
    event: 'Return asked for',
    save: 'Save endpoint',
    once: 'The secret of this endpoint',
    kept: 'I have kept it',
    some: '1 event',
    sent: 'What was sent',
    key: 'Secret key',
    saveKeys: 'Save',
    saved: 'Saved.',
    set: 'Set. Enter it again to save.',
    notSet: 'Not set.',
  },
} as const;

/** Everything a page holds, what is in its fields included. */
const heldBy = async (page: Page) =>
  [
    await page.content(),
    ...(await page
      .locator('input, textarea')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))),
  ].join('\n');

describe('A merchant who connects the shop', () => {
  story('adds a webhook, and is shown its secret once', async (way, open) => {
    const words = WORDS[way.language];
    const shop = await aShop();
    const {
      page,
      hand: at,
      watch,
    } = await open(openBackOffice(shop, { ...way, path: '/settings/webhooks' }));
    watch.allow(/status of 422/);
    await at.press(page.getByRole('button', { name: words.add }));
    const dialog = page.getByRole('dialog');
    const url = dialog.getByRole('textbox', { name: words.url });
    await at.write(url, 'http://shop.example/retours');
    await at.press(dialog.getByRole('checkbox', { name: words.event }));
    await at.press(dialog.getByRole('button', { name: words.save }));
    await dialog.getByRole('alert').waitFor();
    await noSeriousFaults(page);
    await at.write(url, 'https://shop.example/retours');
    await at.press(dialog.getByRole('button', { name: words.save }));

    const once = page.getByRole('dialog', { name: words.once });
    const secret = await once.locator('code').innerText();
    expect(secret.length).toBeGreaterThan(20);
    await noSeriousFaults(page);
    await at.press(once.getByRole('button', { name: words.kept }));
    await once.waitFor({ state: 'detached' });
    expect(await heldBy(page)).not.toContain(secret);
    await page.getByText(words.some).waitFor();
    await at.press(page.getByRole('link', { name: 'https://shop.example/retours' }));
    await page.getByRole('heading', { name: words.sent }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await heldBy(page)).not.toContain(secret);
  });

  story('enters the keys of a gateway, which are never shown again', async (way, open) => {
    const words = WORDS[way.language];
    const secret = `sk_test_of_a_story_${way.language}_${way.hand}`;
    const shop = await aShop();
    const path = '/settings/gateways?gateway=stripe';
    const { page, hand: at } = await open(openBackOffice(shop, { ...way, path }));
    const key = page.getByLabel(words.key);
    await key.waitFor();
    expect(await page.getByText(words.notSet).count()).toBe(2);
    await at.write(key, secret);
    await at.press(page.getByRole('button', { name: words.saveKeys, exact: true }));
    await page.getByText(words.set).waitFor();
    await noSeriousFaults(page);
    await page.reload();
    await at.press(page.getByRole('button', { name: /\bGrace\b/ }));
    await page.getByText(words.set).waitFor();
    expect(await key.inputValue()).toBe('');
    expect(await heldBy(page)).not.toContain(secret);
    expect(JSON.stringify((await shop.merchant.get('/v1/gateways/stripe')).body)).not.toContain(secret);
    await noSeriousFaults(page);
  });
});
