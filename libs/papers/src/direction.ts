import bidiJs, { type Bidi } from 'bidi-js';
import { fontOf, type FontName } from './fonts.js';

/** The package is CommonJS and its types say otherwise: what is imported is the factory itself. */
const bidi = (bidiJs as unknown as () => Bidi)();

/** A piece of a line as it stands on paper, left to right, in one font. */
export type Run = Readonly<{ text: string; font: FontName }>;

const RIGHT_TO_LEFT = /[\p{Script_Extensions=Arabic}\p{Script_Extensions=Hebrew}]/u;
/** Marks and overrides that only steer the direction: on paper they could make one text look like another. */
const STEERING = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const CONTROL = /[^\P{Cc}\n]/gu;

/** Text as it may be printed: whole characters, no control characters, no steering of direction. */
export const plain = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL, ' ').replace(STEERING, '');

export const readsRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

type Glyph = Readonly<{ text: string; level: number; font: FontName }>;

export type Direction = 'ltr' | 'rtl';

/** The way a paragraph runs, by its first letter that has one. */
export const directionOf = (paragraph: string): Direction =>
  (bidi.getEmbeddingLevels(paragraph).paragraphs[0]?.level ?? 0) % 2 === 1 ? 'rtl' : 'ltr';

function glyphsOf(line: string, direction: Direction): Glyph[] {
  const { levels } = bidi.getEmbeddingLevels(line, direction);
  let index = 0;
  return [...line].map((character) => {
    const level = levels[index];
    index += character.length;
    const mirrored = level % 2 === 1 ? bidi.getMirroredCharacter(character) : null;
    return { text: mirrored ?? character, level, font: fontOf(character) };
  });
}

/** Unicode's rule L2: from the deepest level up, whatever stands at it or deeper is turned round. */
function inVisualOrder(glyphs: readonly Glyph[]): Glyph[] {
  const order = [...glyphs];
  const deepest = Math.max(0, ...order.map(({ level }) => level));
  for (let level = deepest; level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start;
      while (end < order.length && order[end].level >= level) end++;
      if (end > start) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end;
    }
  }
  return order;
}

/** Letters of a script that is written from the right keep their order: the font joins and turns them itself. */
const turnsItself = ({ level, font }: Glyph) => level % 2 === 1 && font !== 'latin';
const together = (a: Glyph, b: Glyph) => a.font === b.font && turnsItself(a) === turnsItself(b);

/** A line of a paragraph in the order in which it is printed from left to right. */
export function runsOf(line: string, direction: Direction): Run[] {
  const groups: Glyph[][] = [];
  for (const glyph of inVisualOrder(glyphsOf(line, direction))) {
    const last = groups.at(-1);
    if (last && together(last[0], glyph)) last.push(glyph);
    else groups.push([glyph]);
  }
  return groups.map((group) => ({
    font: group[0].font,
    text: (turnsItself(group[0]) ? group.reverse() : group).map(({ text }) => text).join(''),
  }));
}
