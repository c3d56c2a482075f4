import {
  aShop,
  noSeriousFaults,
  openBackOffice,
  said,
  story,
  type Language,
  type Shop,
} from './given/index.js';

const WORDS = {
  fr: {
    accept: 'En attente du paquet',
    save: 'Enregistrer l’état',
    scan: 'Scannez ou saisissez une référence',
    counted: (units: number) => `Mug : ${units} sur 2 comptées (Comme neuf).`,
    unknown: 'n’est pas dans ce retour',
    record: /^Enregistrer \d unité/,
    recorded: 'unités sont enregistrées',
    refund: 'Rembourser ce retour',
    again: 'Réessayer',
    noteForStaff: 'Note pour l’équipe',
    kept: 'Ce que vous avez saisi est toujours là',
  },
  en: {
    accept: 'Waiting for package',
    save: 'Save the status',
    scan: 'Scan or type a SKU',
    counted: (units: number) => `Mug: ${units} of 2 counted (As new).`,
    unknown: 'is not in this return',
    record: /^Record \d unit/,
    recorded: 'units are recorded',
    refund: 'Refund this return',
    again: 'Try again',
    noteForStaff: 'Note for staff',
    kept: 'What you typed is still here',
  },
} as const satisfies Record<Language, object>;

describe('A return in the back office', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await aShop();
  });

  /** A return of two mugs; answers the address of its page. */
  async function asked(accepted = false): Promise<string> {
    const body = { explanation: 'Too big', lines: [{ lineId: 'l1', quantity: 2 }] };
    const reply = await shop.merchant.post<{ number: string }>(
      `/v1/orders/${await shop.order()}/returns`,
      body,
    );
    const path = `/returns/${reply.body.number}`;
    if (accepted) await shop.merchant.post(`/v1${path}/status-changes`, { status: 'waiting_for_package' });
    return path;
  }

  story('is accepted, received by scanner, and led to its refund', async ({ language, hand }, open) => {
    const words = WORDS[language];
    const { page, hand: at } = await open(openBackOffice(shop, { language, hand, path: await asked() }));
    await at.press(page.getByRole('radio', { name: words.accept }));
    await at.press(page.getByRole('button', { name: words.save }));
    const field = page.getByLabel(words.scan);
    for (const units of [1, 2]) {
      await at.write(field, 'mug-1');
      await page.keyboard.press('Enter');
      await page.getByText(said(words.counted(units))).waitFor();
    }
    await at.write(field, 'POSTER-7');
    await page.keyboard.press('Enter');
    await page.getByText(words.unknown).waitFor();
    await noSeriousFaults(page);
    await at.press(page.getByRole('button', { name: words.record }));
    await page.getByText(words.recorded).waitFor();
    const form = page.getByRole('link', { name: words.refund });
    expect(await form.getAttribute('href')).toMatch(/^\/orders\/A-.+\?refund=return&return=RE-/);
    await noSeriousFaults(page);
  });

  story('tells of a colleague who was quicker, and keeps what was typed', async (way, open) => {
    const { language, hand } = way;
    const words = WORDS[language];
    const path = await asked();
    const grace = await open(openBackOffice(shop, { language, hand, path }));
    grace.watch.allow(/status of 412/);
    await grace.hand.write(grace.page.getByLabel(words.noteForStaff), 'She phoned');
    const walid = await open(openBackOffice(shop, { language, hand, path, persona: 'Walid' }));
    await walid.hand.press(walid.page.getByRole('radio', { name: words.accept }));
    await walid.hand.press(walid.page.getByRole('button', { name: words.save }));
    await walid.page.getByText('staff-walid').waitFor();

    await grace.hand.press(grace.page.getByRole('radio').first());
    await grace.hand.press(grace.page.getByRole('button', { name: words.save }));
    const told = grace.page.getByRole('alert');
    await told.getByText(words.kept).waitFor();
    expect(await told.innerText()).toContain('staff-walid');
    expect(await grace.page.getByLabel(words.noteForStaff).inputValue()).toBe('She phoned');
    await noSeriousFaults(grace.page);
  });

  story('is received once, though the network fails in the middle', async ({ language, hand }, open) => {
    const words = WORDS[language];
    const path = await asked(true);
    const { page, hand: at, watch } = await open(openBackOffice(shop, { language, hand, path }));
    watch.allow(/net::ERR_FAILED/);
    await at.write(page.getByLabel(words.scan), 'MUG-1');
    await page.keyboard.press('Enter');
    // The API does it; its answer is lost on the way back.
    await page.route('**/receipts', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await at.press(page.getByRole('button', { name: words.record }));
    const again = page.getByRole('button', { name: words.again });
    await again.waitFor();
    await page.unroute('**/receipts');
    await at.press(again);
    await again.waitFor({ state: 'detached' });
    const { body } = await shop.merchant.get<{ lines: { received: number }[] }>(`/v1${path}`);
    expect(body.lines).toMatchObject([{ received: 1 }]);
  });
});
