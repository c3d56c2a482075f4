import * as fc from 'fast-check';
import { given } from '../given.js';
import { decimal, sum, type Decimal } from '../money/amount.js';
import { ROUNDING_MODES, ROUNDING_TYPES } from '../money/rounding.js';
import { issueRefund } from '../refund/issue.js';
import type { Refund } from '../refund/refund.js';
import type { Shop } from '../shop/shop.js';
import { cancelProducts } from './cancel-products.js';
import { available } from './ledger.js';
import type { Order } from './order.js';
import { changeOrderStatus } from './status.js';
import { totalTaxExcl, totalTaxIncl } from './totals.js';

type Case = Readonly<{ shop: Shop; order: Order }>;
type Taken = readonly Readonly<{ lineId: string; quantity: number }>[];

const line = fc.record({
  quantity: fc.integer({ min: 1, max: 7 }),
  /** In thousandths of a cent, so that prices have more decimals than their currency. */
  price: fc.integer({ min: 0, max: 3_000_000 }),
  rate: fc.constantFrom('0', '5.5', '20'),
});

/** Unpaid orders of any rounding, with a discount over all lines. */
const unpaidOrders: fc.Arbitrary<Case> = fc
  .record({
    rounding: fc.record({
      type: fc.constantFrom(...ROUNDING_TYPES),
      mode: fc.constantFrom(...ROUNDING_MODES),
    }),
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
    discountPercent: fc.constantFrom(0, 7, 33, 100),
    shipping: fc.constantFrom('0.00', '4.99'),
  })
  .map(({ rounding, lines, discountPercent, shipping }) => {
    const shop = given.aShop({ rounding });
    const push = {
      lines: lines.map(({ quantity, price, rate }, index) =>
        given.aLine({
          id: `l${index}`,
          quantity,
          taxRate: rate,
          unitPriceTaxExcl: decimal(price).div(100_000).toFixed(),
          unitPriceTaxIncl: decimal(price)
            .div(100_000)
            .times(decimal(rate).div(100).plus(1))
            .toDecimalPlaces(6)
            .toFixed(),
        }),
      ),
      shipping: { taxExcl: shipping, taxIncl: shipping, taxRate: '0' },
      payments: [],
      statusHistory: [],
    };
    const full = given.aPlacedOrder(push, shop).lines;
    const part = (amounts: readonly string[]) =>
      sum(amounts.map((value) => decimal(value)))
        .times(discountPercent)
        .div(100)
        .toDecimalPlaces(2, 1)
        .toFixed(2);
    const taxExcl = part(full.map(({ totalTaxExcl: total }) => total));
    const taxIncl = part(full.map(({ totalTaxIncl: total }) => total));
    return { shop, order: given.aPlacedOrder({ ...push, discounts: [{ taxExcl, taxIncl }] }, shop) };
  });

/** How many units of each line somebody would like to take; as many as there are, at most. */
const wishes = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }), {
  maxLength: 4,
});
const takenOf = (order: Order, wish: readonly number[]): Taken =>
  order.lines
    .map((one, index) => ({ lineId: one.id, quantity: Math.min(wish[index], available(one)) }))
    .filter(({ quantity }) => quantity > 0);

const perBasis = (order: Order): [Decimal, Decimal] => [totalTaxExcl(order), totalTaxIncl(order)];
const ALL = [9, 9, 9];

describe('any sequence of cancellations, then a payment, then refunds', () => {
  it('ends exactly at the total: what was cancelled and what was given back are the order, in both bases', () => {
    fc.assert(
      fc.property(unpaidOrders, wishes, wishes, ({ shop, order: placed }, cancellations, refunds) => {
        let order = placed;
        for (const wish of cancellations) {
          const lines = takenOf(order, wish);
          if (lines.length > 0) order = cancelProducts(order, shop, { lines }).order;
        }
        const due = perBasis(order);
        order = changeOrderStatus(order, shop, { status: 'payment_accepted' }, given.anOccasion()).order;
        const paid = sum(order.payments.map(({ amount }) => decimal(amount)));
        const made: Refund[] = [];
        const give = (lines: Taken, repayShipping: boolean) =>
          given.refusalOf(() => {
            const decision = issueRefund(
              order,
              shop,
              { kind: 'standard', lines, repayShipping },
              new Set(),
              given.anOccasion(),
            );
            order = decision.order;
            made.push(decision.result);
          });
        for (const wish of refunds) give(takenOf(order, wish), false);
        give(takenOf(order, ALL), true);
        const credited = (of: (credit: Refund['credit']) => string) =>
          sum(made.map(({ credit }) => decimal(of(credit))));
        expect(paid.toFixed(2)).toBe(due[1].toFixed(2));
        expect([
          credited((credit) => credit.totalTaxExcl).toFixed(2),
          credited((credit) => credit.totalTaxIncl).toFixed(2),
          sum(made.map(({ moneyBack }) => decimal(moneyBack))).toFixed(2),
        ]).toEqual([due[0].toFixed(2), due[1].toFixed(2), paid.toFixed(2)]);
      }),
      { numRuns: 100 },
    );
  });
});
