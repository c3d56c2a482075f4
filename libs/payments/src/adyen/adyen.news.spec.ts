import hmac from '@adyen/api-library/lib/src/utils/hmacValidator.js';
import type { GatewayNews, GatewayRefund, JudgedWebhook } from '@retours/domain';
import { aRefund } from '../given/refund.js';
import { accountOf, notification, openAdyen, psp, signatureOf, type Item } from './adyen.emulator.js';
import { AdyenGateway } from './adyen.gateway.js';

describe('Adyen notifies of a refund it took in', () => {
  const account = { shop: 'shop-1', gateway: 'adyen', credentials: accountOf('shop-1') };
  let provider: Awaited<ReturnType<typeof openAdyen>>;
  let gateway: AdyenGateway;
  let refund: GatewayRefund;
  let gatewayRefundId: string;
  beforeEach(async () => {
    provider = await openAdyen();
    gateway = new AdyenGateway({ apiBase: provider.url });
    refund = aRefund(`${psp('succeeds')}1`, { shop: 'shop-1' });
    const said = await gateway.refund(refund, account);
    gatewayRefundId = said.type === 'pending' ? said.gatewayRefundId : '';
  });
  afterEach(() => provider.close());

  const judge = (
    items: readonly Item[],
    signed?: (item: Item) => string | undefined,
    credentials = account.credentials,
  ) => gateway.judge(notification(items, signed), { ...account, credentials });
  const newsIn = (judged: JudgedWebhook): readonly GatewayNews[] =>
    judged.type === 'believed' ? judged.news : [];
  const newsOf = async (items: readonly Item[]) => newsIn(await judge(items));

  it.each<[Partial<Item>, GatewayNews['outcome']['type'], object]>([
    [{}, 'succeeded', {}],
    [{ success: 'false', reason: 'Insufficient balance on payment' }, 'failed', { byHand: false }],
    [
      { success: 'false', reason: "Transaction hasn't been captured, refund not possible" },
      'failed',
      { byHand: true },
    ],
    [{ success: 'false' }, 'failed', { reason: 'refused', byHand: true }],
    [{ eventCode: 'REFUND_FAILED', reason: 'Refund Failed' }, 'reversed', { reason: 'Refund Failed' }],
    [{ eventCode: 'REFUNDED_REVERSED' }, 'reversed', { reason: 'REFUNDED_REVERSED' }],
  ])('settles it: %p is %s', async (change, type, rest) => {
    expect(await newsOf([provider.itemOf(refund, change)])).toEqual([
      {
        id: expect.stringContaining(gatewayRefundId),
        key: refund.key,
        gatewayRefundId,
        gatewayReference: refund.gatewayReference,
        sum: { amount: '12.60', currency: 'EUR' },
        outcome: expect.objectContaining({ type, ...rest }),
      },
    ]);
  });

  it('tells a yes and its later reversal as two pieces of news', async () => {
    const item = provider.itemOf(refund);
    const [yes, reversed] = await newsOf([item, { ...item, eventCode: 'REFUND_FAILED' }]);
    expect(yes.id).not.toBe(reversed.id);
  });

  it.each(['AUTHORISATION', 'CHARGEBACK', 'POSTPONED_REFUND', 'constructor'])(
    'has no news of ours in %s',
    async (eventCode) => {
      expect(await judge([provider.itemOf(refund, { eventCode })])).toEqual({
        type: 'believed',
        news: [],
      });
    },
  );

  it('is refused whole when one of its items is not ours', async () => {
    const item = provider.itemOf(refund);
    for (const other of [
      { ...item, merchantAccountCode: 'another' },
      { ...item, amount: { value: 1.5, currency: 'EUR' } },
    ])
      expect((await judge([item, other])).type).toBe('refused');
  });

  it.each(['', 'not hex at all', 'DFB1', `${'0'.repeat(63)}x`])(
    'is refused when the account’s key is %p, which anybody could sign with',
    async (hmacKey) => {
      const item = provider.itemOf(refund);
      const credentials = { ...account.credentials, hmacKey };
      expect((await judge([item], () => signatureOf(item, hmacKey), credentials)).type).toBe('refused');
    },
  );

  it('never lets one signature stand for two items', async () => {
    const signed = provider.itemOf(refund, {
      merchantReference: 'a:1260:EUR:REFUND:true',
      eventCode: 'AUTHORISATION',
    });
    const shifted = {
      ...signed,
      merchantReference: 'a',
      eventCode: 'REFUND',
      success: 'true:1260:EUR:AUTHORISATION:true',
    };
    expect(signatureOf(shifted)).toBe(signatureOf(signed));
    expect((await judge([shifted])).type).toBe('refused');
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"notificationItems":[null]}',
    '{"notificationItems":[{"NotificationRequestItem":7}]}',
    '{"notificationItems":{}}',
  ])('is refused when it says %p', async (body) => {
    const webhook = { ...notification([]), body: Buffer.from(body) };
    expect((await gateway.judge(webhook, account)).type).toBe('refused');
  });

  it('signs as in the example of its own library', async () => {
    const item: Item = {
      pspReference: 'pspReference',
      originalReference: 'originalReference',
      merchantAccountCode: 'merchantAccount',
      merchantReference: 'reference',
      amount: { currency: 'EUR', value: 1000 },
      eventCode: 'CAPTURE',
      eventDate: '1970-01-01T00:00:00.000Z',
      paymentMethod: 'VISA',
      reason: 'reason',
      success: 'true',
    };
    const example = 'xhpHvYq2u2Np0rstbZ6QjLGu7JWhvf7Iwaa6EviJSX0=';
    const credentials = accountOf('merchantAccount');
    expect(new hmac.default().calculateHmac(JSON.parse(JSON.stringify(item)), credentials.hmacKey)).toBe(
      example,
    );
    expect((await judge([item], () => example, credentials)).type).toBe('believed');
    expect((await judge([{ ...item, eventCode: 'REFUND' }], () => example, credentials)).type).toBe(
      'refused',
    );
  });
});
