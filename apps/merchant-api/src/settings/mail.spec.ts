import { MailPreviewView, MailSettingsView, MailTemplateView } from '@retours/contracts';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { expectView, one, openShop, type MerchantShop } from '../given/open-shop.js';

const settings = {
  fromName: 'Chez Ada',
  fromAddress: 'boutique@ada.example',
  replyTo: null,
  merchantAddress: 'ada@ada.example',
  merchantLanguage: 'fr',
};
const own = {
  subject: 'Retour {{ return.number }}',
  html: '<p>{{ customer.name }}</p>',
  text: '{{ customer.name }}',
};

describe('the mails of a shop, as its staff edit them', () => {
  let shop: MerchantShop;
  beforeAll(async () => {
    shop = await openShop(await freshDatabase(migrate));
  });
  afterAll(() => shop.close());

  it('have settings that are saved from the version they were read in', async () => {
    const before = expectView(MailSettingsView, await shop.call('GET', 'mail-settings'));
    expect([before.headers['etag'], before.body.fromAddress]).toEqual(['"v0"', null]);
    const ifMatch = { 'if-match': '"v0"' };
    const saved = expectView(MailSettingsView, await shop.call('PUT', 'mail-settings', settings, ifMatch));
    expect([saved.headers['etag'], saved.body]).toEqual(['"v1"', settings]);
    expect((await shop.call('PUT', 'mail-settings', settings, ifMatch)).body).toMatchObject({
      code: 'VERSION_CONFLICT',
      version: 1,
    });
    expect((await shop.call('PUT', 'mail-settings', saved.body)).status).toBe(200);
  });

  it.each([
    ['two addresses', { fromAddress: 'a@b.example, c@d.example' }],
    ['an address with a line break', { replyTo: 'a@b.example\r\nBcc: c@d.example' }],
    ['an address with a name', { merchantAddress: 'Ada <a@b.example>' }],
    ['a name with a line break', { fromName: 'Ada\nBcc: c@d.example' }],
    ['a name with a NUL', { fromName: 'Ada\u0000' }],
    ['a number', { fromName: 7 }],
    ['another language', { merchantLanguage: 'de' }],
    ['an unknown setting', { bcc: 'a@b.example' }],
  ])('take no %s for a setting', async (_, wrong) => {
    expect(await shop.call('PUT', 'mail-settings', wrong)).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_FAILED' },
    });
  });

  it('are all listed, and a standard one is a valid template', async () => {
    const { body } = await shop.call('GET', 'mail-templates');
    expect(body.items).toHaveLength(12);
    for (const { mail, language, custom, ...words } of body.items) {
      expect(custom).toBe(false);
      const path = `mail-templates/${mail}/${language}/preview`;
      expect((await shop.call('POST', path, words)).status).toBe(200);
    }
    const page = await shop.call('GET', 'mail-templates?limit=5');
    expect(page.body.items).toHaveLength(5);
    expect(page.body.nextCursor).toEqual(expect.any(String));
  });

  it('are the shop’s own once they are saved, until they are reset', async () => {
    const path = 'mail-templates/return_denied/fr';
    const standard = expectView(MailTemplateView, await shop.call('GET', path));
    const saved = expectView(MailTemplateView, await shop.call('PUT', path, own));
    expect(saved.body).toEqual({ mail: 'return_denied', language: 'fr', custom: true, ...own });
    expect((await shop.call('GET', path)).body).toEqual(saved.body);
    expect((await shop.call('GET', 'mail-templates/return_denied/en')).body.custom).toBe(false);
    const stale = { 'if-match': '"v0"' };
    expect((await shop.call('DELETE', path, undefined, stale)).status).toBe(412);
    const reset = expectView(
      MailTemplateView,
      await shop.call('DELETE', path, undefined, { 'if-match': '"v1"' }),
    );
    expect([reset.headers['etag'], reset.body]).toEqual(['"v2"', standard.body]);
  });

  it('are nobody else’s', async () => {
    await shop.call('PUT', 'mail-templates/package_received/fr', own);
    const theirs = await shop.anotherShop('shop-2');
    expect((await theirs('GET', 'mail-templates/package_received/fr')).body.custom).toBe(false);
    expect((await theirs('GET', 'mail-settings')).body.fromAddress).toBeNull();
  });

  it('can be looked at with a real return, a real refund, or something made up', async () => {
    const reference = await shop.push();
    const number = await shop.ask(reference);
    const made = await shop.call('POST', 'mail-templates/return_requested/en/preview', {});
    expect(expectView(MailPreviewView, made).body.subject).toContain('RE-2026-000007');
    const real = await shop.call('POST', 'mail-templates/return_requested/en/preview', {
      returnNumber: number,
    });
    expect(real.body.subject).toBe(`Your return request ${number}`);
    expect(real.body.text).toContain('Hello Ada,');
    expect(real.headers['content-type']).toContain('application/json');
    const { id } = await shop.refund(await shop.push());
    const refunded = await shop.call('POST', 'mail-templates/refunded/fr/preview', {
      refundId: id,
      subject: 'Voilà',
    });
    expect(refunded.body.subject).toBe('Voilà');
    expect(refunded.body.text).toMatch(/14,28\s€/);
  });

  it('can be looked at before they are saved, and a mistake is told by field and line', async () => {
    const preview = (draft: object) => shop.call('POST', 'mail-templates/refunded/fr/preview', draft);
    expect((await preview({ text: 'Bonjour {{ customer.firstName }}' })).body.text).toBe('Bonjour Ada');
    expect((await preview({ text: 'Bonjour\n{% if %}' })).body).toMatchObject({
      code: 'MAIL_TEMPLATE_INVALID',
      field: 'text',
      line: 2,
    });
    expect((await shop.call('GET', 'mail-templates/refunded/fr')).body.custom).toBe(false);
  });

  it('show a return or a refund only to who may look at it, and only one of this shop', async () => {
    const number = await shop.ask(await shop.push());
    const path = 'mail-templates/return_requested/en/preview';
    const authorization = `Bearer ${await shop.tokenFor('settings:write')}`;
    expect((await shop.call('POST', path, { returnNumber: number }, { authorization })).body).toMatchObject({
      code: 'FORBIDDEN',
      scope: 'returns:read',
    });
    expect((await shop.call('POST', path, {}, { authorization })).status).toBe(200);
    const theirs = await shop.anotherShop('shop-3');
    expect((await theirs('POST', path, { returnNumber: number })).body.code).toBe('RETURN_NOT_FOUND');
    expect(
      (await shop.call('POST', 'mail-templates/refunded/en/preview', { refundId: 'none' })).body.code,
    ).toBe('REFUND_NOT_FOUND');
  });

  it.each([
    ['no such mail', 'GET', 'mail-templates/hello/en', undefined],
    ['no such language', 'GET', 'mail-templates/refunded/de', undefined],
    ['a part that is missing', 'PUT', 'mail-templates/refunded/en', { subject: 'x', html: 'x' }],
    ['a part that is a number', 'PUT', 'mail-templates/refunded/en', { ...own, text: 7 }],
    ['a part that is endless', 'PUT', 'mail-templates/refunded/en', { ...own, text: 'x'.repeat(100_001) }],
    ['a NUL', 'PUT', 'mail-templates/refunded/en', { ...own, text: 'x\u0000' }],
    ['a field nobody knows', 'POST', 'mail-templates/refunded/en/preview', { lines: one }],
  ] as const)('answer %s with 400', async (_, method, path, body) => {
    expect(await shop.call(method, path, body)).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_FAILED' },
    });
  });
});
