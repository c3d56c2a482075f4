import * as fc from 'fast-check';
import { decimal, sum } from './amount.js';
import { exponentOf } from './currency.js';
import { shareOut, shareOutUnder } from './share.js';

const currencies = fc.constantFrom('EUR', 'JPY', 'KWD');
const minor = (units: number, currency: string) => decimal(units).div(decimal(10).pow(exponentOf(currency)));
const amounts = (currency: string, units: readonly number[]) => units.map((one) => minor(one, currency));
const inFull = (values: ReturnType<typeof shareOut>, decimals = 2) =>
  values.map((value) => value.toFixed(decimals));

describe('sharing an amount', () => {
  it('gives what is left over to the largest remainders, ties in the order given', () => {
    expect(inFull(shareOut(decimal('10.00'), [1, 1, 1].map(decimal), 'EUR'))).toEqual([
      '3.34',
      '3.33',
      '3.33',
    ]);
    expect(inFull(shareOut(decimal('1.00'), ['20.00', '40.00', '30.00'].map(decimal), 'EUR'))).toEqual([
      '0.22',
      '0.45',
      '0.33',
    ]);
    expect(inFull(shareOut(decimal('100'), [1, 2].map(decimal), 'JPY'), 0)).toEqual(['33', '67']);
  });

  it('gives nobody anything without a weight', () => {
    expect(inFull(shareOut(decimal('5.00'), [0, 0].map(decimal), 'EUR'))).toEqual(['0.00', '0.00']);
  });

  it('passes what does not fit one on to the others', () => {
    const shares = shareOutUnder(
      decimal('9.00'),
      ['10.00', '10.00', '10.00'].map(decimal),
      ['1.00', '10.00', '10.00'].map(decimal),
      'EUR',
    );
    expect(inFull(shares)).toEqual(['1.00', '4.00', '4.00']);
  });

  it('always adds up exactly, each within a minor unit of its proportion', () => {
    fc.assert(
      fc.property(
        currencies,
        fc.nat(1_000_000),
        fc.array(fc.nat(100_000), { minLength: 1, maxLength: 8 }),
        (currency, units, parts) => {
          const total = minor(units, currency);
          const weights = amounts(currency, parts);
          const shares = shareOut(total, weights, currency);
          const all = sum(weights);
          expect(sum(shares).eq(all.isZero() ? 0 : total)).toBe(true);
          shares.forEach((share, index) => {
            const exact = all.isZero() ? decimal(0) : total.times(weights[index]).div(all);
            expect(share.minus(exact).abs().lt(minor(1, currency))).toBe(true);
          });
        },
      ),
    );
  });

  it('never exceeds a ceiling, and shares all that fits', () => {
    const line = fc.record({ weight: fc.nat(10_000), ceiling: fc.nat(10_000) });
    fc.assert(
      fc.property(
        currencies,
        fc.nat(50_000),
        fc.array(line, { minLength: 1, maxLength: 8 }),
        (currency, units, lines) => {
          const total = minor(units, currency);
          const ceilings = amounts(
            currency,
            lines.map(({ ceiling }) => ceiling),
          );
          const shares = shareOutUnder(
            total,
            amounts(
              currency,
              lines.map(({ weight }) => weight),
            ),
            ceilings,
            currency,
          );
          shares.forEach((share, index) => expect(share.gte(0) && share.lte(ceilings[index])).toBe(true));
          const room = sum(ceilings);
          expect(sum(shares).eq(room.lt(total) ? room : total)).toBe(true);
        },
      ),
    );
  });
});
