import { given } from '../given.js';
import type { Order } from '../order/order.js';
import type { OrderPush } from '../order/push.js';
import type { Rounding } from '../money/rounding.js';
import { issueRefund } from './issue.js';
import type { RefundRequest } from './refund.js';

const refund = (order: Order, request: RefundRequest) =>
  issueRefund(order, given.aShop(), request, new Set(), given.anOccasion());
const figures = (order: Order, request: RefundRequest) => refund(order, request).result.credit;
const delivered = (push: OrderPush, rounding?: Rounding) =>
  given.aDeliveredOrder({ payments: [], ...push }, given.aShop(rounding ? { rounding } : {}));
const units = (quantity: number): RefundRequest => ({ kind: 'return', lines: [{ lineId: 'l1', quantity }] });

/** What each next unit of the first line is credited, tax included, one refund after the other. */
function unitByUnit(order: Order): string[] {
  const credited: string[] = [];
  for (let current = order; current.lines[0].returned < order.lines[0].ordered;) {
    const decision = refund(current, units(1));
    credited.push(decision.result.credit.productsTaxIncl);
    current = decision.order;
  }
  return credited;
}

describe('what units are worth', () => {
  const untaxed = (quantity: number, price: string, total?: string) => [
    given.aLine({
      quantity,
      taxRate: '0',
      unitPriceTaxExcl: price,
      unitPriceTaxIncl: price,
      totalTaxExcl: total,
      totalTaxIncl: total,
    }),
  ];

  it('loses no cent when a line comes back unit by unit', () => {
    expect(unitByUnit(delivered({ lines: untaxed(3, '3.333333') }))).toEqual(['3.33', '3.34', '3.33']);
    expect(unitByUnit(delivered({ lines: untaxed(3, '3.335', '10.02') }))).toEqual(['3.34', '3.33', '3.35']);
  });

  it('is rounded by unit where the shop does so, and still ends at the line', () => {
    expect(
      unitByUnit(delivered({ lines: untaxed(3, '3.335', '10.02') }, { type: 'item', mode: 'half_up' })),
    ).toEqual(['3.34', '3.34', '3.34']);
    expect(
      unitByUnit(delivered({ lines: untaxed(3, '3.335', '10.00') }, { type: 'item', mode: 'half_up' })),
    ).toEqual(['3.34', '3.34', '3.32']);
  });

  it('is less the share of the discount, unless the merchant leaves discounts out', () => {
    const order = delivered({
      lines: untaxed(3, '10.00'),
      discounts: [{ taxExcl: '5.00', taxIncl: '5.00' }],
    });
    expect(unitByUnit(order)).toEqual(['8.33', '8.34', '8.33']);
    expect(figures(order, { ...units(1), discounts: 'ignore' }).productsTaxIncl).toBe('10.00');
  });
});

describe('the basis nobody entered', () => {
  const offByTwo = delivered({
    lines: [
      given.aLine({
        taxRate: '0',
        unitPriceTaxExcl: '10.00',
        unitPriceTaxIncl: '10.00',
        totalTaxExcl: '19.98',
        totalTaxIncl: '20.00',
      }),
    ],
  });

  it('is the exact other worth when the amount is the worth', () => {
    const whole: RefundRequest = { kind: 'partial', lines: [{ lineId: 'l1', quantity: 2, amount: '20.00' }] };
    expect(figures(offByTwo, whole)).toMatchObject({ productsTaxIncl: '20.00', productsTaxExcl: '19.98' });
  });

  it('is never more than its own worth, for an amount that is entered or chosen', () => {
    const entered: RefundRequest = {
      kind: 'partial',
      lines: [{ lineId: 'l1', quantity: 2, amount: '19.99' }],
    };
    for (const request of [entered, { ...units(2), chosenAmount: '19.99' }]) {
      expect(figures(offByTwo, request)).toMatchObject({
        productsTaxIncl: '19.99',
        productsTaxExcl: '19.98',
      });
    }
  });

  it('is never more than what is left of shipping', () => {
    const order = delivered(
      { shipping: { taxExcl: '5.00', taxIncl: '10.00', taxRate: '100' } },
      { type: 'line', mode: 'up' },
    );
    const shipping = (shippingAmount: string): RefundRequest => ({ kind: 'partial', shippingAmount });
    const left = refund(refund(order, shipping('0.01')).order, shipping('0.01')).order;
    expect(figures(left, shipping('9.97'))).toMatchObject({
      shippingTaxIncl: '9.97',
      shippingTaxExcl: '4.98',
    });
    expect(figures(left, { kind: 'return', repayShipping: true })).toMatchObject({
      shippingTaxIncl: '9.98',
      shippingTaxExcl: '4.98',
    });
  });
});

describe('a chosen amount', () => {
  it('replaces the sum of the products, shared over them in proportion; shipping comes on top', () => {
    const order = delivered({ lines: [given.aLine(), given.aLine({ id: 'l2', quantity: 1 })] });
    const both: RefundRequest = {
      kind: 'return',
      lines: [
        { lineId: 'l2', quantity: 1 },
        { lineId: 'l1', quantity: 2 },
      ],
      chosenAmount: '10.00',
      repayShipping: true,
    };
    const { result } = refund(order, both);
    expect(
      result.lines.map(({ lineId, amountTaxIncl, amountTaxExcl }) => [lineId, amountTaxIncl, amountTaxExcl]),
    ).toEqual([
      ['l2', '3.33', '2.78'],
      ['l1', '6.67', '5.56'],
    ]);
    expect(result.credit).toMatchObject({
      productsTaxIncl: '10.00',
      shippingTaxIncl: '8.40',
      totalTaxIncl: '18.40',
    });
  });
});
