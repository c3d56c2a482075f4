import { moneyText } from './money.js';

/** Spaces that do not break, as spaces: which one it is belongs to the language's own data. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('An amount', () => {
  it.each([
    ['fr', '1234.5', 'EUR', '1 234,50 €'],
    ['en', '1234.5', 'EUR', '€1,234.50'],
    ['en', '-12.60', 'GBP', '-£12.60'],
    ['en', '1200', 'JPY', '¥1,200'],
    ['en', '1.2345', 'EUR', '€1.2345'],
  ] as const)('is written in %s as its readers write it: %s %s', (language, amount, currency, text) => {
    expect(plain(moneyText(language, amount, currency))).toBe(text);
  });

  it('keeps its last cent where a float would lose it', () => {
    expect(moneyText('en', '9007199254740993.01', 'EUR')).toBe('€9,007,199,254,740,993.01');
  });

  it('that is none is shown as it came, not as "NaN"', () => {
    expect(moneyText('en', '12,60', 'EUR')).toBe('12,60 EUR');
  });
});
