import type { Content } from 'pdfmake/interfaces.js';
import { directionOf, plain, readsRightToLeft, runsOf } from './direction.js';
import { widthOf } from './fonts.js';

/** Where a text stands: in how many points, at what size. */
export type Box = Readonly<{ width: number; size?: number; bold?: boolean; color?: string }>;

export const TEXT_SIZE = 9;

const printedWidth = (text: string, { size = TEXT_SIZE, bold }: Box): number =>
  runsOf(text, 'ltr').reduce((sum, run) => sum + widthOf(run.text, run.font, size, bold), 0);

/** The words of a paragraph, and a word that is too long for any line in pieces. */
const piecesOf = (paragraph: string, box: Box): string[] =>
  paragraph.split(' ').flatMap((word) => {
    if (printedWidth(word, box) <= box.width) return [word];
    const pieces = [''];
    for (const character of word) {
      const grown = pieces.at(-1) + character;
      if (printedWidth(grown, box) <= box.width) pieces[pieces.length - 1] = grown;
      else pieces.push(character);
    }
    return pieces;
  });

/** Breaks a paragraph into lines in reading order: only then can each be put into the order it is printed in. */
function linesOf(paragraph: string, box: Box): string[] {
  const lines: string[] = [];
  for (const piece of piecesOf(paragraph, box)) {
    const grown = lines.length > 0 ? `${lines.at(-1)} ${piece}` : piece;
    if (lines.length > 0 && printedWidth(grown, box) <= box.width) lines[lines.length - 1] = grown;
    else lines.push(piece);
  }
  return lines;
}

/** Somebody's text, literally, in a box. What reads from right to left is broken into lines and ordered here, all else by pdfmake. */
export function text(words: string, box: Box): Content {
  const { size = TEXT_SIZE, bold = false, color = 'black' } = box;
  const style = { fontSize: size, bold, color };
  const printed = plain(words);
  if (!readsRightToLeft(printed)) return { text: printed, ...style };
  const lines = printed.split('\n').flatMap((paragraph) => {
    const direction = directionOf(paragraph);
    return linesOf(paragraph, box).map((line) => runsOf(line, direction));
  });
  return {
    stack: lines.map((runs) => ({
      text: [...runs],
      noWrap: true,
      preserveLeadingSpaces: true,
      lineHeight: 0.9,
      ...style,
    })),
  };
}

/** The widest of some short texts, in points. */
export const widest = (texts: readonly string[], box: Omit<Box, 'width'> = {}): number =>
  Math.max(0, ...texts.map((each) => Math.ceil(printedWidth(plain(each), { ...box, width: 0 }))));
