import { exponentOf, isCurrency } from './currency.js';

/** ISO 4217's minor units, where they are not two. */
const NONE = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ');
const THREE = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');
const FOUR = 'CLF UYW'.split(' ');

describe('a currency of ISO 4217', () => {
  it.each([
    [0, NONE],
    [2, ['EUR', 'USD', 'HUF', 'TWD', 'MGA']],
    [3, THREE],
    [4, FOUR],
  ])('has %i decimals: %j', (decimals, codes) => {
    expect(codes.map((code) => [code, exponentOf(code)])).toEqual(codes.map((code) => [code, decimals]));
    expect(codes.filter((code) => !isCurrency(code))).toEqual([]);
  });

  it.each(['eur', 'EURO', 'ZZZ', '', 'constructor'])('is not %p', (code) => {
    expect(isCurrency(code)).toBe(false);
  });
});
