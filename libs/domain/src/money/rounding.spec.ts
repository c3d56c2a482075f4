import { decimal } from './amount.js';
import { convert, roundTo, ROUNDING_MODES, ROUNDING_TYPES } from './rounding.js';

describe('rounding', () => {
  it('is offered per unit or per line, in five ways', () => {
    expect(ROUNDING_TYPES).toEqual(['item', 'line']);
    expect(ROUNDING_MODES).toEqual(['half_up', 'half_down', 'half_even', 'up', 'down']);
  });

  it.each([
    ['half_up', '0.13', '0.14', '0.13', '0.14'],
    ['half_down', '0.12', '0.13', '0.13', '0.14'],
    ['half_even', '0.12', '0.14', '0.13', '0.14'],
    ['up', '0.13', '0.14', '0.14', '0.14'],
    ['down', '0.12', '0.13', '0.13', '0.13'],
  ] as const)('%s', (mode, ...rounded) => {
    const values = ['0.125', '0.135', '0.1301', '0.1399'];
    expect(values.map((value) => roundTo(decimal(value), 'EUR', mode).toFixed(2))).toEqual(rounded);
  });

  it('goes to the coins of the currency', () => {
    expect(roundTo(decimal('12.5'), 'JPY', 'half_up').toFixed()).toBe('13');
    expect(roundTo(decimal('1.2345'), 'KWD', 'half_up').toFixed()).toBe('1.235');
  });
});

describe('tax at a rate', () => {
  it('is put on, and taken off', () => {
    expect(convert(decimal('10.01'), 'TaxIncl', decimal('5.5'), 'EUR', 'half_up').toFixed(2)).toBe('10.56');
    expect(convert(decimal('10.56'), 'TaxExcl', decimal('5.5'), 'EUR', 'half_up').toFixed(2)).toBe('10.01');
    expect(convert(decimal('10.00'), 'TaxIncl', decimal('0'), 'EUR', 'half_up').toFixed(2)).toBe('10.00');
  });

  it('is rounded the way the order rounds', () => {
    expect(convert(decimal('0.01'), 'TaxIncl', decimal('20'), 'EUR', 'up').toFixed(2)).toBe('0.02');
    expect(convert(decimal('0.01'), 'TaxIncl', decimal('20'), 'EUR', 'down').toFixed(2)).toBe('0.01');
  });
});
