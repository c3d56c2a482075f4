import {
  aShop,
  ADA,
  breakNetwork,
  FAILURES,
  noSeriousFaults,
  openPortal,
  said,
  story,
  type Shop,
} from './given/index.js';

const WORDS = {
  fr: {
    return: 'Retourner des produits',
    quantity: 'Quantité : Mug',
    more: 'Un de plus',
    digital: 'Un produit numérique ne se retourne pas',
    why: 'Pourquoi les retournez-vous ?',
    review: 'Vérifier la demande',
    missing: 'Dites à la boutique, en quelques mots, pourquoi.',
    send: 'Envoyer la demande',
    sent: 'Votre demande est envoyée',
    waits: 'La boutique examine votre demande.',
    follow: 'Suivre ce retour',
    slip: 'Obtenir le bon de retour (PDF)',
    cancel: 'Annuler ce retour',
    cancelled: 'Ce retour a été annulé.',
    confirm: 'Annuler le retour',
    lost: 'Rien n’est perdu.',
    again: 'Réessayer',
  },
  en: {
    return: 'Return products',
    quantity: 'Quantity: Mug',
    more: 'One more',
    digital: 'Digital products cannot be returned',
    why: 'Why are they going back?',
    review: 'Review the request',
    missing: 'Tell the shop in a few words why.',
    send: 'Send the request',
    sent: 'Your request is sent',
    waits: 'The shop looks at your request.',
    follow: 'Follow this return',
    slip: 'Get the return slip (PDF)',
    cancel: 'Cancel this return',
    cancelled: 'This return was cancelled.',
    confirm: 'Cancel the return',
    lost: 'Nothing is lost.',
    again: 'Try again',
  },
} as const;

const line = (id: string, name: string, quantity: number, virtual = false) => ({
  id,
  sku: id.toUpperCase(),
  name,
  quantity,
  unitPriceTaxExcl: '10.00',
  unitPriceTaxIncl: '12.00',
  taxRate: '20',
  virtual,
});
/** Two mugs, a poster, and a book that nobody can send back. */
const SHOPPING = {
  lines: [line('mug', 'Mug', 2), line('poster', 'Poster', 1), line('book', 'E-book', 1, true)],
  discounts: [],
  payments: [],
};

describe('A shopper with a phone', () => {
  let shop: Shop;
  beforeAll(async () => (shop = await aShop()));

  /** Asks for a return of the order's one mug, past the pages; answers its number. */
  async function asked(): Promise<string> {
    const customer = await shop.customer(ADA);
    const reply = await customer.post<{ number: string }>('/v1/returns', {
      orderReference: await shop.order(),
      explanation: 'Too big',
      lines: [{ lineId: 'l1', quantity: 1 }],
    });
    return reply.body.number;
  }

  story('returns products of an order, and learns the number and what happens next', async (way, open) => {
    const words = WORDS[way.language];
    const reference = await shop.order(SHOPPING);
    const { page, hand: at } = await open(openPortal(shop, { ...way, path: '/orders' }));
    const card = page.getByRole('listitem').filter({ hasText: reference });
    await at.press(card.getByRole('link', { name: words.return }));

    expect(await page.getByRole('checkbox', { name: 'E-book' }).isDisabled()).toBe(true);
    await page.getByText(words.digital).waitFor();
    await at.press(page.getByRole('checkbox', { name: 'Mug' }));
    const mugs = page.getByRole('group', { name: said(words.quantity) });
    await at.press(mugs.getByRole('button', { name: words.more }));
    await at.press(page.getByRole('checkbox', { name: 'Poster' }));
    await at.press(page.getByRole('button', { name: words.review }));
    await page.getByText(words.missing).waitFor();
    await noSeriousFaults(page);

    await at.write(page.getByLabel(said(words.why)), 'Too big');
    await at.press(page.getByRole('button', { name: words.review }));
    await page.getByText('2 × Mug').waitFor();
    await noSeriousFaults(page);
    await at.press(page.getByRole('button', { name: words.send }));

    await page.getByRole('heading', { level: 1, name: words.sent }).waitFor();
    await page.getByText(said(words.waits)).waitFor();
    await noSeriousFaults(page);
    const number = (await page.getByText(/^RE-\d{4}-\d{6}$/).textContent())!;
    const { body } = await (await shop.customer(ADA)).get(`/v1/returns/${number}`);
    expect(body).toMatchObject({
      orderReference: reference,
      explanation: 'Too big',
      status: { kind: 'waiting_for_confirmation' },
      lines: [
        { lineId: 'mug', quantity: 2 },
        { lineId: 'poster', quantity: 1 },
      ],
    });
    await at.press(page.getByRole('link', { name: words.follow }));
    await page.getByRole('heading', { level: 1, name: new RegExp(number) }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await noSeriousFaults(page);
  });

  story('gets the return slip once the shop has accepted', async (way, open) => {
    const number = await asked();
    await shop.merchant.post(`/v1/returns/${number}/status-changes`, { status: 'waiting_for_package' });
    const { page, hand: at } = await open(openPortal(shop, { ...way, path: `/returns/${number}` }));
    await noSeriousFaults(page);
    const file = page.waitForEvent('download');
    await at.press(page.getByRole('button', { name: WORDS[way.language].slip }));
    expect((await file).suggestedFilename()).toBe(`${number}.pdf`);
  });

  story('cancels a return, after being asked once', async (way, open) => {
    const words = WORDS[way.language];
    const number = await asked();
    const { page, hand: at } = await open(openPortal(shop, { ...way, path: `/returns/${number}` }));
    await at.press(page.getByRole('button', { name: words.cancel }));
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await noSeriousFaults(page);
    await at.press(dialog.getByRole('button', { name: words.confirm }));
    await page.getByText(said(words.cancelled)).waitFor();
    await noSeriousFaults(page);
    const { body } = await shop.merchant.get(`/v1/returns/${number}`);
    expect(body).toMatchObject({ status: { kind: 'cancelled' } });
  });

  describe.each(FAILURES)('whose network fails %s', (failure) => {
    story('sends the request again, and it is made once', async (way, open) => {
      const words = WORDS[way.language];
      const reference = await shop.order();
      const path = `/orders/${reference}/return`;
      const { page, hand: at, watch } = await open(openPortal(shop, { ...way, path }));
      watch.allow(/net::ERR_FAILED/);
      await at.write(page.getByLabel(said(words.why)), 'Too big');
      await at.press(page.getByRole('button', { name: words.review }));
      const mend = await breakNetwork(page, /\/v1\/returns$/, failure);
      await at.press(page.getByRole('button', { name: words.send }));
      await page.getByText(said(words.lost)).waitFor();
      await noSeriousFaults(page);
      await mend();
      await at.press(page.getByRole('button', { name: words.again }));
      await page.getByRole('heading', { level: 1, name: words.sent }).waitFor();
      const { body } = await shop.merchant.get<{ items: object[] }>(`/v1/returns?order=${reference}`);
      expect(body.items).toHaveLength(1);
    });
  });
});
