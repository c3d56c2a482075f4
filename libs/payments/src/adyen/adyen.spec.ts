import { randomUUID } from 'node:crypto';
import type { GatewayRefund } from '@retours/domain';
import { describePaymentGateway } from '@retours/testkit';
import type { Reply } from '../given/emulator.js';
import { accountOf, notification, openAdyen, psp, signatureOf } from './adyen.emulator.js';
import { AdyenGateway } from './adyen.gateway.js';
import { refusal } from './adyen.replies.js';
import type { AdyenErrorCode } from './adyen.wire.js';

const open = async () => {
  const provider = await openAdyen();
  return { provider, gateway: new AdyenGateway({ apiBase: provider.url }) };
};

const DECIMALS: Readonly<Record<string, number>> = { JPY: 0, KWD: 3 };

describePaymentGateway(
  'adyen',
  { lookUp: false, pending: false, busy: true, accounts: true, news: true },
  async () => {
    const { provider, gateway } = await open();
    return {
      gateway,
      credentials: accountOf,
      badCredentials: { ...accountOf('shop-1'), apiKey: 'guessed' },
      yes: 'pending',
      payments: {
        succeeds: psp('succeeds'),
        declined: psp('declined'),
        closed: psp('closed'),
        callLost: psp('callLost'),
        replyLost: psp('replyLost'),
        troubled: psp('troubled'),
        busy: psp('busy'),
      },
      notifications: {
        signed: (refund) => notification([provider.itemOf(refund)]),
        unsigned: (refund) => notification([provider.itemOf(refund)], () => undefined),
        altered: (refund) =>
          notification([provider.itemOf(refund)], (item) => signatureOf({ ...item, success: 'false' })),
        foreign: (refund) => notification([provider.itemOf(refund, { merchantAccountCode: 'another-shop' })]),
      },
      paidOut: async (shop, currency) => {
        const paid = provider.books.of(shop).filter(({ amount }) => amount.currency === currency);
        const decimals = DECIMALS[currency] ?? 2;
        return (paid.reduce((sum, { amount }) => sum + amount.value, 0) / 10 ** decimals).toFixed(decimals);
      },
      close: () => provider.close(),
    };
  },
);

describe('Adyen', () => {
  let adyen: Awaited<ReturnType<typeof open>>;
  beforeEach(async () => {
    adyen = await open();
  });
  afterEach(() => adyen.provider.close());

  const refundOf = (amount = '12.60', currency = 'EUR'): GatewayRefund => ({
    key: randomUUID(),
    shop: 'shop-1',
    gatewayReference: `${psp('succeeds')}${randomUUID()}`,
    amount,
    currency,
  });
  const account = { shop: 'shop-1', gateway: 'adyen', credentials: accountOf('shop-1') };
  const ask = (refund = refundOf()) => adyen.gateway.refund(refund, account);

  it('is sent our key twice over: for its memory and for its notifications', async () => {
    const refund = refundOf();
    await ask(refund);
    const [{ call }] = adyen.provider.exchanges;
    expect(call.headers).toMatchObject({ 'idempotency-key': refund.key, 'x-api-key': 'key-of-shop-1' });
    expect(call.path).toBe(`/v72/payments/${refund.gatewayReference}/refunds`);
    expect(JSON.parse(call.body)).toEqual({
      amount: { value: 1260, currency: 'EUR' },
      merchantAccount: 'shop-1',
      reference: refund.key,
    });
  });

  const person = { type: 'failed', byHand: true };
  const permanent = { type: 'failed', byHand: false };
  const access = { type: 'not_now', cause: 'access' };
  const unknown = { type: 'unknown' };
  const meanings: Record<AdyenErrorCode, object> = {
    '000': access,
    '010': access,
    '100': permanent,
    '137': permanent,
    '138': permanent,
    '167': person,
    '702': person,
    '704': unknown,
    '901': access,
    '906': person,
  };
  it.each(Object.entries(meanings))('refuses a refund by its error %s', async (code, meaning) => {
    adyen.provider.next.push(refusal(code as AdyenErrorCode));
    expect(await ask()).toMatchObject(meaning);
  });

  const answered = { pspReference: '993617894906488A', amount: { value: 1260, currency: 'EUR' } };
  it.each<[string, Reply]>([
    ['a reason nobody has seen before', { status: 422, body: { status: 422, errorCode: '14_030' } }],
    ['a reason from the machine room', { status: 422, body: { status: 422, errorCode: 'constructor' } }],
    ['a reason in the middle of its own failure', { ...refusal('137'), status: 500 }],
    ['a gateway’s error page', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['a page instead of an answer', { status: 200, body: '<html>hello</html>' }],
    ['an answer cut short', { status: 201, body: '{"pspReference":"993617894906488A","sta' }],
    ['a status nobody has seen before', { status: 201, body: { ...answered, status: 'refunded' } }],
    ['an answer without a number', { status: 201, body: { status: 'received' } }],
    ['nothing at all', { status: 201, body: 'null' }],
    [
      'an answer about another reference',
      { status: 201, body: { ...answered, status: 'received', reference: 'x' } },
    ],
    ['a redirect', { status: 308, body: '', headers: { location: 'http://127.0.0.1:1/elsewhere' } }],
  ])('is in doubt about %s', async (_what, reply) => {
    adyen.provider.next.push(reply);
    expect(await ask()).toMatchObject(unknown);
    expect(adyen.provider.exchanges).toHaveLength(1);
  });

  it.each([
    ['1250', 'CLP', 125000],
    ['1250', 'ISK', 125000],
    ['1250.00', 'CVE', 1250],
    ['1250.00', 'IDR', 1250],
    ['1.265', 'KWD', 1265],
  ])('counts %s %s as %i, and tells it back so', async (amount, currency, value) => {
    const refund = refundOf(amount, currency);
    expect((await ask(refund)).type).toBe('pending');
    expect(JSON.parse(adyen.provider.exchanges[0].call.body).amount).toEqual({ value, currency });
    expect(await adyen.gateway.judge(notification([adyen.provider.itemOf(refund)]), account)).toMatchObject({
      news: [{ sum: { amount, currency } }],
    });
  });

  it('pays no half rupiahs: a person must', async () => {
    expect(await ask(refundOf('1250.50', 'IDR'))).toMatchObject(person);
    expect(adyen.provider.exchanges).toHaveLength(0);
  });

  it.each([
    ['apiKey', { merchantAccount: 'shop-1' }],
    ['merchantAccount', { apiKey: 'key' }],
    ['livePrefix', { ...accountOf('shop-1'), livePrefix: 'evil.example/' }],
    ['livePrefix', { ...accountOf('shop-1'), livePrefix: 'user@evil' }],
  ])('is not asked without a good %s', async (name, credentials: Record<string, string>) => {
    const said = await adyen.gateway.refund(refundOf(), { ...account, credentials });
    expect(said).toEqual({ type: 'not_now', cause: 'access', detail: `no usable ${name}` });
    expect(adyen.provider.exchanges).toHaveLength(0);
  });

  it('is asked at its live address when the account has one', async () => {
    const live = {
      ...account,
      credentials: { ...account.credentials, livePrefix: '1797a841fbb37ca7-AdyenDemo' },
    };
    expect((await adyen.gateway.refund(refundOf(), live)).type).toBe('pending');
    expect(adyen.provider.exchanges[0].call.path).toMatch(/^\/checkout\/v72\/payments\//);
  });

  it('never lets a secret out, whatever goes wrong', async () => {
    const echo = JSON.stringify(account.credentials);
    const said = [];
    for (const status of [200, 201, 400, 401, 403, 404, 422, 429, 500]) {
      adyen.provider.next.push({
        status,
        body: { errorCode: echo, message: echo, status: echo, pspReference: '1' },
      });
      adyen.provider.next.push({ status, body: `${status} ${echo}` });
      said.push(await ask(), await ask());
    }
    expect(said.map(({ type }) => type)).not.toContain('pending');
    for (const secret of [account.credentials.apiKey, account.credentials.hmacKey])
      expect(JSON.stringify(said)).not.toContain(secret);
  });

  it('cannot be found by our key, nor listed', async () => {
    expect((await adyen.gateway.lookUp()).type).toBe('unknown');
    expect(await adyen.gateway.list()).toBeUndefined();
  });
});
