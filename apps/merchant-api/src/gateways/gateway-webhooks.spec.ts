import { registry } from '@retours/nest-kit';
import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { given } from '@retours/domain/given';
import { anOrder, DELIVERED, openShop, PAID, type MerchantShop } from '../given/open-shop.js';
import { anEvent, notify, post, signature, STRIPE_KEYS } from '../given/stripe-calls.js';

describe('what Stripe tells the merchant API', () => {
  let shop: MerchantShop;
  let url: string;
  beforeAll(async () => {
    shop = await openShop(await freshDatabase(migrate));
    url = (await shop.call('PUT', 'gateways/stripe', { credentials: STRIPE_KEYS })).body.webhookPath;
  });
  afterAll(() => shop.close());

  let payments = 0;
  /** An order paid through Stripe, with a mug for 14.28 of it on its way back. */
  const aRefund = async () => {
    const payment = `pi_${++payments}x`;
    const paid = [given.aPayment({ gateway: 'stripe', gatewayReference: payment })];
    const reference = await shop.push(anOrder([PAID, DELIVERED], { payments: paid }));
    const [{ id }] = (await shop.refund(reference)).paymentRefunds;
    await shop.hears(id, 'sending');
    return { reference, payment, key: id };
  };
  const orderOf = async (reference: string) => (await shop.call('GET', `orders/${reference}`)).body;
  const partOf = async (reference: string) => (await orderOf(reference)).refunds[0].paymentRefunds[0];
  const newsOf = async (query: string) => (await shop.call('GET', `gateway-news?${query}`)).body.items;
  const counted = async (name: string, labels: Record<string, string>) => {
    const { values } = await registry.getSingleMetric(name)!.get();
    const isIt = (one: { labels: object }) =>
      Object.entries(labels).every(([k, v]) => (one.labels as Record<string, unknown>)[k] === v);
    return values.filter(isIt).reduce((sum, { value }) => sum + value, 0);
  };

  it('is kept and answered at once, and settles the refund when the worker gets to it', async () => {
    const { reference, payment, key } = await aRefund();
    expect(await notify(shop, url, anEvent({ key, payment }))).toEqual({ status: 200, text: '[accepted]' });
    expect((await partOf(reference)).status).toBe('sending');
    expect(await newsOf('status=new')).toMatchObject([{ gateway: 'stripe', news: { key } }]);
    expect(await shop.workNews()).toEqual(['applied']);
    expect(await partOf(reference)).toMatchObject({ status: 'succeeded', gatewayRefundId: 're_1' });
    expect(await newsOf(`paymentRefund=${key}`)).toMatchObject([
      {
        status: 'applied',
        paymentRefundId: key,
        news: { sum: { amount: '14.28', currency: 'EUR' }, outcome: { type: 'succeeded' } },
      },
    ]);
  });

  it('five times is kept once, and counted', async () => {
    const { reference, payment, key } = await aRefund();
    const event = anEvent({ key, payment });
    const before = await counted('gateway_news_total', { told: 'again' });
    for (let n = 0; n < 5; n += 1) expect((await notify(shop, url, event)).status).toBe(200);
    expect(await counted('gateway_news_total', { told: 'again' })).toBe(before + 4);
    expect(await shop.workNews()).toEqual(['applied']);
    expect((await orderOf(reference)).payments).toMatchObject([{ held: '0.00', refunded: '14.28' }]);
  });

  it('days later, that the money came back: the books follow, and nobody is paid twice', async () => {
    const { reference, payment, key } = await aRefund();
    await notify(shop, url, anEvent({ key, payment }));
    await notify(shop, url, anEvent({ key, payment, status: 'failed' }, 'refund.failed'));
    expect(await shop.workNews()).toEqual(['applied', 'applied']);
    expect(await partOf(reference)).toMatchObject({ status: 'failed', reason: 'lost_or_stolen_card' });
    const order = await orderOf(reference);
    expect([order.payments, order.refunds[0].status]).toMatchObject([
      [{ held: '0.00', refunded: '0.00' }],
      'failed',
    ]);
    const retried = await shop.call('POST', `payment-refunds/${key}/retry`, {});
    expect(retried.body).toMatchObject({ status: 'awaiting_manual' });
  });

  it('of another sum than ours waits for a person, who decides with a reason', async () => {
    const { reference, payment, key } = await aRefund();
    await notify(shop, url, anEvent({ key, payment, amount: 1400 }));
    expect(await shop.workNews()).toEqual(['review']);
    expect((await shop.call('GET', 'refunds?status=needs_review')).body.items).toMatchObject([
      {
        orderReference: reference,
        paymentRefunds: [{ id: key, status: 'needs_review', reason: 'amount_differs' }],
      },
    ]);
    expect(await newsOf(`paymentRefund=${key}`)).toMatchObject([
      { status: 'review', news: { sum: { amount: '14.00' } } },
    ]);
    const decision = { decision: 'succeeded', reason: 'The fee was kept', gatewayRefundId: 're_1' };
    const decided = await shop.call('POST', `payment-refunds/${key}/review`, decision);
    expect(decided).toMatchObject({
      status: 200,
      body: {
        status: 'succeeded',
        reviews: [{ decision: 'succeeded', reason: 'The fee was kept', by: 's-1' }],
      },
    });
  });

  it('of a refund made in its dashboard lowers what is left to give back', async () => {
    const payment = `pi_${++payments}x`;
    const paid = [given.aPayment({ gateway: 'stripe', gatewayReference: payment })];
    const reference = await shop.push(anOrder([PAID, DELIVERED], { payments: paid }));
    await notify(shop, url, anEvent({ payment, id: 're_dash', amount: 3000 }, 'refund.created'));
    expect(await shop.workNews()).toEqual(['outside']);
    expect((await orderOf(reference)).payments).toMatchObject([
      { held: '0.00', refunded: '0.00', outsideRefunds: [{ gatewayRefundId: 're_dash', amount: '30.00' }] },
    ]);
    expect(await shop.refund(reference)).toMatchObject({ moneyBack: '6.96', notCollected: '7.32' });
  });

  it('of a refund nobody knows is kept, for our row may come later', async () => {
    await notify(shop, url, anEvent({ payment: 'pi_of_nobody', id: 're_of_nobody' }));
    expect(await shop.workNews()).toEqual(['unmatched']);
    expect(await newsOf('status=unmatched')).toMatchObject([{ news: { gatewayRefundId: 're_of_nobody' } }]);
    const paid = [given.aPayment({ gateway: 'stripe', gatewayReference: 'pi_of_nobody' })];
    await shop.push(anOrder([PAID, DELIVERED], { payments: paid }));
    expect(await shop.workNews()).toEqual(['outside']);
  });

  it('about anything but refunds is taken, and nothing is kept', async () => {
    const body = JSON.stringify({
      id: 'evt_c',
      object: 'event',
      type: 'charge.succeeded',
      data: { object: {} },
    });
    expect((await notify(shop, url, body)).status).toBe(200);
    expect(await shop.workNews()).toEqual([]);
  });

  it.each<[string, (body: string) => Record<string, string>]>([
    ['unsigned', () => ({})],
    ['signed by somebody else', (body) => ({ 'stripe-signature': signature(body, 'whsec_of_another') })],
    ['altered', (body) => ({ 'stripe-signature': signature(body.replace('1428', '9999')) })],
    [
      'older than five minutes',
      (body) => ({ 'stripe-signature': signature(body, undefined, Date.now() / 1000 - 301) }),
    ],
  ])('changes nothing when it is %s, and is counted', async (_, headers) => {
    const { reference, payment, key } = await aRefund();
    const body = anEvent({ key, payment });
    const before = await counted('gateway_webhooks_total', { outcome: 'refused', gateway: 'stripe' });
    const { status, text } = await post(shop, url, body, headers(body));
    expect([status, JSON.parse(text)]).toMatchObject([422, { code: 'SIGNATURE_INVALID' }]);
    expect(await counted('gateway_webhooks_total', { outcome: 'refused', gateway: 'stripe' })).toBe(
      before + 1,
    );
    expect(await shop.workNews()).toEqual([]);
    expect((await partOf(reference)).status).toBe('sending');
  });

  it('signed with a former secret is refused from the moment another one is saved, and nobody’s once the account is gone', async () => {
    const as = await shop.anotherShop('rotating');
    const save = async (webhookSecret: string) =>
      (await as('PUT', 'gateways/stripe', { credentials: { ...STRIPE_KEYS, webhookSecret } })).body
        .webhookPath;
    const path = await save('whsec_former');
    const tell = async (id: string, secret: string, type?: string) => {
      const body = anEvent({ payment: 'pi_rotating', id }, type);
      return (await post(shop, path, body, { 'stripe-signature': signature(body, secret) })).status;
    };
    expect(await tell('re_1', 'whsec_former')).toBe(200);
    expect(await save('whsec_newer')).toBe(path);
    expect(await tell('re_2', 'whsec_former')).toBe(422);
    expect(await tell('re_2', 'whsec_former', 'charge.succeeded')).toBe(422);
    expect(await tell('re_3', 'whsec_newer')).toBe(200);
    await as('DELETE', 'gateways/stripe');
    expect(await tell('re_4', 'whsec_newer')).toBe(404);
    expect(await shop.workNews('rotating')).toEqual(['unmatched', 'unmatched']);
  });

  it('to another shop’s address is that shop’s news alone', async () => {
    const { reference, payment, key } = await aRefund();
    const asOther = await shop.anotherShop('other');
    const { body } = await asOther('PUT', 'gateways/stripe', { credentials: STRIPE_KEYS });
    expect(body.webhookPath).not.toBe(url);
    expect((await notify(shop, body.webhookPath, anEvent({ key, payment }))).status).toBe(200);
    expect([await shop.workNews(), await shop.workNews('other')]).toEqual([[], ['unmatched']]);
    expect((await partOf(reference)).status).toBe('sending');
    expect(await newsOf(`paymentRefund=${key}`)).toEqual([]);
    expect((await asOther('GET', 'gateway-news')).body.items).toHaveLength(1);
  });

  it('to an address that is nobody’s is answered as if there were no route at all', async () => {
    const body = anEvent({});
    const said = async (path: string) => {
      const { status, text } = await notify(shop, path, body);
      return { status, ...JSON.parse(text), instance: undefined };
    };
    const nowhere = await said('/v1/nothing-here');
    expect(nowhere).toMatchObject({ status: 404, code: 'ROUTE_NOT_FOUND' });
    for (const path of [
      `${url}x`,
      '/v1/gateways/stripe/webhooks/made-up',
      url.replace('stripe', 'mollie'),
      url.replace('stripe', 'paybuddy'),
    ])
      expect(await said(path)).toEqual(nowhere);
  });

  it('in any type of body is read by its bytes alone', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/json; charset=utf-8',
    ]) {
      const body = anEvent({ payment: 'pi_typed', id: 're_typed' });
      const headers = { 'content-type': type, 'stripe-signature': signature(body) };
      expect(await post(shop, url, body, headers)).toMatchObject({ status: 200 });
    }
    const nonsense = `${'['.repeat(40_000)}`;
    expect((await post(shop, url, nonsense, { 'stripe-signature': signature(nonsense) })).status).toBe(422);
    expect((await post(shop, url, '')).status).toBe(422);
    expect((await post(shop, url, 'x'.repeat(1024 * 1024 + 1))).status).toBe(413);
    expect(await shop.workNews()).toEqual(['unmatched', 'unmatched', 'unmatched']);
  });

  it('with characters no database keeps is kept without them', async () => {
    expect(
      (await notify(shop, url, anEvent({ key: 'a\0b', payment: 'pi_\0', id: 're_\u0000\ud800' }))).status,
    ).toBe(200);
    expect(await newsOf('limit=1')).toMatchObject([{ news: { key: 'ab', gatewayReference: 'pi_' } }]);
  });
});
