import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { openShop, type CustomerShop } from './given/open-shop.js';

describe('the papers of a shopper', () => {
  let shop: CustomerShop;
  let number: string;
  let slip: string;
  const lines = [{ lineId: 'l1', quantity: 1 }];

  beforeAll(async () => {
    shop = await openShop(await freshDatabase(migrate));
    await shop.push('A-1');
    await shop.push('A-2');
    const asked = await shop.call('POST', 'returns', {
      orderReference: 'A-1',
      explanation: 'Too big',
      lines,
    });
    number = asked.body.number;
    slip = (await shop.refund('A-2', { kind: 'return', lines })).value.creditSlipNumber!;
  });
  afterAll(() => shop.close());

  it('a return slip is there while the package is waited for, and not before', async () => {
    const early = await shop.call('GET', `returns/${number}/slip.pdf`, undefined, {
      'accept-language': 'fr',
    });
    expect([early.status, early.body]).toMatchObject([409, { code: 'RETURN_SLIP_NOT_AVAILABLE' }]);
    expect(early.body.detail).toContain('dès que le retour est accepté');
    await shop.move('A-1', number, 'waiting_for_package', '');
    const { status, headers, text } = await shop.download(`returns/${number}/slip.pdf`);
    expect([status, headers['content-type'], text.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-']);
    expect(headers['content-disposition']).toBe(`inline; filename="${number}.pdf"`);
    expect(headers['cache-control']).toBe('private, no-cache');
  });

  it('a credit slip is the same each time, and need not be sent to who has it', async () => {
    const [first, second] = [
      await shop.download(`credit-slips/${slip}.pdf`),
      await shop.download(`credit-slips/${slip}.pdf`),
    ];
    expect([first.status, first.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(second.text).toBe(first.text);
    const known = await shop.download(`credit-slips/${slip}.pdf`, {
      'if-none-match': String(first.headers.etag),
    });
    expect([known.status, known.text]).toEqual([304, '']);
  });

  it('comes in the language asked for, else that of the call, else the customer’s own', async () => {
    const etag = async (query = '', language?: string) =>
      (
        await shop.download(
          `credit-slips/${slip}.pdf${query}`,
          language ? { 'accept-language': language } : {},
        )
      ).headers.etag;
    const [french, english] = [await etag('?language=fr'), await etag('?language=en')];
    expect(french).not.toBe(english);
    expect(await etag('', 'en-GB,fr;q=0.5')).toBe(english);
    expect(await etag('?language=fr', 'en')).toBe(french);
    expect([await etag(), await etag('', '*'), await etag('', 'de')]).toEqual([french, french, french]);
    expect((await shop.call('GET', `credit-slips/${slip}.pdf?language=de`)).status).toBe(400);
  });

  it('somebody else’s is told exactly as what does not exist', async () => {
    for (const [path, none, code] of [
      [`returns/${number}/slip.pdf`, 'returns/RE-2026-999999/slip.pdf', 'RETURN_NOT_FOUND'],
      [`credit-slips/${slip}.pdf`, 'credit-slips/AV-2026-999999.pdf', 'CREDIT_SLIP_NOT_FOUND'],
    ]) {
      const nameless = (text: string) =>
        text
          .replaceAll(number, '#')
          .replaceAll(slip, '#')
          .replaceAll(/(RE|AV)-2026-9{6}/g, '#');
      const missing = await shop.download(none);
      expect([missing.status, JSON.parse(missing.text).code]).toEqual([404, code]);
      for (const [sub, name] of [
        ['c-43', 'shop-1'],
        ['c-42', 'shop-2'],
      ]) {
        const foreign = await shop.download(path, {}, sub, name);
        expect([foreign.status, nameless(foreign.text)]).toEqual([404, nameless(missing.text)]);
      }
    }
  });

  it.each([
    'credit-slips/%00.pdf',
    'credit-slips/..pdf',
    'credit-slips/.pdf',
    `credit-slips/${'9'.repeat(200)}.pdf`,
    'returns/%F0%9F/slip.pdf',
  ])('nonsense is no paper: %s', async (path) => {
    const { status, body } = await shop.call('GET', path);
    expect([400, 404]).toContain(status);
    expect(body.code).toMatch(/VALIDATION_FAILED|NOT_FOUND/);
  });
});
