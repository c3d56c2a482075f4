import {
  amount,
  atLeastZero,
  basisOf,
  decimal,
  least,
  negated,
  otherBasis,
  parseAmount,
  parseDecimal,
  perBasis,
  sum,
} from './amount.js';

describe('the basis of an order', () => {
  it('is the one its prices are shown in', () => {
    expect(basisOf('tax_included')).toBe('TaxIncl');
    expect(basisOf('tax_excluded')).toBe('TaxExcl');
  });

  it('has another beside it', () => {
    expect(otherBasis('TaxIncl')).toBe('TaxExcl');
    expect(otherBasis('TaxExcl')).toBe('TaxIncl');
    expect(perBasis((basis) => decimal({ TaxExcl: '10', TaxIncl: '12' }[basis]))).toEqual({
      TaxExcl: decimal('10'),
      TaxIncl: decimal('12'),
    });
  });
});

describe('amounts', () => {
  it('are added exactly, however many there are', () => {
    expect(sum(['0.10', '0.20', '999999999999999.70'].map(decimal)).toFixed()).toBe('1000000000000000');
    expect(sum([]).toFixed()).toBe('0');
  });

  it('are exact to sixty digits, and never told in powers of ten', () => {
    const third = decimal(1).div(3);
    expect(third.toFixed()).toBe(`0.${'3'.repeat(60)}`);
    expect([String(decimal('0.0000000001')), String(decimal('1e30'))]).toEqual([
      '0.0000000001',
      `1${'0'.repeat(30)}`,
    ]);
  });

  it('are compared: the least of them, and never below nothing', () => {
    expect(least(decimal('3'), decimal('1.99'), decimal('2')).toFixed()).toBe('1.99');
    expect(atLeastZero(decimal('-0.01')).toFixed()).toBe('0');
    expect(atLeastZero(decimal('0.01')).toFixed()).toBe('0.01');
  });

  it.each([
    ['12.6', 'EUR', '12.60'],
    ['1260', 'JPY', '1260'],
    ['1.26', 'KWD', '1.260'],
    ['-0.5', 'EUR', '-0.50'],
    ['0', 'EUR', '0.00'],
    ['-0', 'EUR', '0.00'],
    ['0.0000000001e10', 'JPY', '1'],
  ])('%s %s are written as %s', (value, currency, written) => {
    expect(amount(decimal(value), currency)).toBe(written);
  });

  it.each([
    ['12.605', 'EUR', '12.605 has more than 2 decimals (EUR)'],
    ['0.5', 'JPY', '0.5 has more than 0 decimals (JPY)'],
  ])('%s %s are not written at all: no digit is ever lost', (value, currency, words) => {
    expect(() => amount(decimal(value), currency)).toThrow(new RangeError(words));
  });

  it.each([
    ['12.60', '-12.60'],
    ['-12.60', '12.60'],
    ['0.00', '0.00'],
    ['0', '0'],
  ])('%s are %s the other way round', (value, other) => {
    expect(negated(value)).toBe(other);
  });
});

describe('an amount somebody wrote', () => {
  it.each([
    ['12.60', '12.6'],
    ['12.600000', '12.6'],
    ['-12.6', '-12.6'],
    ['0', '0'],
    ['123456789012345', '123456789012345'],
    ['1.00000000000000000000', '1'],
  ])('%s is read exactly', (text, read) => {
    expect(parseDecimal(text, 2)?.toFixed()).toBe(read);
  });

  it.each([
    '12.605',
    '1234567890123456',
    '1.000000000000000000000',
    '12,60',
    '12.',
    '.60',
    '+1',
    '--1',
    '1e3',
    ' 1',
    '1 ',
    '1\n',
    '0x10',
    'NaN',
    '',
    12.6,
    null,
    undefined,
  ])('%p is none', (text) => {
    expect(parseDecimal(text, 2)).toBeUndefined();
  });

  it('has no more decimals than its currency', () => {
    expect(parseAmount('1.265', 'KWD')?.toFixed()).toBe('1.265');
    expect(parseAmount('1.265', 'EUR')).toBeUndefined();
    expect(parseAmount('1.0', 'JPY')?.toFixed()).toBe('1');
    expect(parseAmount('1.5', 'JPY')).toBeUndefined();
  });
});
