import { randomUUID } from 'node:crypto';
import { decimal, sum, type GatewayRefund } from '@retours/domain';
import { describePaymentGateway } from '@retours/testkit';
import { openEmulator } from '../given/emulator.js';
import { aRefund } from '../given/refund.js';
import {
  classicHook,
  MOLLIE_SECRET,
  mollieAccount,
  mollieEvent,
  mollieWebhook,
  openMollie,
  tr,
} from './mollie.emulator.js';
import { MollieGateway } from './mollie.gateway.js';

const DECIMALS: Readonly<Record<string, number>> = { JPY: 0, KWD: 3 };
/** Mollie will pay what it took in, unless it says later that it did not; the suite's `pending` is paid at the look-up. */
const counts = (scenario: string) => (status: string) =>
  status === 'refunded' || (status === 'pending' && scenario !== 'pending');

describePaymentGateway(
  'mollie',
  { lookUp: true, pending: true, busy: true, accounts: true, news: true, list: true },
  async () => {
    const mollie = await openMollie();
    const eventOf = ({ shop, key }: GatewayRefund) => mollieEvent(mollie.books.find(shop, key)!, 'refunded');
    return {
      gateway: new MollieGateway({ apiBase: mollie.url }),
      credentials: (shop) => mollieAccount(shop).credentials,
      badCredentials: { apiKey: 'test_wrong', webhookSecret: MOLLIE_SECRET },
      yes: 'pending',
      payments: {
        succeeds: tr('succeeds'),
        declined: tr('declined'),
        closed: tr('closed'),
        pending: tr('pending'),
        callLost: tr('callLost'),
        replyLost: tr('replyLost'),
        troubled: tr('troubled'),
        busy: tr('busy'),
      },
      notifications: {
        signed: (asked) => mollieWebhook(eventOf(asked), MOLLIE_SECRET),
        unsigned: (asked) => ({ ...mollieWebhook(eventOf(asked), MOLLIE_SECRET), headers: {} }),
        altered: (asked) => {
          const webhook = mollieWebhook(eventOf(asked), MOLLIE_SECRET);
          return { ...webhook, body: Buffer.from(webhook.body.toString().replace('12.60', '99.60')) };
        },
        foreign: (asked) => mollieWebhook(eventOf(asked), 'secret_of_another_shop'),
      },
      paidOut: async (shop, currency) =>
        sum(
          mollie.books
            .of(shop)
            .filter(({ paymentId, status }) => counts(paymentId.split('_')[1])(status))
            .filter(({ amount }) => amount.currency === currency)
            .map(({ amount }) => decimal(amount.value)),
        ).toFixed(DECIMALS[currency] ?? 2),
      close: mollie.close,
    };
  },
);

describe('Mollie', () => {
  let mollie: Awaited<ReturnType<typeof openMollie>>;
  let gateway: MollieGateway;
  beforeAll(async () => {
    mollie = await openMollie();
    gateway = new MollieGateway({ apiBase: mollie.url });
  });
  afterAll(() => mollie.close());

  const ask = (refund: GatewayRefund) => gateway.refund(refund, mollieAccount(refund.shop));
  const callsOf = ({ key }: GatewayRefund) =>
    mollie.exchanges.filter(({ call }) => call.headers['idempotency-key'] === key);

  it.each([
    ['queued', { type: 'pending' }],
    ['processing', { type: 'pending' }],
    ['newStatus', { type: 'unknown', detail: 'unknown status teleported' }],
    ['otherSum', { type: 'unknown' }],
    ['tooLarge', { type: 'failed', reason: 'mollie_422_amount', byHand: false }],
    ['notPaid', { type: 'failed', reason: 'mollie_422', byHand: true }],
    ['missing', { type: 'failed', reason: 'mollie_404', byHand: true }],
    ['twice', { type: 'unknown' }],
    ['forbidden', { type: 'not_now', cause: 'access' }],
    ['oldRequest', { type: 'unknown' }],
    ['proxy', { type: 'unknown' }],
    ['down', { type: 'unknown' }],
    ['failure', { type: 'unknown' }],
    ['garbage', { type: 'unknown' }],
  ])('is understood when it says %s, after one call', async (scenario, said) => {
    const refund = aRefund(`${tr(scenario)}1`);
    expect(await ask(refund)).toMatchObject(said);
    expect(callsOf(refund)).toHaveLength(1);
  });

  it('is asked again after two refunds of the same sum ran into each other, once it knows of none', async () => {
    const refund = aRefund(`${tr('twice')}1`);
    expect((await ask(refund)).type).toBe('unknown');
    expect(await gateway.lookUp(refund, mollieAccount(refund.shop))).toEqual({ type: 'not_found' });
    expect((await ask(refund)).type).toBe('pending');
  });

  it('is asked for exactly what we owe, under our key', async () => {
    const refund = aRefund(`${tr('succeeds')}1`);
    await ask(refund);
    expect(JSON.parse(callsOf(refund)[0].call.body)).toEqual({
      amount: { currency: 'EUR', value: '12.60' },
      description: `Refund ${refund.key}`,
      metadata: { retours_key: refund.key },
    });
  });

  it.each(['pi_1', '', 'tr_', 'tr_1\n', 'tr_1/../../customers'])(
    'is not asked about %p, which is no payment of its own',
    async (reference) => {
      const refund = aRefund(reference);
      expect(await ask(refund)).toEqual({ type: 'failed', reason: 'not_a_mollie_payment', byHand: true });
      expect(await gateway.lookUp(refund, mollieAccount(refund.shop))).toEqual({ type: 'not_found' });
      expect(callsOf(refund)).toEqual([]);
    },
  );

  it('finds our refund on a later page', async () => {
    const first = aRefund(`${tr('succeeds')}paged`);
    const others = [1, 2, 3, 4].map(() => ({ ...first, key: randomUUID() }));
    for (const refund of [first, ...others]) await ask(refund);
    const last = others[3];
    expect(await gateway.lookUp(last, mollieAccount(last.shop))).toMatchObject({ type: 'pending' });
    expect(await gateway.list(last.gatewayReference, mollieAccount(last.shop))).toHaveLength(5);
  });

  it.each([undefined, '', 'test_1\nX-Evil: 1', 'test_é'])('is not asked with %p for a key', async (key) => {
    const refund = aRefund(`${tr('succeeds')}1`);
    const keys: Readonly<Record<string, string>> = key === undefined ? {} : { apiKey: key };
    const account = { ...mollieAccount(refund.shop), credentials: keys };
    expect(await gateway.refund(refund, account)).toMatchObject({ type: 'not_now', cause: 'access' });
    expect((await gateway.lookUp(refund, account)).type).toBe('unknown');
    expect(await gateway.list(refund.gatewayReference, account)).toBeUndefined();
    expect((await gateway.judge(classicHook('tr_1'), account)).type).toBe('hint');
    expect(callsOf(refund)).toEqual([]);
  });

  it('is kept silent about keys and addresses', async () => {
    const said = await Promise.all([
      ask(aRefund(`${tr('notPaid')}1`)),
      ask(aRefund(`${tr('missing')}1`)),
      ask(aRefund(`${tr('succeeds')}1`, { shop: 'wrong' })),
    ]);
    expect(JSON.stringify(said)).not.toMatch(/canary|test_wrong|ada@/);
  });

  it('leaves us in doubt when it does not answer in time', async () => {
    const silent = await openEmulator(() => new Promise(() => undefined));
    try {
      const patient = new MollieGateway({ apiBase: silent.url, callMs: 50 });
      const refund = aRefund(`${tr('succeeds')}1`);
      expect((await patient.refund(refund, mollieAccount(refund.shop))).type).toBe('unknown');
      expect((await patient.lookUp(refund, mollieAccount(refund.shop))).type).toBe('unknown');
    } finally {
      await silent.close();
    }
  });

  it('leaves us in doubt when nobody is there', async () => {
    const gone = await openEmulator(() => ({ status: 200, body: {} }));
    await gone.close();
    const refund = aRefund(`${tr('succeeds')}1`);
    const said = await new MollieGateway({ apiBase: gone.url }).refund(refund, mollieAccount(refund.shop));
    expect(said.type).toBe('unknown');
  });
});
