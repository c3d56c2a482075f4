import {
  aShop,
  ADA,
  breakNetwork,
  FAILURES,
  noSeriousFaults,
  openBackOffice,
  openPortal,
  said,
  story,
  sum,
  type Hand,
  type Language,
  type Shop,
} from './given/index.js';
import type { Page } from 'playwright-core';

const WORDS = {
  fr: {
    accept: 'En attente du paquet',
    saveStatus: 'Enregistrer l’état',
    scan: 'Scannez ou saisissez une référence',
    record: /^Enregistrer \d unité/,
    refundReturn: 'Rembourser ce retour',
    partial: 'Remboursement partiel',
    restock: 'Réinjecter les produits en stock',
    repayShipping: 'Rembourser les frais de port',
    voucher: 'Créer un bon de réduction',
    quantity: 'Quantité de Mug',
    amount: 'Montant pour Mug',
    refund: /^Rembourser\s/,
    issue: /^Émettre un bon/,
    confirm: /^Oui/,
    given: 'Le client a un bon de réduction de',
    back: 'retournent au client',
    settle: /^Régler à la main/,
    cheque: 'Numéro du chèque ou du virement',
    settled: 'Régler',
    moveOn: /^Passer à/,
    moved: 'L’état a été changé.',
    lost: 'Rien n’est perdu.',
    again: 'Réessayer',
    left: /restants sur/,
  },
  en: {
    accept: 'Waiting for package',
    saveStatus: 'Save the status',
    scan: 'Scan or type a SKU',
    record: /^Record \d unit/,
    refundReturn: 'Refund this return',
    partial: 'Partial refund',
    restock: 'Restock products',
    repayShipping: 'Repay shipping',
    voucher: 'Create a voucher',
    quantity: 'Quantity of Mug',
    amount: 'Amount for Mug',
    refund: /^Refund\s/,
    issue: /^Issue a voucher/,
    confirm: /^Yes/,
    given: 'The customer has a voucher of',
    back: 'go back to the customer',
    settle: /^Settle by hand/,
    cheque: 'Number of the cheque or transfer',
    settled: 'Settle',
    moveOn: /^Move to/,
    moved: 'The status was changed.',
    lost: 'Nothing is lost.',
    again: 'Try again',
    left: /left of/,
  },
} as const;

const CHEQUE = {
  payments: [
    { id: 'p1', method: 'cheque', gateway: 'manual', amount: '31.96', capturedAt: '2026-03-01T10:01:00Z' },
  ],
};

type Refund = Readonly<{
  moneyBack: string;
  status: string;
  voucher: { code: string; amount: string } | null;
}>;
type Order = Readonly<{ refunds: readonly Refund[] }>;

describe('A merchant', () => {
  let shop: Shop;
  beforeAll(async () => (shop = await aShop()));

  const orderAsItIs = async (reference: string) =>
    (await shop.merchant.get<Order>(`/v1/orders/${reference}`)).body;

  /** Presses a form's button once its preview is counted, looks at the question, and says yes. */
  async function confirmed(page: Page, at: Hand, button: RegExp, language: Language): Promise<void> {
    await page.locator('button:not([aria-disabled=true])').filter({ hasText: button }).waitFor();
    await at.press(page.locator('form').getByRole('button', { name: button }));
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await noSeriousFaults(page);
    await at.press(dialog.getByRole('button', { name: WORDS[language].confirm }));
  }

  story(
    'accepts and receives a return, refunds it with shipping, and settles the cheque',
    async (way, open) => {
      const { language } = way;
      const words = WORDS[language];
      const reference = await shop.order(CHEQUE);
      const asked = await (
        await shop.customer(ADA)
      ).post<{ number: string }>('/v1/returns', {
        orderReference: reference,
        explanation: 'Too big',
        lines: [{ lineId: 'l1', quantity: 1 }],
      });
      const path = `/returns/${asked.body.number}`;
      const { page, hand: at } = await open(openBackOffice(shop, { ...way, path }));
      await at.press(page.getByRole('radio', { name: words.accept }));
      await at.press(page.getByRole('button', { name: words.saveStatus }));
      await at.write(page.getByLabel(words.scan), 'MUG-1');
      await page.keyboard.press('Enter');
      await at.press(page.getByRole('button', { name: words.record }));

      await at.press(page.getByRole('link', { name: words.refundReturn }));
      expect(await page.getByRole('checkbox', { name: words.restock }).isChecked()).toBe(true);
      await at.press(page.getByRole('checkbox', { name: words.repayShipping }));
      await page.getByRole('button', { name: sum('20.18') }).waitFor();
      await noSeriousFaults(page);
      await confirmed(page, at, words.refund, language);
      await at.press(page.getByRole('button', { name: words.settle }));
      const dialog = page.getByRole('dialog');
      await at.write(dialog.getByLabel(words.cheque), 'CHQ-4711');
      await noSeriousFaults(page);
      await at.press(dialog.getByRole('button', { name: words.settled }));
      await at.press(page.getByRole('button', { name: words.moveOn }));
      await page.getByText(words.moved).waitFor();
      await noSeriousFaults(page);

      expect(await orderAsItIs(reference)).toMatchObject({
        status: 'refunded',
        lines: [{ ledger: { ordered: 2, returned: 1, reserved: 0, restocked: 1 } }],
        returns: [{ status: { kind: 'return_completed' } }],
        refunds: [
          {
            kind: 'return',
            status: 'succeeded',
            credit: { productsTaxIncl: '11.78', shippingTaxIncl: '8.40', totalTaxIncl: '20.18' },
            moneyBack: '20.18',
            paymentRefunds: [
              { amount: '20.18', status: 'marked_refunded', settlement: { reference: 'CHQ-4711' } },
            ],
          },
        ],
      });
    },
  );

  story('refunds a part as a voucher, and the shopper sees what it is worth', async (way, open) => {
    const { language } = way;
    const words = WORDS[language];
    const reference = await shop.order();
    const path = `/orders/${reference}`;
    const { page, hand: at, watch } = await open(openBackOffice(shop, { ...way, path }));
    watch.allow(/status of 422/);
    await at.press(page.getByRole('button', { name: words.partial }));
    await at.write(page.getByLabel(words.quantity), '1');
    await page.getByRole('button', { name: sum('11.78') }).waitFor();
    await at.write(page.getByLabel(words.amount), language === 'fr' ? '99,99' : '99.99');
    await page.getByRole('alert').waitFor();
    await noSeriousFaults(page);
    await at.write(page.getByLabel(words.amount), language === 'fr' ? '5,50' : '5.50');
    await at.press(page.getByRole('checkbox', { name: words.voucher }));
    await page.getByRole('button', { name: sum('5.50') }).waitFor();
    await confirmed(page, at, words.issue, language);
    await page
      .getByRole('status')
      .filter({ hasText: said(words.given) })
      .waitFor();
    await noSeriousFaults(page);

    const [refund] = (await orderAsItIs(reference)).refunds;
    expect(refund).toMatchObject({ moneyBack: '0.00', status: 'succeeded', voucher: { amount: '5.50' } });
    const { page: portal } = await open(openPortal(shop, { ...way, path: '/credit' }));
    const voucher = portal.getByRole('listitem').filter({ hasText: refund.voucher!.code });
    await voucher.getByText(words.left).waitFor();
    expect(await voucher.getByText(sum('5.50')).count()).toBeGreaterThan(0);
    await noSeriousFaults(portal);
  });

  describe.each(FAILURES)('whose network fails %s', (failure) => {
    story('refunds again, and the money goes back once', async (way, open) => {
      const { language } = way;
      const words = WORDS[language];
      const reference = await shop.order();
      const path = `/orders/${reference}?refund=return`;
      const { page, hand: at, watch } = await open(openBackOffice(shop, { ...way, path }));
      watch.allow(/net::ERR_FAILED/);
      await at.write(page.getByLabel(words.quantity), '1');
      await page.getByRole('button', { name: sum('11.78') }).waitFor();
      const mend = await breakNetwork(page, /\/refunds$/, failure);
      await confirmed(page, at, words.refund, language);
      const dialog = page.getByRole('dialog');
      await dialog.getByText(said(words.lost)).waitFor();
      await noSeriousFaults(page);
      await mend();
      await at.press(dialog.getByRole('button', { name: words.again }));
      await page
        .getByRole('status')
        .filter({ hasText: said(words.back) })
        .waitFor();
      expect((await orderAsItIs(reference)).refunds).toMatchObject([{ moneyBack: '11.78' }]);
    });
  });
});
