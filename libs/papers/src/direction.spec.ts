import { directionOf, plain, runsOf } from './direction.js';

const printed = (line: string) =>
  runsOf(line, directionOf(line))
    .map(({ text }) => text)
    .join('|');

describe('the order in which a line is printed', () => {
  it.each([
    ['Ada Lovelace', 'Ada Lovelace'],
    ['דוד כהן', 'כהן| |דוד'],
    ['רחוב הרצל 12', '12 |הרצל| |רחוב'],
    ['Mug קפה 2', 'Mug 2 |קפה'],
    ['כוס (גדולה)', '(|גדולה|) |כוס'],
    ['محمد علي', 'علي| |محمد'],
  ])('%s', (line, order) => {
    expect(printed(line)).toBe(order);
  });

  it('takes out what only steers the direction, or cannot be printed', () => {
    expect(plain('a\u202eb\u2066c\u200fd\u0007e\r\nf')).toBe('abcd e\nf');
  });

  it('draws each script in the font that has it', () => {
    expect(runsOf('Mug קפה قهوة', 'ltr').map(({ font }) => font)).toEqual([
      'latin',
      'arabic',
      'latin',
      'hebrew',
    ]);
  });
});
