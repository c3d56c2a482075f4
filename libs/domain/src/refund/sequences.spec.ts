import * as fc from 'fast-check';
import { given } from '../given.js';
import { amount, basisOf, BASES, decimal, Decimal, sum, type Basis } from '../money/amount.js';
import { exponentOf } from '../money/currency.js';
import { ROUNDING_MODES, ROUNDING_TYPES } from '../money/rounding.js';
import { available } from '../order/ledger.js';
import type { Order, OrderLine } from '../order/order.js';
import { captured, givenBack } from '../order/totals.js';
import { ceilingOf, worthOfNext, type DiscountUse } from '../order/worth.js';
import { Refusal } from '../refusals.js';
import type { Shop } from '../shop/shop.js';
import { issueRefund } from './issue.js';
import type { Refund, RefundRequest } from './refund.js';

type Case = Readonly<{ shop: Shop; order: Order }>;

const policies = fc.record({
  taxDisplay: fc.constantFrom('tax_included' as const, 'tax_excluded' as const),
  rounding: fc.record({ type: fc.constantFrom(...ROUNDING_TYPES), mode: fc.constantFrom(...ROUNDING_MODES) }),
});
const line = fc.record({
  quantity: fc.integer({ min: 1, max: 7 }),
  price: fc.integer({ min: 0, max: 3_000_000 }),
  rate: fc.constantFrom('0', '5.5', '10', '20'),
  off: fc.constantFrom(-1, 0, 1),
});
type Priced = typeof line extends fc.Arbitrary<infer L> ? L : never;

const minorUnits = (units: Decimal, currency: string): string =>
  amount(units.toDecimalPlaces(0, Decimal.ROUND_DOWN).div(decimal(10).pow(exponentOf(currency))), currency);
const percentOf = (value: Decimal, percent: number, currency: string): string =>
  minorUnits(
    value
      .times(percent)
      .div(100)
      .times(decimal(10).pow(exponentOf(currency))),
    currency,
  );

/** A line whose price has more decimals than its currency, and whose totals may be off, as far as a shop's may. */
function lineOf({ quantity, price, rate, off }: Priced, index: number, currency: string) {
  const inMinorUnits = {
    TaxExcl: decimal(price).div(1000),
    TaxIncl: decimal(price).div(1000).times(decimal(rate).div(100).plus(1)),
  };
  const unit = (basis: Basis) =>
    inMinorUnits[basis]
      .div(decimal(10).pow(exponentOf(currency)))
      .toDecimalPlaces(6)
      .toFixed();
  const total = (basis: Basis) => minorUnits(inMinorUnits[basis].times(quantity).round().plus(off), currency);
  const totals =
    quantity >= 3 && price > 1000 ? { totalTaxExcl: total('TaxExcl'), totalTaxIncl: total('TaxIncl') } : {};
  return given.aLine({
    id: `l${index}`,
    quantity,
    taxRate: rate,
    unitPriceTaxExcl: unit('TaxExcl'),
    unitPriceTaxIncl: unit('TaxIncl'),
    ...totals,
  });
}

/** Orders of any currency, rounding and basis, with a discount over all lines, and not always fully paid. */
const orders: fc.Arbitrary<Case> = fc
  .record({
    policy: policies,
    currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
    delivered: fc.boolean(),
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
    discountPercent: fc.constantFrom(0, 7, 33, 100),
    shipping: fc.nat(2000),
    paidPercent: fc.constantFrom(100, 60),
  })
  .map(({ policy, currency, delivered, lines, discountPercent, shipping, paidPercent }) => {
    const shop = given.aShop(policy);
    const carriage = minorUnits(decimal(shipping), currency);
    const push = {
      currency,
      lines: lines.map((priced, index) => lineOf(priced, index, currency)),
      shipping: { taxExcl: carriage, taxIncl: carriage, taxRate: '0' },
      statusHistory: [
        { status: delivered ? 'delivered' : 'payment_accepted', at: '2026-03-04T15:00:00.000Z' },
      ],
      payments: [],
    };
    const full = given.aPlacedOrder(push, shop);
    const share = (basis: Basis) =>
      percentOf(sum(full.lines.map((one) => decimal(one[`total${basis}`]))), discountPercent, currency);
    const discounts = [{ code: 'D', taxExcl: share('TaxExcl'), taxIncl: share('TaxIncl') }];
    const due = captured(given.aPlacedOrder({ ...push, discounts }, shop));
    const paid = percentOf(due, paidPercent, currency);
    const third = percentOf(decimal(paid), 33, currency);
    const payments = [
      given.aPayment({ id: 'p1', amount: third }),
      given.aPayment({ id: 'p2', amount: decimal(paid).minus(third).toFixed() }),
    ];
    return { shop, order: given.aPlacedOrder({ ...push, discounts, payments }, shop) };
  });

const kindOf = (order: Order) =>
  order.statusHistory.some(({ delivered }) => delivered) ? ('return' as const) : ('standard' as const);
const refund = ({ shop, order }: Case, request: RefundRequest) =>
  issueRefund(order, shop, request, new Set(['sandbox']), given.anOccasion());

/** Nothing left to take, or an amount that rounds to nothing. */
const MAY_BE_REFUSED: readonly string[] = ['NOTHING_TO_REFUND', 'AMOUNT_INVALID'];

const wishes = fc.record({
  partial: fc.boolean(),
  takes: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }),
  percent: fc.constantFrom(100, 99.99, 50, 1),
  discounts: fc.constantFrom('prorate' as const, 'ignore' as const),
  voucher: fc.boolean(),
  repayShipping: fc.boolean(),
  chosen: fc.boolean(),
});

type Wish = typeof wishes extends fc.Arbitrary<infer W> ? W : never;

/** A request a merchant could make of the order as it stands. */
function requestFor(order: Order, wish: Wish): RefundRequest {
  const { currency } = order;
  const basis = basisOf(order.taxDisplay);
  const some = (worth: Decimal) =>
    amount(
      worth.times(wish.percent).div(100).toDecimalPlaces(exponentOf(currency), Decimal.ROUND_DOWN),
      currency,
    );
  const taken = order.lines
    .map((one, index) => ({ one, quantity: Math.min(wish.takes[index], available(one)) }))
    .filter(({ quantity }) => quantity > 0);
  const worth = (one: OrderLine, quantity: number) =>
    worthOfNext(order, one, quantity, wish.discounts)[basis];
  const lines = taken.map(({ one, quantity }) => ({
    lineId: one.id,
    quantity,
    ...(wish.partial ? { amount: some(worth(one, quantity)) } : {}),
  }));
  const products = sum(
    taken.map(({ one, quantity }) =>
      wish.partial ? decimal(some(worth(one, quantity))) : worth(one, quantity),
    ),
  );
  const chosenAmount = wish.chosen && products.gt(0) ? { chosenAmount: some(products) } : {};
  const shipping = wish.partial ? {} : { repayShipping: wish.repayShipping };
  return {
    kind: wish.partial ? 'partial' : kindOf(order),
    lines,
    discounts: wish.discounts,
    voucher: wish.voucher,
    ...chosenAmount,
    ...shipping,
  };
}

/** A line is credited up to its total; a refund that prorates discounts never takes it above its total less discount. */
const ceilingsHold = (before: Order, after: Order, use: DiscountUse): boolean =>
  after.lines.every((one, index) =>
    BASES.every((basis) => {
      const credited = decimal(one[`credited${basis}`]);
      return credited.lte(ceilingOf(one, basis, use)) || credited.eq(before.lines[index][`credited${basis}`]);
    }),
  );

/** Units, credits and money within what there was; the order's books are the sum of its refunds. */
const booksHold = (order: Order): boolean =>
  order.lines.every(
    (one) =>
      one.refunded + one.returned + one.cancelled + one.reserved <= one.ordered &&
      one.restocked <= one.refunded + one.returned &&
      BASES.every((basis) => {
        const parts = order.refunds.flatMap(({ lines }) =>
          lines.filter(({ lineId }) => lineId === one.id).map((part) => decimal(part[`amount${basis}`])),
        );
        return (
          decimal(one[`credited${basis}`]).lte(one[`total${basis}`]) && sum(parts).eq(one[`credited${basis}`])
        );
      }),
  ) &&
  givenBack(order).lte(captured(order)) &&
  order.payments.every(({ amount: most, held, refunded }) => decimal(held).plus(refunded).lte(most)) &&
  decimal(order.shippingCreditedTaxIncl).lte(order.shipping.taxIncl);

/** The parts of a refund are the refund: its payments, its tax rows, its products and shipping. */
const addsUp = ({ credit, moneyBack, notCollected, paymentRefunds, voucher, taxDisplay }: Refund): boolean =>
  sum(paymentRefunds.map((part) => decimal(part.amount))).eq(moneyBack) &&
  sum(credit.taxes.map(({ base }) => decimal(base))).eq(credit.totalTaxExcl) &&
  sum(credit.taxes.map(({ base, tax }) => decimal(base).plus(tax))).eq(credit.totalTaxIncl) &&
  decimal(credit.productsTaxIncl).plus(credit.shippingTaxIncl).eq(credit.totalTaxIncl) &&
  (taxDisplay === 'tax_excluded' ||
    decimal(voucher?.amount ?? moneyBack)
      .plus(notCollected)
      .eq(credit.totalTaxIncl));

describe('any sequence of refunds', () => {
  it('keeps the books: units, credits and money never exceed what there was', () => {
    fc.assert(
      fc.property(orders, fc.array(wishes, { maxLength: 5 }), ({ shop, order: placed }, sequence) => {
        let order = placed;
        return sequence.every((wish) => {
          const before = order;
          let sound = true;
          const refused = given.refusalOf(() => {
            const decision = refund({ shop, order }, requestFor(order, wish));
            order = decision.order;
            sound = addsUp(decision.result) && ceilingsHold(before, order, wish.discounts);
          });
          return sound && (!refused || MAY_BE_REFUSED.includes(refused.code)) && booksHold(order);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('that gives back every unit at its worth ends exactly at the line, less its discount, in both bases', () => {
    const step = fc.record({
      index: fc.nat(2),
      quantity: fc.integer({ min: 1, max: 7 }),
      partial: fc.boolean(),
    });
    fc.assert(
      fc.property(orders, fc.array(step, { maxLength: 6 }), ({ shop, order: placed }, steps) => {
        let order = placed;
        const takeUnits = (one: OrderLine, quantity: number, partial: boolean) => {
          const worth = amount(
            worthOfNext(order, one, quantity, 'prorate')[basisOf(order.taxDisplay)],
            order.currency,
          );
          const lines = [{ lineId: one.id, quantity, ...(partial ? { amount: worth } : {}) }];
          order = refund({ shop, order }, { kind: partial ? 'partial' : kindOf(order), lines }).order;
        };
        for (const { index, quantity, partial } of steps) {
          const one = order.lines[index % order.lines.length];
          if (available(one) > 0) takeUnits(one, Math.min(quantity, available(one)), partial);
        }
        for (const one of placed.lines) {
          const rest = order.lines.find(({ id }) => id === one.id)!;
          if (available(rest) > 0) takeUnits(rest, available(rest), false);
        }
        return order.lines.every((one) =>
          BASES.every((basis) => ceilingOf(one, basis, 'prorate').eq(one[`credited${basis}`])),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is all or nothing: a refusal leaves no trace', () => {
    const order = given.aDeliveredOrder();
    const before = JSON.stringify(order);
    expect(() =>
      refund(
        { shop: given.aShop(), order },
        {
          kind: 'return',
          lines: [{ lineId: 'l1', quantity: 2 }],
          goodwill: { amount: '99.00', reason: 'late' },
        },
      ),
    ).toThrow(Refusal);
    expect(JSON.stringify(order)).toBe(before);
  });
});
