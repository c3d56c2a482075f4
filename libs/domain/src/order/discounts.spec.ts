import { given } from '../given.js';
import type { OrderPush, PushedDiscount } from './push.js';

const line = (id: string, total: string) =>
  given.aLine({ id, quantity: 1, unitPriceTaxExcl: total, unitPriceTaxIncl: total, taxRate: '0' });
const shipping = { taxExcl: '10.00', taxIncl: '10.00', taxRate: '0' };
const flat = (value: string, more: PushedDiscount = {}): PushedDiscount => ({
  code: 'D',
  taxExcl: value,
  taxIncl: value,
  ...more,
});

/** What discounts take off each line and off shipping, tax included. */
function shares(discounts: readonly PushedDiscount[], push: OrderPush = {}) {
  const order = given.aPlacedOrder({
    lines: [line('a', '30.00'), line('b', '70.00')],
    shipping,
    discounts,
    ...push,
  });
  return [...order.lines.map(({ discountTaxIncl }) => discountTaxIncl), order.shippingDiscountTaxIncl];
}

describe("an order's discounts", () => {
  it('are shared over the lines in proportion to their totals', () =>
    expect(shares([flat('10.00')])).toEqual(['3.00', '7.00', '0.00']));

  it('go to the lines they name only', () =>
    expect(shares([flat('10.00', { lineIds: ['a'] })])).toEqual(['10.00', '0.00', '0.00']));

  it('go to all lines when they name none', () =>
    expect(shares([flat('10.00', { lineIds: [] })])).toEqual(['3.00', '7.00', '0.00']));

  it('work one after the other, each on the original totals, never taking a line below nothing', () => {
    expect(shares([flat('28.00', { lineIds: ['a'] }), flat('10.00')])).toEqual(['30.00', '8.00', '0.00']);
  });

  it('come off shipping first when they give free shipping, and what is left over goes to the lines', () => {
    expect(shares([flat('10.00', { freeShipping: true })])).toEqual(['0.00', '0.00', '10.00']);
    expect(shares([flat('15.00', { freeShipping: true })])).toEqual(['1.50', '3.50', '10.00']);
    expect(shares([flat('4.00', { freeShipping: true })])).toEqual(['0.00', '0.00', '4.00']);
  });

  it('are shared in both bases separately, each exactly', () => {
    const taxed = (id: string, taxExcl: string, taxIncl: string, taxRate: string) =>
      given.aLine({ id, quantity: 1, unitPriceTaxExcl: taxExcl, unitPriceTaxIncl: taxIncl, taxRate });
    const order = given.aPlacedOrder({
      lines: [
        taxed('a', '10.00', '12.00', '20'),
        taxed('b', '10.00', '10.55', '5.5'),
        taxed('c', '10.00', '10.00', '0'),
      ],
      discounts: [{ taxExcl: '1.00', taxIncl: '1.10' }],
    });
    expect(order.lines.map(({ discountTaxExcl }) => discountTaxExcl)).toEqual(['0.34', '0.33', '0.33']);
    expect(order.lines.map(({ discountTaxIncl }) => discountTaxIncl)).toEqual(['0.40', '0.36', '0.34']);
  });
});
