import jsqr from 'jsqr';
import { returnSlip } from './given/papers.js';
import { pagesOf, pictureOf } from './given/reading.js';
import { typeset } from './index.js';

const print = (paper = returnSlip, language: 'fr' | 'en' = 'fr') =>
  typeset({ kind: 'return_slip', paper, language });
const page = async (...asked: Parameters<typeof print>) => (await pagesOf(await print(...asked))).join('\n');

describe('a return slip on paper', () => {
  it('says what to send where, and the day of the request by the shop’s calendar', async () => {
    const words = await page();
    for (const part of [
      'Bon de retour',
      'RE-2026-000007',
      '9 mars 2026',
      'A-1042',
      'MUG-01',
      '45000 Orléans',
    ])
      expect(words).toContain(part);
    expect(words).toContain('Articles à renvoyer : 3');
  });

  it('gives the shop’s instructions in its own language, after our own', async () => {
    expect(await page()).toContain('avant le 28 mars');
    const english = await page(returnSlip, 'en');
    expect(english).toContain('before 28 March');
    expect(english).toContain('Put this slip into the package');
    expect(english).not.toContain('avant le 28 mars');
  });

  it('bears no price', async () => {
    for (const language of ['fr', 'en'] as const)
      expect(await page(returnSlip, language)).not.toMatch(/EUR|\d[.,]\d\d\b|TVA non|VAT/);
  });

  it.each(['RE-2026-000007', 'Retours9-2026-1000000'])(
    'bears a code that a scanner reads: %s',
    async (number) => {
      const { pixels } = await pictureOf(await print({ ...returnSlip, number }), 1, 2);
      const read = (jsqr as unknown as typeof jsqr.default)(
        new Uint8ClampedArray(pixels.data),
        pixels.width,
        pixels.height,
      );
      expect(read?.data).toBe(number);
    },
  );

  it('of many lines goes on over several pages, its table’s head on each', async () => {
    const lines = Array.from({ length: 200 }, (_, n) => ({
      lineId: `l${n}`,
      sku: `S-${n}`,
      name: `Article ${n}`,
      quantity: 1,
    }));
    const pages = await pagesOf(await print({ ...returnSlip, lines }));
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((words, index) => {
      expect(words).toContain(`Page ${index + 1} / ${pages.length}`);
      if (/S-\d+/.test(words)) expect(words).toContain('Désignation');
    });
  });

  it('prints names from right to left as they are read', async () => {
    const words = await page({ ...returnSlip, buyer: { ...returnSlip.buyer, name: 'דוד כהן (Paris) 75' } });
    expect(words).toContain('75 (Paris) ');
    expect(words.indexOf('כהן')).toBeLessThan(words.indexOf('דוד'));
  });
});
