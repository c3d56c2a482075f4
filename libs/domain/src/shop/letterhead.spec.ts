import { given } from '../given.js';
import { emptyLetterhead, isLogo, letterheadFrom } from './letterhead.js';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const uri = (base64: string, type = 'png') => `data:image/${type};base64,${base64}`;
/** The pixel's picture, saying that it is as wide and high as told: four bytes each, in hexadecimal. */
const saying = (width: string, height: string) => {
  const bytes = Buffer.from(PIXEL, 'base64');
  bytes.write(width + height, 16, 'hex');
  return uri(bytes.toString('base64'));
};

describe('a letterhead', () => {
  it('is empty where nothing was written', () => {
    expect(letterheadFrom({})).toEqual(emptyLetterhead);
    expect(letterheadFrom({ name: 'Atelier', logo: uri(PIXEL) })).toEqual({
      ...emptyLetterhead,
      name: 'Atelier',
      logo: uri(PIXEL),
    });
  });

  it('takes no logo that is not a picture', () => {
    expect(given.refusalOf(() => letterheadFrom({ logo: 'logo.png' }))).toEqual({
      code: 'POLICY_INVALID',
      data: { field: 'logo' },
    });
  });

  it.each([
    ['a PNG', uri(PIXEL), true],
    ['a PNG of 2000 × 2000 pixels', saying('000007d0', '000007d0'), true],
    ['a JPEG', uri('/9j/4AAQSkZJRgAB', 'jpeg'), true],
    ['a PNG that calls itself a JPEG', uri(PIXEL, 'jpeg'), false],
    ['a PNG of 2001 pixels', saying('000007d1', '00000001'), false],
    ['a PNG without a height', saying('00000001', '00000000'), false],
    ['the beginning of a PNG', uri('iVBORw0KGgoA'), false],
    ['an SVG', uri('PHN2Zz48L3N2Zz4=', 'svg+xml'), false],
    ['nothing', '', false],
    ['base64 with a line in it', uri(`${PIXEL.slice(0, 20)}\n${PIXEL.slice(20)}`), false],
    ['more than 200 kB', uri(`/9j/${'A'.repeat(266_668)}`, 'jpeg'), false],
    ['not more than 200 kB', uri(`/9j/${'A'.repeat(266_660)}`, 'jpeg'), true],
  ])('%s', (_, logo, holds) => {
    expect(isLogo(logo)).toBe(holds);
  });
});
