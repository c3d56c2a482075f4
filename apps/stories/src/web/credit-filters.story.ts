import { randomUUID } from 'node:crypto';
import { aShop, noSeriousFaults, openBackOffice, story, type Shop } from './given/index.js';

const WORDS = {
  fr: {
    state: 'État',
    spent: 'Utilisé',
    search: 'Recherche',
    noVoucher: /^Aucun bon/,
    from: 'Du',
    noSlip: /^Aucun avoir/,
  },
  en: {
    state: 'State',
    spent: 'Spent',
    search: 'Search',
    noVoucher: /^No voucher/,
    from: 'From',
    noSlip: /^No credit slip/,
  },
} as const;

const REFUND = {
  kind: 'partial',
  lines: [{ lineId: 'l1', quantity: 1, amount: '5.50' }],
  creditSlip: true,
  voucher: true,
  reason: 'A scratch',
};

type Refund = Readonly<{ creditSlipNumber: string; voucher: { code: string } }>;

describe('A merchant who looks for', () => {
  let shop: Shop;
  let [spent, usable] = ['', ''];
  let slip: string;

  async function refunded(): Promise<Refund> {
    const path = `/v1/orders/${await shop.order()}/refunds`;
    return (await shop.merchant.post<Refund>(path, REFUND, randomUUID())).body;
  }
  beforeAll(async () => {
    shop = await aShop();
    ({
      creditSlipNumber: slip,
      voucher: { code: spent },
    } = await refunded());
    ({
      voucher: { code: usable },
    } = await refunded());
    await shop.merchant.post(`/v1/vouchers/${spent}/redemptions`, { amount: '5.50' }, randomUUID());
  });

  story('vouchers finds them by state and by code, and again after a reload', async (way, open) => {
    const words = WORDS[way.language];
    const { page, hand: at } = await open(openBackOffice(shop, { ...way, path: '/vouchers' }));
    const row = (code: string) => page.getByRole('row').filter({ hasText: code });
    await row(usable).waitFor();
    const state = page.getByLabel(words.state, { exact: true });
    await at.choose(state, state.getByRole('option', { name: words.spent, exact: true }));
    await row(usable).waitFor({ state: 'detached' });
    await row(spent).waitFor();
    await noSeriousFaults(page);
    await page.reload();
    await at.press(page.getByRole('button', { name: /\bGrace\b/ }));
    await row(spent).waitFor();
    expect(await state.inputValue()).toBe('spent');
    expect(await row(usable).count()).toBe(0);
    await at.write(page.getByLabel(words.search), usable.slice(0, -1));
    await page.keyboard.press('Enter');
    await page.getByText(words.noVoucher).waitFor();
    await noSeriousFaults(page);
  });

  story('credit slips finds them by the day they were issued', async (way, open) => {
    const words = WORDS[way.language];
    const { page, hand: at } = await open(openBackOffice(shop, { ...way, path: '/credit-slips' }));
    const number = page.getByRole('link', { name: slip });
    await number.waitFor();
    await at.write(page.getByLabel(words.from, { exact: true }), '2099-01-01');
    await page.getByText(words.noSlip).waitFor();
    await noSeriousFaults(page);
    await at.write(page.getByLabel(words.from, { exact: true }), '2020-01-01');
    await number.waitFor();
    expect(new URL(page.url()).search).toBe('?from=2020-01-01');
  });
});
