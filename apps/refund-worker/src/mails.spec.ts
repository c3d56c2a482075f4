import type { MailWords } from '@retours/domain';
import { given } from '@retours/domain/given';
import { openMailServer, type MailServer } from '@retours/testkit';
import { aShopWithMails, FROM, SETTINGS, type MailShop } from './given/shop-with-mails.js';

describe('the mails of a shop', () => {
  let server: MailServer;
  let shop: MailShop;
  beforeEach(async () => {
    server = await openMailServer();
    shop = await aShopWithMails({ smtpUrl: server.url });
  });
  afterEach(async () => {
    await shop.close();
    await server.close();
  });
  const letterTo = (address: string) => server.taken.filter(({ to }) => to === address).at(-1)!;

  it('tell the customer of each step in their language, and the merchant of the request in the shop’s', async () => {
    await shop.sells();
    const number = await shop.ask();
    await shop.work();
    await shop.move(number, {
      status: 'waiting_for_package',
      note: 'Avec plaisir',
      internalNote: 'good customer',
    });
    await shop.work();
    await shop.receive(number);
    await shop.work();
    await shop.refund({ returnNumber: number });
    await shop.work();
    expect(server.taken.map(({ to, subject }) => `${to} ${subject}`)).toEqual([
      `ada@example.com Votre demande de retour ${number}`,
      `patronne@ada.example Nouvelle demande de retour ${number} (commande A-1)`,
      `ada@example.com Votre retour ${number} est accepté`,
      `ada@example.com Nous avons reçu votre colis (retour ${number})`,
      'ada@example.com Votre remboursement pour la commande A-1',
    ]);
    for (const { text, html } of server.taken) expect(text + html).not.toContain('good customer');
    expect(new Set(server.heard).size).toBe(5);
  });

  it('come from the shop, answers go where it wants them, and machines do not answer', async () => {
    await shop.sells();
    await shop.ask();
    await shop.work();
    const letter = letterTo('ada@example.com');
    expect(letter).toMatchObject({ from: '"Chez Ada" <boutique@ada.example>', replyTo: 'aide@ada.example' });
    expect(letter.messageId).toMatch(/^<[\w-]+\.return_requested@ada\.example>$/);
    expect(letter.headers).toContain('auto-submitted');
    expect(server.recipients).toEqual(['ada@example.com', 'patronne@ada.example']);
  });

  it('come from the installation while the shop has said nothing', async () => {
    await shop.store.mailTemplates.saveSettings(shop.staff, {
      ...SETTINGS,
      fromName: null,
      fromAddress: null,
    });
    await shop.sells();
    await shop.ask();
    await shop.work();
    expect(letterTo('ada@example.com').from).toContain(`<${FROM}>`);
  });

  it('are in English for whoever does not read French', async () => {
    await shop.sells({ customer: { id: 'c-42', email: 'ada@example.com', locale: 'de-DE' } });
    const number = await shop.ask();
    await shop.work();
    expect(letterTo('ada@example.com').subject).toBe(`Your return request ${number}`);
    expect(letterTo('ada@example.com').text).toMatch(/^Hello,\n/);
  });

  it('bring the return slip along when a return is accepted', async () => {
    await shop.sells();
    const number = await shop.ask();
    await shop.work();
    await shop.move(number, { status: 'waiting_for_package', note: 'Avec plaisir' });
    await shop.work();
    const { attachments, text } = letterTo('ada@example.com');
    expect(attachments).toEqual([{ filename: `${number}.pdf`, content: expect.stringMatching(/^%PDF/) }]);
    expect(text).toContain('Avec plaisir');
    expect(text).toContain('1 × Mug');
  });

  it('give the reason why a return is refused, as far as it is the customer’s business', async () => {
    await shop.sells();
    const number = await shop.ask();
    await shop.work();
    await shop.move(number, { status: 'return_denied', note: 'Déjà portée', internalNote: 'third time' });
    expect(await shop.work()).toEqual({ return_denied: 'sent' });
    const { text, html } = letterTo('ada@example.com');
    expect(text).toContain('Déjà portée');
    expect(text + html).not.toContain('third time');
  });

  it('say what comes back by itself, what by hand, and what was never paid', async () => {
    await shop.sells({
      payments: [
        given.aPayment({ amount: '10.00' }),
        given.aPayment({ id: 'p2', method: 'cheque', gateway: 'manual', amount: '2.00' }),
      ],
    });
    await shop.refund();
    await shop.work();
    const text = letterTo('ada@example.com').text.replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(text).toContain('Nous vous avons crédité de 14,28 €');
    expect(text).toContain('10,00 € automatiquement, par le moyen de paiement d’origine (carte bancaire)');
    expect(text).toContain('2,00 € envoyés par nos soins (paiement d’origine : chèque)');
    expect(text).toContain('2,28 € de ce crédit n’avaient pas encore été payés');
  });

  it('give the voucher with its code and its last day, and promise no money besides', async () => {
    await shop.sells();
    const { value } = await shop.refund({ voucher: true });
    await shop.work();
    const { text } = letterTo('ada@example.com');
    expect(text).toContain(value.voucher!.code);
    expect(text).toContain('10 mars 2027');
    expect(text).not.toContain('Nous vous rendons');
  });

  it('that are switched off are not sent, and the others are', async () => {
    await shop.switchOff({ return_requested: false });
    await shop.sells();
    await shop.ask();
    expect(await shop.work()).toEqual({ merchant_new_request: 'sent' });
    expect(server.heard).toHaveLength(1);
  });

  it('that are put off go out later under the same Message-ID, once', async () => {
    await shop.switchOff({ merchant_new_request: false });
    await shop.sells();
    await shop.ask();
    server.reply({ code: 451, words: 'ada@example.com is busy' });
    expect(await shop.work()).toEqual({ return_requested: 'pending' });
    shop.pass(10);
    expect(await shop.work()).toEqual({ return_requested: 'sent' });
    expect(await shop.work()).toEqual({});
    expect(server.heard).toHaveLength(2);
    expect(new Set(server.heard).size).toBe(1);
    expect(server.taken).toHaveLength(1);
  });

  it('that are refused for good are given up, with figures for a reason', async () => {
    await shop.switchOff({ merchant_new_request: false });
    await shop.sells();
    await shop.ask();
    server.reply({ code: 550, words: 'no mailbox ada@example.com' });
    expect(await shop.work()).toEqual({ return_requested: 'given_up' });
    expect((await shop.lastAttempt('return_requested'))?.detail).toMatch(/^EMESSAGE 550$/);
    shop.pass(86_400);
    expect(await shop.work()).toEqual({});
  });

  it('whose worker dies between the server’s yes and our record go out again, as the same letter', async () => {
    await shop.switchOff({ merchant_new_request: false });
    await shop.sells();
    await shop.ask();
    const { notifications } = shop.store;
    const record = notifications.record.bind(notifications);
    notifications.record = async () => {
      notifications.record = record;
      throw new Error('killed');
    };
    await expect(shop.work()).rejects.toThrow('killed');
    shop.pass(61);
    expect(await shop.work()).toEqual({ return_requested: 'sent' });
    expect(server.heard).toHaveLength(2);
    expect(new Set(server.heard).size).toBe(1);
  });

  it('to nobody are given up and say so', async () => {
    await shop.store.mailTemplates.saveSettings(shop.staff, { ...SETTINGS, merchantAddress: null });
    await shop.sells({ customer: { id: 'c-42', locale: 'fr' } });
    await shop.ask();
    expect(await shop.work()).toEqual({ return_requested: 'given_up', merchant_new_request: 'given_up' });
    for (const name of ['return_requested', 'merchant_new_request'])
      expect((await shop.lastAttempt(name))?.detail).toBe('there is no address to write to');
    expect(server.heard).toEqual([]);
  });

  it.each([
    'a@example.com, b@example.com',
    'a@example.com\r\nBcc: b@example.com',
    '<a@example.com>',
    'a b@example.com',
  ])('never go to what is not one plain address: %j', async (email) => {
    await shop.switchOff({ merchant_new_request: false });
    await shop.sells({ customer: { id: 'c-42', email, locale: 'fr' } });
    await shop.ask();
    expect(await shop.work()).toEqual({ return_requested: 'given_up' });
    expect(server.heard).toEqual([]);
  });

  it('take names and explanations for text, whatever they look like', async () => {
    const firstName = 'Zoë 🎁 <script>x</script>\r\nBcc: eve@example.com {{ 7*7 }}';
    await shop.sells({
      customer: { id: 'c-42', email: 'ada@example.com', firstName, lastName: 'שלום', locale: 'fr' },
    });
    await shop.ask({ explanation: '{% include "x" %} <b>bold</b>' });
    await shop.work();
    for (const { html, text, headers, subject } of server.taken) {
      expect(html).not.toMatch(/<script|<b>/);
      expect(text).toContain('{% include "x" %} <b>bold</b>');
      expect(headers).not.toContain('bcc');
      expect(subject).not.toContain('eve@example.com');
    }
    expect(letterTo('patronne@ada.example').text).toContain('שלום');
  });

  describe('in the shop’s own words', () => {
    const own = (words: Partial<MailWords>) =>
      shop.store.mailTemplates.save(
        shop.staff,
        { mail: 'return_requested', language: 'fr' },
        { subject: 'Coucou', html: '<p>Coucou</p>', text: 'Coucou', ...words },
      );

    it('are sent in those', async () => {
      await own({ subject: 'Retour {{ return.number }} noté', text: 'Merci {{ customer.name }}' });
      await shop.sells();
      const number = await shop.ask();
      await shop.work();
      expect(letterTo('ada@example.com')).toMatchObject({
        subject: `Retour ${number} noté`,
        text: 'Merci Ada L',
      });
    });

    it('are sent in the standard ones when those fail on an order', async () => {
      await own({ text: '{% for i in (1..9000000) %}{{ i }}{% endfor %}' });
      await shop.sells();
      const number = await shop.ask();
      await shop.work();
      expect(letterTo('ada@example.com').subject).toBe(`Votre demande de retour ${number}`);
    });
  });
});

describe('mails of an installation without a mail server', () => {
  it('are given up, and say why', async () => {
    const shop = await aShopWithMails({});
    await shop.sells();
    await shop.ask();
    expect(await shop.work()).toEqual({ return_requested: 'given_up', merchant_new_request: 'given_up' });
    expect((await shop.lastAttempt('return_requested'))?.detail).toBe('mails are off: SMTP_URL is not set');
    await shop.close();
  });
});
