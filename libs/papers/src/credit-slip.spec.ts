import { creditPaper, inCurrency, longSlip } from './given/papers.js';
import { metadataOf, pagesOf } from './given/reading.js';
import { typeset } from './index.js';

const { slip } = creditPaper;
const printed = async (paper = creditPaper, language: 'fr' | 'en' = 'fr') =>
  pagesOf(await typeset({ kind: 'credit_slip', paper, language }));
const page = async (...asked: Parameters<typeof printed>) => (await printed(...asked)).join('\n');

describe('a credit slip on paper', () => {
  it('says in French who credits whom, for which order and invoice, and why', async () => {
    const words = await page();
    for (const part of [
      'Avoir',
      'AV-2026-000042',
      'Atelier Lumière',
      'SIRET 812 345 678 00019',
      'Ada Lovelace',
    ])
      expect(words).toContain(part);
    for (const part of ['36 avenue de l’Opéra', 'A-1042', 'FA-2026-0001', 'Motif : trop grand'])
      expect(words).toContain(part);
  });

  it('writes money as the French do, and in both bases', async () => {
    const words = await page();
    for (const part of ['9,82 €', '11,78 €', 'Prix unitaire TTC', 'Total HT', '50,26 €', '55,18 €'])
      expect(words.replaceAll('\n', ' ')).toContain(part);
  });

  it('and in English as the English do', async () => {
    const words = (await page(creditPaper, 'en')).replaceAll('\n', ' ');
    for (const part of [
      'Credit slip',
      '€11.78',
      '20%',
      '10 March 2026',
      'Reason: trop grand',
      'Shipping',
      'Goodwill',
    ])
      expect(words).toContain(part);
  });

  it('breaks the taxes down by rate, and says where there is no split', async () => {
    const words = (await page()).replaceAll('\n', ' ');
    for (const row of ['20 % 16,82 € 3,36 €', '5,5 % 28,44 € 1,56 €', 'TVA non ventilée 5,00 € –'])
      expect(words).toContain(row);
  });

  it('names unit prices in the basis of the order', async () => {
    const words = (await page({ ...creditPaper, slip: { ...slip, taxDisplay: 'tax_excluded' } })).replaceAll(
      '\n',
      ' ',
    );
    expect(words).toContain('Prix unitaire HT');
    expect(words).toContain('11,90 €');
  });

  it.each([
    ['JPY', '1280', 'fr', '1 280 JPY'],
    ['JPY', '1280', 'en', 'JP¥1,280'],
    ['KWD', '12.600', 'fr', '12,600 KWD'],
    ['KWD', '12.600', 'en', 'KWD 12.600'],
    ['ISK', '990', 'fr', '990 ISK'],
  ] as const)(
    'has as many decimals as its currency: %s %s in %s',
    async (currency, amount, language, written) => {
      expect(await page(inCurrency(currency, amount), language)).toContain(written);
    },
  );

  it('shows all the decimals of a unit price, and no zeros after them', async () => {
    const lines = [{ ...slip.lines[0], unitPriceTaxIncl: '0.123450' }];
    expect(await page({ ...creditPaper, slip: { ...slip, lines } })).toContain('0,12345 €');
  });

  it('bears the day it was issued in the shop’s time zone, on paper and in its properties', async () => {
    const late = {
      ...creditPaper,
      timezone: 'Asia/Tokyo',
      slip: { ...slip, issuedAt: '2026-12-31T18:00:00.000Z' },
    };
    expect(await page(late)).toContain('1 janvier 2027');
    const info = await metadataOf(await typeset({ kind: 'credit_slip', paper: late, language: 'fr' }));
    expect(info).toMatchObject({
      Title: 'Avoir AV-2026-000042',
      CreationDate: 'D:20261231180000Z',
      Author: 'Atelier Lumière',
    });
  });

  it('repeats the head of the table on each of many pages, and counts them', async () => {
    const pages = await printed(longSlip);
    expect(pages.length).toBeGreaterThan(4);
    pages.forEach((words, index) => {
      expect(words).toContain(`Page ${index + 1} / ${pages.length}`);
      if (/Article \d+/.test(words)) expect(words).toContain('Désignation');
    });
    const all = pages.join('\n');
    for (let n = 1; n <= 200; n++) expect(all).toContain(`Article ${n} `);
    expect(pages.at(-1)).toContain('Total TTC');
  });

  it('loses nothing when there are more tax rates than fit on a page', async () => {
    const taxes = Array.from({ length: 80 }, (_, n) => ({ rate: `${n + 1}.25`, base: '1.00', tax: '0.01' }));
    const all = (
      await printed({ ...creditPaper, slip: { ...slip, credit: { ...slip.credit, taxes } } })
    ).join('\n');
    for (const { rate } of taxes) expect(all).toContain(`${rate.replace('.', ',')} %`);
    expect(all).toContain('Motif : trop grand');
  });

  it('prints names literally, whatever they look like', async () => {
    const name = '{"text":"x"} <b>Mug</b> ${7*7} **gras** %s \\n {{user}}';
    const words = await page({
      ...creditPaper,
      buyer: { ...creditPaper.buyer, name: '<svg onload=alert(1)>' },
      slip: { ...slip, lines: [{ ...slip.lines[0], label: name }] },
    });
    expect(words.replaceAll('\n', ' ')).toContain(name);
    expect(words).toContain('<svg onload=alert(1)>');
  });

  it('survives what a shop may send: control characters, half characters, no name, one endless word', async () => {
    const labels = ['a\u0000b\u202Ec', '\ud800', '', 'w'.repeat(500), '🎁 漢字'];
    const pages = await printed({
      ...creditPaper,
      slip: { ...slip, lines: labels.map((label) => ({ ...slip.lines[0], label })) },
    });
    expect(pages.join('').replaceAll('\n', '')).toContain('w'.repeat(60));
    expect(pages.join('')).toContain('a bc');
  });

  it('of a reversal says what it reverses, with amounts below zero', async () => {
    const reversal = {
      ...slip,
      reverses: 'AV-2026-000041',
      credit: { ...slip.credit, totalTaxIncl: '-55.18' },
    };
    const words = await page({ ...creditPaper, slip: reversal });
    for (const part of ['Avoir rectificatif', 'AV-2026-000041', '-55,18 €']) expect(words).toContain(part);
    expect(await page({ ...creditPaper, slip: { ...slip, reversedBy: 'AV-2026-000050' } })).toContain(
      'annulé par l’avoir AV-2026-000050.',
    );
  });
});
