import { openSync, type Font } from 'fontkit';
import { figuresIn } from './figures.js';
import { fonts } from './fonts.js';
import { wordsIn } from './words.js';

const french = figuresIn('fr', 'Europe/Paris');
const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

describe('figures on paper', () => {
  it('keep a French amount, its thousands and its sign together', () => {
    expect(french.money('12600.50', 'EUR')).toBe(`12${NARROW}600,50${NO_BREAK}€`);
    expect(french.percent('5.5')).toBe(`5,5${NO_BREAK}%`);
    expect(wordsIn.fr.colon).toBe(`${NO_BREAK}:`);
  });

  it('stay exact however large the amount', () => {
    expect(figuresIn('en', 'UTC').money('12345678901234567890.12', 'EUR')).toBe(
      '€12,345,678,901,234,567,890.12',
    );
  });

  it('use no character that the fonts lack, spaces that do not break included', () => {
    const words = JSON.stringify(wordsIn) + french.money('-1234567.89', 'EUR') + NO_BREAK + NARROW + '–·’«»';
    for (const file of Object.values(fonts.latin)) {
      const font = openSync(file) as Font;
      const missing = [...new Set(words)].filter(
        (letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0)!),
      );
      expect(missing).toEqual([]);
    }
  });
});
