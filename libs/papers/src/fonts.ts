import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';

const fileOf = createRequire(import.meta.url).resolve;
const packaged = (name: string, face: string) => ({
  normal: fileOf(`@expo-google-fonts/${name}/400Regular/${face}_400Regular.ttf`),
  bold: fileOf(`@expo-google-fonts/${name}/700Bold/${face}_700Bold.ttf`),
});

/** Noto Sans by script; the first one has Latin, Greek, Cyrillic and all punctuation. */
export const fonts = {
  latin: packaged('noto-sans', 'NotoSans'),
  arabic: packaged('noto-sans-arabic', 'NotoSansArabic'),
  hebrew: packaged('noto-sans-hebrew', 'NotoSansHebrew'),
};
export type FontName = keyof typeof fonts;

const scripts: readonly (readonly [FontName, RegExp])[] = [
  ['arabic', /\p{Script_Extensions=Arabic}/u],
  ['hebrew', /\p{Script_Extensions=Hebrew}/u],
];

/** The font that has a character. */
export const fontOf = (character: string): FontName =>
  scripts.find(
    ([, script]) => script.test(character) && !/\p{Script_Extensions=Latin}/u.test(character),
  )?.[0] ?? 'latin';

const opened = new Map<string, Font>();

/** A font's tables are read from its file when they are first needed. */
function font(name: FontName, bold: boolean): Font {
  const file = fonts[name][bold ? 'bold' : 'normal'];
  let found = opened.get(file);
  if (!found) opened.set(file, (found = openSync(file) as Font));
  return found;
}

/** The width of text of one font in points, as it will be printed. */
export function widthOf(text: string, name: FontName, size: number, bold = false): number {
  const face = font(name, bold);
  return (face.layout(text).advanceWidth / face.unitsPerEm) * size;
}
