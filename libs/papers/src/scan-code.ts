import type { Content } from 'pdfmake/interfaces.js';
import { encode } from 'uqr';

/** The dark squares of a row, neighbours as one. */
const darkIn = (row: readonly boolean[], y: number): string =>
  [
    ...row
      .map((dark) => (dark ? '#' : ' '))
      .join('')
      .matchAll(/#+/g),
  ]
    .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');

/** Text as a QR code of this side, in points: one shape, so that nothing shines through between its squares. */
export function scanCode(text: string, side: number): Content {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const shape = data.map(darkIn).join('');
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${shape}"/></svg>`,
    width: side,
    alignment: 'right',
  };
}
