import { X509Certificate } from 'node:crypto';
import type { GatewayRefund, JudgedWebhook } from '@retours/domain';
import { aRefund } from '../given/refund.js';
import { AUTHORITY } from './paypal.certificates.js';
import { accountOf, cap, LATELY, openPayPal } from './paypal.emulator.js';
import { PayPalGateway } from './paypal.gateway.js';
import { RECORDED } from './paypal.recorded.js';
import { flawOf } from './paypal.webhook.js';

describe('PayPal notifies of a refund', () => {
  const account = { shop: 'shop-1', gateway: 'paypal', credentials: accountOf('shop-1') };
  let provider: Awaited<ReturnType<typeof openPayPal>>;
  let gateway: PayPalGateway;
  let refund: GatewayRefund;
  beforeEach(async () => {
    provider = await openPayPal();
    gateway = new PayPalGateway({ apiBase: provider.url, authorities: [AUTHORITY] });
    refund = aRefund(`${cap('succeeds')}1`, { shop: 'shop-1' });
    await gateway.refund(refund, account);
  });
  afterEach(() => provider.close());
  const judge = (event: object, how = {}) => gateway.judge(provider.signed(event, how), account);
  const newsOf = (judged: JudgedWebhook) => (judged.type === 'believed' ? judged.news : judged);

  it.each([
    ['PAYMENT.CAPTURE.REFUNDED', {}, { type: 'succeeded' }],
    ['PAYMENT.CAPTURE.REFUNDED', { status: 'PENDING' as const }, { type: 'pending' }],
    ['PAYMENT.REFUND.PENDING', { status: 'PENDING' as const }, { type: 'pending' }],
    ['PAYMENT.REFUND.FAILED', { status: 'FAILED' as const }, { type: 'failed', byHand: true }],
  ])('by %s %p', async (type, change, outcome) => {
    expect(newsOf(await judge(provider.event(refund, type, change)))).toEqual([
      expect.objectContaining({
        key: refund.key,
        gatewayReference: refund.gatewayReference,
        sum: { amount: '12.60', currency: 'EUR' },
        outcome: expect.objectContaining(outcome),
      }),
    ]);
  });

  it('that PayPal made by itself as money that left, and never as one of ours', async () => {
    const news = newsOf(await judge(provider.event(refund, 'PAYMENT.CAPTURE.REVERSED')));
    expect(news).toEqual([
      expect.objectContaining({
        key: null,
        gatewayReference: refund.gatewayReference,
        outcome: { type: 'succeeded', gatewayRefundId: expect.stringMatching(/./) },
      }),
    ]);
  });

  it.each([
    ['other things', { id: 'WH-1', event_type: 'CHECKOUT.ORDER.APPROVED', resource: {} }],
    ['names from the machine room', { id: 'WH-1', event_type: 'constructor', resource: {} }],
    ['nothing', []],
    ['something without an id', { event_type: 'PAYMENT.CAPTURE.REFUNDED', resource: null }],
  ])('and of %s without news for us', async (_what, event) => {
    expect(newsOf(await judge(event))).toEqual([]);
  });

  it('in nonsense leaves the outcome open', async () => {
    const event = {
      id: 'WH-1',
      event_type: 'PAYMENT.CAPTURE.REFUNDED',
      resource: { amount: 7, links: 'up' },
    };
    expect(newsOf(await judge(event))).toEqual([
      expect.objectContaining({
        key: null,
        gatewayReference: null,
        sum: null,
        outcome: expect.objectContaining({ type: 'unknown' }),
      }),
    ]);
  });

  it.each([
    ['another name’s certificate', { certificate: 'CERT-stranger' }],
    ['a certificate with nobody behind it', { certificate: 'CERT-forged' }],
    ['a certificate without the one that issued it', { certificate: 'CERT-alone' }],
    ['a certificate that is not there', { certificate: 'CERT-none' }],
    ['an address beside the certificates', { certificate: '../../../v1/oauth2/token' }],
    ['a certificate that is no longer good', { sentAt: 4_900_000_000 }],
    ['a time that is still to come', { receivedAt: LATELY - 301 }],
  ])('with %s is refused', async (_what, how) => {
    expect(await judge(provider.event(refund), how)).toEqual({
      type: 'refused',
      reason: expect.stringMatching(/./),
    });
  });

  it.each([
    ['http://127.0.0.1:1/v1/notifications/certs/CERT-signer'],
    ['https://api.paypal.com.evil.example/v1/notifications/certs/CERT-signer'],
    ['https://evil.example/v1/notifications/certs/CERT-signer'],
    ['file:///etc/passwd'],
    ['no address'],
  ])('with a certificate from %s is refused before anybody is asked', async (address) => {
    const webhook = provider.signed(provider.event(refund));
    const before = provider.exchanges.length;
    const headers = { ...webhook.headers, 'paypal-cert-url': address };
    expect((await gateway.judge({ ...webhook, headers }, account)).type).toBe('refused');
    expect(provider.exchanges).toHaveLength(before);
  });

  it.each(['SHA1withRSA', 'none', undefined])('signed by %p is refused', async (algorithm) => {
    const webhook = provider.signed(provider.event(refund));
    const headers = { ...webhook.headers, 'paypal-auth-algo': algorithm };
    expect((await gateway.judge({ ...webhook, headers }, account)).type).toBe('refused');
  });

  it('to an account that names no webhook is refused', async () => {
    const { clientId, clientSecret } = account.credentials;
    const webhook = provider.signed(provider.event(refund));
    const nameless = { ...account, credentials: { clientId, clientSecret } };
    expect((await gateway.judge(webhook, nameless)).type).toBe('refused');
  });

  it('needs its certificate fetched once', async () => {
    await judge(provider.event(refund));
    await judge(provider.event(refund));
    expect(
      provider.exchanges.filter(({ call }) => call.path.startsWith('/v1/notifications/certs')),
    ).toHaveLength(1);
  });

  it('with a signature that PayPal really made, as the tests of its SDKs keep it', async () => {
    const { webhookId, certificate, ...webhook } = RECORDED;
    const own = { keyAt: async () => new X509Certificate(certificate).publicKey };
    expect(await flawOf(webhook, webhookId, own)).toBeUndefined();
    const altered = [...webhook.body.subarray(1), 0x7b];
    expect(await flawOf({ ...webhook, body: Uint8Array.from(altered) }, webhookId, own)).toBe(
      'the signature is wrong',
    );
    expect(await flawOf(webhook, '1JE4291016473214C', own)).toBe('the signature is wrong');
  });
});
