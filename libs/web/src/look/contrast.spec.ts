import { contrast, readableOn } from './contrast.js';

const READABLE = 4.5;
const channels = ['00', '44', '77', '99', 'cc', 'ff'];
const colours = channels.flatMap((red) =>
  channels.flatMap((green) => channels.map((blue) => `#${red}${green}${blue}`)),
);

describe('The text on a status’s colour', () => {
  it('reads well, whatever colour the merchant chose', () => {
    expect(colours.filter((colour) => contrast(colour, readableOn(colour)) < READABLE)).toEqual([]);
  });

  it('is black on yellow and white on navy', () => {
    expect([readableOn('#ffdd00'), readableOn('#001f5c')]).toEqual(['#000000', '#ffffff']);
  });

  it('is measured as WCAG does', () => {
    expect([contrast('#ffffff', '#000000'), contrast('#777777', '#ffffff').toFixed(2)]).toEqual([21, '4.48']);
  });
});
