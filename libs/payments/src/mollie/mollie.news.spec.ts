import { randomUUID } from 'node:crypto';
import { aRefund } from '../given/refund.js';
import {
  classicHook,
  mollieAccount,
  mollieEvent,
  MOLLIE_SECRET,
  mollieWebhook,
  openMollie,
  tr,
} from './mollie.emulator.js';
import { MollieGateway } from './mollie.gateway.js';

describe('Mollie notifies', () => {
  let mollie: Awaited<ReturnType<typeof openMollie>>;
  let gateway: MollieGateway;
  beforeAll(async () => {
    mollie = await openMollie();
    gateway = new MollieGateway({ apiBase: mollie.url });
  });
  afterAll(() => mollie.close());

  const account = mollieAccount('shop-1');
  const booked = async (scenario = 'succeeds') => {
    const refund = aRefund(`${tr(scenario)}${randomUUID().slice(0, 8)}`, { shop: 'shop-1' });
    await gateway.refund(refund, account);
    return { refund, written: mollie.books.find('shop-1', refund.key)! };
  };

  const hint = (about: string) => ({ type: 'hint', about: [about] });

  it('by a classic hook, which says no more than what to ask it about', async () => {
    for (const id of ['tr_1', 're_1'])
      expect(await gateway.judge(classicHook(id), account)).toEqual(hint(id));
  });

  it('of what is listed when it is asked, by the name of a payment or of a refund', async () => {
    const { refund, written } = await booked();
    const listed = {
      key: refund.key,
      gatewayRefundId: written.id,
      amount: '12.60',
      currency: 'EUR',
      outcome: { type: 'pending', gatewayRefundId: written.id },
    };
    expect(await gateway.list(refund.gatewayReference, account)).toEqual([listed]);
    expect(await gateway.list(written.id, account)).toEqual([
      { ...listed, gatewayReference: refund.gatewayReference },
    ]);
    mollie.books.change(({ id }) => id === written.id, { status: 'refunded' });
    expect(await gateway.list(written.id, account)).toMatchObject([{ outcome: { type: 'succeeded' } }]);
  });

  it('of nothing, when somebody else makes up a name', async () => {
    expect(await gateway.list('tr_succeeds_madeup', account)).toEqual([]);
    for (const id of ['', 'ord_1', '../../customers', 'tr_1 2', `tr_${'x'.repeat(65)}`])
      expect(await gateway.judge(classicHook(id), account)).toMatchObject({ type: 'refused' });
  });

  it.each([
    ['failed', { type: 'failed', reason: 'failed', byHand: true }],
    ['canceled', { type: 'failed', reason: 'canceled', byHand: false }],
    ['teleported', { type: 'unknown', detail: 'unknown status teleported' }],
  ])('of a refund that is %s', async (status, outcome) => {
    const webhook = mollieWebhook(mollieEvent((await booked()).written, status), MOLLIE_SECRET);
    expect(await gateway.judge(webhook, account)).toMatchObject({ type: 'believed', news: [{ outcome }] });
  });

  it('of a refund made in its dashboard, without a key of ours', async () => {
    const { written } = await booked();
    const event = mollieEvent({ ...written, metadata: null }, 'refunded');
    expect(await gateway.judge(mollieWebhook(event, MOLLIE_SECRET), account)).toMatchObject({
      news: [{ key: null, gatewayRefundId: written.id }],
    });
  });

  it('of a payment, which is no news of a refund', async () => {
    const event = { ...mollieEvent((await booked()).written, 'refunded'), type: 'payment.paid' };
    expect(await gateway.judge(mollieWebhook(event, MOLLIE_SECRET), account)).toEqual({
      type: 'believed',
      news: [],
    });
  });

  it('of nonsense, and is not believed', async () => {
    const unreadable = { id: 'event_1', type: 'refund.failed', _embedded: { entity: { id: 7 } } };
    for (const nonsense of [null, 'event', { id: 'event_1', type: 'refund.failed' }, unreadable])
      expect(await gateway.judge(mollieWebhook(nonsense, MOLLIE_SECRET), account)).toEqual({
        type: 'refused',
        reason: expect.stringMatching(/./),
      });
  });

  it('in a few words only, which say what to ask it about', async () => {
    const { written } = await booked();
    const event = { ...mollieEvent(written, 'refunded'), _embedded: undefined };
    expect(await gateway.judge(mollieWebhook(event, MOLLIE_SECRET), account)).toEqual(hint(written.id));
  });

  it('with two signatures, while the secret is exchanged', async () => {
    const webhook = mollieWebhook(mollieEvent((await booked()).written, 'refunded'), MOLLIE_SECRET);
    const right = webhook.headers['x-mollie-signature'];
    const judgeWith = async (header: string) =>
      (await gateway.judge({ ...webhook, headers: { 'x-mollie-signature': header } }, account)).type;
    expect(await judgeWith(`sha256=${'0'.repeat(64)}, ${right}`)).toBe('believed');
    for (const none of ['', ' , ', 'sha256=', `sha256=${'0'.repeat(64)}`])
      expect(await judgeWith(none)).toBe('refused');
  });

  it('in vain, where the account has no secret to check it by', async () => {
    const webhook = mollieWebhook(mollieEvent((await booked()).written, 'refunded'), MOLLIE_SECRET);
    const { apiKey } = account.credentials;
    expect(await gateway.judge(webhook, { ...account, credentials: { apiKey } })).toEqual({
      type: 'refused',
      reason: 'the account has no webhook secret',
    });
  });

  it('with a signature as in the tests of its own SDK, with its prefix and without', async () => {
    // mollie-api-php: WebhookSignatureVerifierTest.php; it writes the signature as hash_hmac('sha256', PAYLOAD, SECRET).
    const signature = '77ffed7a0a427c09a20254c84c607ca1477a544e9bbc77c7eabc97f7b3574fe0';
    const body =
      '{"id":"evt_test","type":"payment-link.paid","entityId":"pl_test","createdAt":"2024-01-01T00:00:00+00:00"}';
    const theirs = { ...account, credentials: { ...account.credentials, webhookSecret: 'webhook_secret' } };
    const judge = (header: string, words: string) =>
      gateway.judge(
        { headers: { 'x-mollie-signature': header }, body: Buffer.from(words), receivedAt: 0 },
        theirs,
      );
    for (const header of [signature, `sha256=${signature}`]) {
      expect(await judge(header, body)).toEqual({ type: 'believed', news: [] });
      expect((await judge(header, `${body} `)).type).toBe('refused');
    }
  });
});
