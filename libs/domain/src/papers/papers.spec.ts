import { given } from '../given.js';
import { issueRefund } from '../refund/issue.js';
import { changeReturnStatus } from '../return/move.js';
import { emptyLetterhead } from '../shop/letterhead.js';
import { creditPaperOf } from './credit-paper.js';
import { buyerOf, paperLanguageOf } from './paper.js';
import { returnSlipOf } from './return-slip.js';

const atelier = { ...emptyLetterhead, name: 'Atelier Lumière', logo: 'a-leaf' };
const shop = { ...given.aShop({ returnAddress: ['Quai 4', '45000 Orléans'] }), letterhead: atelier };
const stranger = { kind: 'customer', id: 'c-43' } as const;

describe('what is printed', () => {
  it('on a return slip: the goods asked back, where to, from whom', () => {
    const { order, result } = given.anAcceptedReturn();
    const slip = returnSlipOf(order, shop, result.number, given.customer);
    expect(slip).toMatchObject({
      number: result.number,
      orderReference: 'A-1',
      seller: atelier,
      buyer: { name: 'Ada L', address: [], locale: 'fr' },
      returnAddress: ['Quai 4', '45000 Orléans'],
      lines: [{ lineId: 'l1', sku: 'MUG-1', name: 'Mug', quantity: 1 }],
    });
    expect(JSON.stringify(slip)).not.toContain('14.28');
  });

  it('is nobody else’s', () => {
    const { order, result } = given.anAcceptedReturn();
    expect(given.refusalOf(() => returnSlipOf(order, shop, result.number, stranger))).toEqual({
      code: 'RETURN_NOT_FOUND',
      data: { number: result.number },
    });
  });

  it('exists only while a package is waited for', () => {
    const denied = (() => {
      const asked = given.aRequestedReturn();
      const move = { status: 'return_denied', note: 'no' };
      return changeReturnStatus(asked.order, shop, asked.result.number, move, given.anOccasion());
    })();
    for (const { order, result } of [given.aRequestedReturn(), denied, given.aReceivedReturn()])
      expect(given.refusalOf(() => returnSlipOf(order, shop, result.number, given.staff))).toEqual({
        code: 'RETURN_SLIP_NOT_AVAILABLE',
        data: { kind: result.kind },
      });
  });

  it('on a credit slip: seller and buyer of the day it was issued, or of today when they were not kept', () => {
    const order = given.aDeliveredOrder();
    const request = { kind: 'return' as const, lines: [{ lineId: 'l1', quantity: 1 }] };
    const { creditSlips = [], order: after } = issueRefund(
      order,
      shop,
      request,
      new Set(),
      given.anOccasion(),
    );
    const [slip] = creditSlips;
    const renamed = { ...shop, letterhead: { ...atelier, name: 'Another name' } };
    const moved = { ...after, customer: { ...after.customer, lastName: 'Lovelace' } };
    const now = { order: moved, shop: renamed };
    expect(creditPaperOf(slip, now)).toMatchObject({ seller: atelier, buyer: { name: 'Ada L' } });
    const old = { ...slip, seller: null, buyer: null };
    expect(creditPaperOf(old, now)).toMatchObject({
      seller: { name: 'Another name' },
      buyer: { name: 'Ada Lovelace' },
    });
  });

  it.each([
    [{ firstName: null, lastName: 'L' }, 'L'],
    [{ firstName: ' ', lastName: null }, 'ada@example.com'],
    [{ firstName: null, lastName: null, email: null }, 'c-42'],
  ])('as a customer’s name: %j', (names, name) => {
    const { customer } = given.aPlacedOrder();
    expect(buyerOf({ ...customer, ...names }).name).toBe(name);
  });

  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['fr_BE', 'fr'],
    ['FR', 'fr'],
    ['en-GB', 'en'],
    ['fro', 'en'],
    ['de', 'en'],
    ['', 'en'],
  ])('in the language of somebody of locale %s: %s', (locale, language) => {
    expect(paperLanguageOf(locale)).toBe(language);
  });
});
