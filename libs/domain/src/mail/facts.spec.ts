import { given } from '../given.js';
import { issueRefund } from '../refund/issue.js';
import type { RefundRequest } from '../refund/refund.js';
import { changeReturnStatus } from '../return/move.js';
import { lastNoteOf, mailFacts } from './facts.js';
import { addresseeOf } from './letter.js';
import { defaultMailSettings, hostOf, isMailAddress } from './mail.js';

const shop = given.aShop({
  returnAddress: ['1 rue de la Paix'],
  returnInstructions: { en: 'Fold', fr: 'Pliez' },
});
const french = { language: 'fr', shopName: null } as const;
const plain = (text: string | null | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ');

/** The facts of a refund of one mug of a delivered order. */
function refundOf(request: Partial<RefundRequest> = {}, payments = [given.aPayment()]) {
  const order = given.aDeliveredOrder({ payments }, shop);
  const { order: after, result } = issueRefund(
    order,
    shop,
    { kind: 'return', lines: [{ lineId: 'l1', quantity: 1 }], ...request },
    new Set(['sandbox']),
    given.anOccasion(),
  );
  return mailFacts({ order: after, shop }, { refundId: result.id }, french).refund!;
}

describe('what a mail tells', () => {
  it('of a return: what was asked, in the reader’s language', () => {
    const { order, result } = given.aRequestedReturn(given.aDeliveredOrder({}, shop), {}, shop);
    expect(mailFacts({ order, shop }, { returnNumber: result.number, note: ' ' }, french)).toEqual({
      shop: { name: 'shop-1', returnAddress: ['1 rue de la Paix'], returnInstructions: 'Pliez' },
      customer: { firstName: 'Ada', lastName: 'L', name: 'Ada L' },
      order: { reference: 'A-1', invoiceNumber: 'FA-2026-0001', placedOn: '1er mars 2026' },
      return: {
        number: result.number,
        requestedOn: '10 mars 2026',
        status: 'En attente de confirmation',
        explanation: 'Too big',
        note: null,
        returnless: false,
        slipAttached: false,
        lines: [{ name: 'Mug', sku: 'MUG-1', quantity: 1, received: 0 }],
      },
      refund: null,
    });
  });

  it('of a decision: the note for the customer, never the internal one', () => {
    const { order, result } = given.aRequestedReturn(given.aDeliveredOrder({}, shop), {}, shop);
    const denied = changeReturnStatus(
      order,
      shop,
      result.number,
      { status: 'return_denied', note: 'Worn', internalNote: 'third time' },
      given.anOccasion(),
    );
    const note = lastNoteOf(denied.order, result.number);
    const facts = mailFacts({ order: denied.order, shop }, { returnNumber: result.number, note }, french);
    expect(facts.return?.note).toBe('Worn');
    expect(JSON.stringify(facts)).not.toContain('third time');
  });

  it('of a refund: how the money comes back, and how much of the credit was never paid', () => {
    const cheque = given.aPayment({ id: 'p2', method: 'cheque', gateway: 'manual', amount: '2.00' });
    const refund = refundOf({}, [given.aPayment({ amount: '10.00' }), cheque]);
    expect(plain(refund.total)).toBe('14,28 €');
    expect(plain(refund.moneyBack)).toBe('12,00 €');
    expect(refund.automatic.map(({ amount, method }) => `${plain(amount)} ${method}`)).toEqual([
      '10,00 € carte bancaire',
    ]);
    expect(refund.byHand.map(({ amount, method }) => `${plain(amount)} ${method}`)).toEqual([
      '2,00 € chèque',
    ]);
    expect(plain(refund.notCollected)).toBe('2,28 €');
    expect(refund.voucher).toBeNull();
  });

  it('of a voucher: code, worth and last day, and no money besides', () => {
    const { moneyBack, automatic, byHand, notCollected, voucher } = refundOf({ voucher: true });
    expect({ moneyBack, automatic, byHand, notCollected }).toEqual({
      moneyBack: null,
      automatic: [],
      byHand: [],
      notCollected: null,
    });
    expect(voucher).toMatchObject({
      code: expect.stringMatching(/\S/),
      taxIncluded: true,
      expiresOn: '10 mars 2027',
    });
    expect(plain(voucher?.amount)).toBe('14,28 €');
  });

  it('in a currency without decimals: none', () => {
    const line = given.aLine({ unitPriceTaxExcl: '1000', unitPriceTaxIncl: '1200' });
    const order = given.aDeliveredOrder(
      { currency: 'JPY', lines: [line], shipping: undefined, payments: [] },
      shop,
    );
    const { order: after, result } = issueRefund(
      order,
      shop,
      { kind: 'return', lines: [{ lineId: 'l1', quantity: 1 }] },
      new Set(),
      given.anOccasion(),
    );
    const { refund } = mailFacts(
      { order: after, shop },
      { refundId: result.id },
      { language: 'en', shopName: null },
    );
    expect(refund?.total).toBe('JP¥1,200');
  });

  it('of what is not this order’s: nothing', () => {
    const order = given.aDeliveredOrder({}, shop);
    const about = (topic: object) => given.refusalOf(() => mailFacts({ order, shop }, topic, french))?.code;
    expect(about({ returnNumber: 'RE-9' })).toBe('RETURN_NOT_FOUND');
    expect(about({ refundId: 'r9' })).toBe('REFUND_NOT_FOUND');
  });

  it.each([
    ['Chez Ada', 'Chez Ada'],
    [null, 'shop-1'],
  ])('in the name of the shop (%s)', (shopName, name) => {
    const order = given.aDeliveredOrder({}, shop);
    expect(mailFacts({ order, shop }, {}, { language: 'fr', shopName }).shop.name).toBe(name);
  });
});

describe('who a mail is for', () => {
  const settings = {
    ...defaultMailSettings,
    merchantAddress: 'ada@ada.example',
    merchantLanguage: 'fr',
  } as const;
  const customer = (locale: string, email: string | null = 'c@example.com') =>
    given.aDeliveredOrder({ customer: { id: 'c-42', ...(email && { email }), locale } }, shop);

  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['en-GB', 'en'],
    ['de', 'en'],
  ])('is a customer who reads %s, in %s', (locale, language) => {
    expect(addresseeOf('refunded', customer(locale), settings)).toEqual({
      address: 'c@example.com',
      language,
    });
  });
  it('is the merchant for a new request, in the shop’s language', () => {
    expect(addresseeOf('merchant_new_request', customer('de'), settings)).toEqual({
      address: 'ada@ada.example',
      language: 'fr',
    });
  });
  it('is nobody without a usable address', () => {
    expect(addresseeOf('refunded', customer('fr', null), settings).address).toBeNull();
    expect(addresseeOf('refunded', customer('fr', 'a@b.example, c@d.example'), settings).address).toBeNull();
    expect(addresseeOf('merchant_new_request', customer('fr'), defaultMailSettings).address).toBeNull();
  });
});

describe('a mail address', () => {
  it('has a host that any computer can read', () => {
    expect(hostOf('zoë@exämple.fr')).toBe('xn--exmple-cua.fr');
  });

  it.each(['ada@example.com', 'a.b+c@sub.example.co.uk', 'zoë@exämple.fr', 'root@localhost'])(
    'may be %s',
    (text) => {
      expect(isMailAddress(text)).toBe(true);
    },
  );
  it.each([
    '',
    'ada',
    '@example.com',
    'ada@',
    'a@b@c.example',
    'a@b.example, c@d.example',
    'a@b.example\nBcc: c@d.example',
    'Ada <a@b.example>',
    'a b@example.com',
    'a@-example.com',
    `${'a'.repeat(65)}@example.com`,
    'a\u0000@example.com',
    'a\u202e@example.com',
  ])('may not be %j', (text) => {
    expect(isMailAddress(text)).toBe(false);
  });
});
