import { migrate } from '@retours/persistence';
import { freshDatabase } from '@retours/testkit';
import { GatewayView } from '@retours/contracts';
import { expectView, openShop, type MerchantShop } from '../given/open-shop.js';

const KEYS = { secretKey: 'sk_live_canary1', webhookSecret: 'whsec_canary2' };
const SET = { secretKey: { set: true }, webhookSecret: { set: true } };
const FIELDS = [
  { name: 'secretKey', secret: true, optional: false },
  { name: 'webhookSecret', secret: true, optional: true },
];
const NONE = { gateway: 'stripe', credentials: {}, fields: FIELDS, paused: null, webhookPath: null };

describe('the accounts of a shop at its payment gateways', () => {
  let shop: MerchantShop;
  beforeAll(async () => {
    shop = await openShop(await freshDatabase(migrate));
  });
  afterAll(() => shop.close());
  beforeEach(() => shop.call('DELETE', 'gateways/stripe'));

  const save = (credentials: unknown, gateway = 'stripe') =>
    shop.call('PUT', `gateways/${gateway}`, { credentials });

  it('are empty until somebody saves one, and again once it is removed', async () => {
    expect(expectView(GatewayView, await shop.call('GET', 'gateways/stripe')).body).toEqual(NONE);
    await save(KEYS);
    expect((await shop.call('DELETE', 'gateways/stripe')).status).toBe(204);
    expect((await shop.call('DELETE', 'gateways/stripe')).status).toBe(204);
    expect((await shop.call('GET', 'gateways/stripe')).body).toEqual(NONE);
  });

  it('tell of a secret that it is set, and never the secret, not even in a refusal', async () => {
    const answers = [
      await save(KEYS),
      await shop.call('GET', 'gateways/stripe'),
      await save({ ...KEYS, extra: 'sk_live_canary3' }),
      await save({ secretKey: 'canary with spaces' }),
      await save('canary4'),
      await shop.call('GET', 'audit?limit=200'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 400, 400, 400, 200]);
    expect(expectView(GatewayView, answers[1]).body).toMatchObject({ credentials: SET });
    expect(JSON.stringify(answers)).not.toContain('canary');
  });

  it('have a webhook address each, which stays when the account is saved again, and goes with it', async () => {
    const { webhookPath } = (await save(KEYS)).body;
    expect(webhookPath).toMatch(/^\/v1\/gateways\/stripe\/webhooks\/[0-9a-f]{64}$/);
    expect((await save({ ...KEYS, secretKey: 'sk_live_other' })).body.webhookPath).toBe(webhookPath);
    expect((await shop.call('GET', 'gateways/stripe')).body.webhookPath).toBe(webhookPath);
    await shop.call('DELETE', 'gateways/stripe');
    expect((await save(KEYS)).body.webhookPath).not.toBe(webhookPath);
  });

  it.each([
    ['a field the gateway does not have', { ...KEYS, password: 'x' }, '/credentials/password'],
    ['a required field left out', { webhookSecret: 'whsec_1' }, '/credentials/secretKey'],
    ['a key with a line break in it', { secretKey: 'sk_1\r\nX-Evil: 1' }, '/credentials/secretKey'],
    ['an empty key', { secretKey: '' }, '/credentials/secretKey'],
  ])('are not saved with %s, which is named', async (_, credentials, pointer) => {
    expect(await save(credentials)).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_FAILED', errors: [{ pointer }] },
    });
    expect((await shop.call('GET', 'gateways/stripe')).body).toEqual(NONE);
  });

  it.each([[undefined], [null], [7], [[]], [{ secretKey: 7 }], [{ secretKey: { set: true } }]])(
    'are not saved as %j',
    async (credentials) => {
      expect((await save(credentials)).status).toBe(400);
    },
  );

  it('are not there at gateways nobody has heard of', async () => {
    for (const name of ['paybuddy', 'manual', '__proto__', 'constructor'])
      for (const method of ['GET', 'PUT', 'DELETE'] as const)
        expect(
          await shop.call(method, `gateways/${name}`, method === 'PUT' ? { credentials: {} } : undefined),
        ).toMatchObject({ status: 404, body: { code: 'GATEWAY_NOT_FOUND', gateway: name } });
  });

  it('are another shop’s business there, and nobody else’s', async () => {
    await save(KEYS);
    const asOther = await shop.anotherShop('other');
    expect((await asOther('GET', 'gateways/stripe')).body).toEqual(NONE);
    expect((await asOther('DELETE', 'gateways/stripe')).status).toBe(204);
    expect((await shop.call('GET', 'gateways/stripe')).body).toMatchObject({ credentials: SET });
  });
});
