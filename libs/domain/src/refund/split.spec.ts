import * as fc from 'fast-check';
import { given } from '../given.js';
import { amount, decimal, sum } from '../money/amount.js';
import { remaining, splitOverPayments } from './split.js';

const payments = (...amounts: readonly string[]) =>
  amounts.map((of, index) => given.aPayment({ id: `p${index + 1}`, amount: of }));
const order = given.aPlacedOrder({ payments: payments('10.00', '30.00', '20.00') });
const split = (moneyBack: string, asked?: Parameters<typeof splitOverPayments>[2]) =>
  splitOverPayments(order, decimal(moneyBack), asked).map(({ payment, amount: part }) => [
    payment.id,
    part.toFixed(2),
  ]);

describe('money back over several payments', () => {
  it('goes over the one with most left first', () => {
    expect(split('25.00')).toEqual([['p2', '25.00']]);
    expect(split('55.00')).toEqual([
      ['p2', '30.00'],
      ['p3', '20.00'],
      ['p1', '5.00'],
    ]);
    expect(split('0.00')).toEqual([]);
  });

  it('goes as the merchant says', () => {
    expect(
      split('15.00', [
        { paymentId: 'p1', amount: '10.00' },
        { paymentId: 'p3', amount: '5.00' },
      ]),
    ).toEqual([
      ['p1', '10.00'],
      ['p3', '5.00'],
    ]);
  });

  it.each<[string, Parameters<typeof splitOverPayments>[2], unknown]>([
    [
      'does not add up',
      [{ paymentId: 'p1', amount: '9.00' }],
      { code: 'PAYMENT_SPLIT_INVALID', data: { max: '15.00' } },
    ],
    [
      'is more than a payment can give',
      [{ paymentId: 'p1', amount: '10.01' }],
      { code: 'PAYMENT_SPLIT_INVALID', data: { paymentId: 'p1', max: '10.00' } },
    ],
    [
      'names a payment twice',
      [
        { paymentId: 'p2', amount: '7.00' },
        { paymentId: 'p2', amount: '8.00' },
      ],
      { code: 'PAYMENT_SPLIT_INVALID', data: { paymentId: 'p2', max: '0.00' } },
    ],
    [
      'names one that is not there',
      [{ paymentId: 'p9', amount: '15.00' }],
      { code: 'PAYMENT_NOT_FOUND', data: { paymentId: 'p9' } },
    ],
  ])('is refused when it %s', (_, asked, expected) =>
    expect(given.refusalOf(() => split('15.00', asked))).toEqual(expected),
  );

  it('always adds up, each part within what its payment can give', () => {
    const units = fc.nat(100_000);
    fc.assert(
      fc.property(
        fc.array(fc.record({ captured: units, held: units, refunded: units }), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.nat(100),
        (sizes, percent) => {
          const cents = (value: number) => amount(decimal(value).div(100), 'EUR');
          const [template] = order.payments;
          const paid = sizes.map(({ captured, held, refunded }, index) => ({
            ...template,
            id: `p${index}`,
            amount: cents(captured + held + refunded),
            held: cents(held),
            refunded: cents(refunded),
          }));
          const moneyBack = sum(paid.map(remaining)).times(percent).div(100).toDecimalPlaces(2, 1);
          const parts = splitOverPayments({ ...order, payments: paid }, moneyBack, undefined);
          expect(sum(parts.map((part) => part.amount)).eq(moneyBack)).toBe(true);
          for (const part of parts)
            expect(part.amount.gt(0) && part.amount.lte(remaining(part.payment))).toBe(true);
        },
      ),
    );
  });
});
