import { createHmac, randomUUID } from 'node:crypto';
import { OTHER_SHOP, peopleOf, SHOP, type People } from './people.js';
import { openApis, PATIENCE_MS, type Apis } from './two-apis.js';

const secretOf = (shop: string) => `whsec_${shop}`;
const now = () => Math.floor(Date.now() / 1_000);

/** Stripe's news of a refund somebody made in its dashboard. */
const news = (id: string = randomUUID()) =>
  JSON.stringify({
    id: `evt_${id}`,
    object: 'event',
    type: 'refund.created',
    data: {
      object: {
        id: `re_${id}`,
        object: 'refund',
        amount: 1_260,
        currency: 'eur',
        status: 'succeeded',
        payment_intent: `pi_${id}`,
        metadata: {},
      },
    },
  });
const signed = (body: string, secret = secretOf(SHOP), at = now()) =>
  `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`;

type Sent = Readonly<{ body: string; signature: string }>;
/** Beyond what the merchant API's own specs try: who knows a secret that is not this one, or an old signature. */
const bad: Readonly<Record<string, (body: string) => Sent>> = {
  'with an empty signature': (body) => ({ body, signature: '' }),
  'signed with an empty secret': (body) => ({ body, signature: signed(body, '') }),
  'signed with another shop’s secret': (body) => ({ body, signature: signed(body, secretOf(OTHER_SHOP)) }),
  'with a new moment over an old signature': (body) => ({
    body,
    signature: signed(body, secretOf(SHOP), now() - 600).replace(/t=\d+/, `t=${now()}`),
  }),
  'cut short': (body) => ({ body: body.slice(0, -1), signature: signed(body) }),
};

describe('a notification of a gateway', () => {
  let apis: Apis;
  let people: People;
  let webhookPath: string;
  beforeAll(async () => {
    apis = await openApis();
    people = await peopleOf(apis);
    const connect = async (token: string, shop: string) => {
      const credentials = { secretKey: `sk_test_${shop}`, webhookSecret: secretOf(shop) };
      const ask = { method: 'PUT', url: '/v1/gateways/stripe', token, body: { credentials } };
      return JSON.parse((await apis.merchant.call(ask)).text).webhookPath;
    };
    webhookPath = await connect(people.grace, SHOP);
    await connect(people.otherStaff, OTHER_SHOP);
  }, PATIENCE_MS);
  afterAll(() => apis?.close());

  const send = async ({ body, signature }: Sent) => {
    const headers = { 'stripe-signature': signature };
    const { status, text } = await apis.merchant.call({ method: 'POST', url: webhookPath, body, headers });
    return { status, text };
  };
  const keptBy = async (token: string): Promise<number> =>
    JSON.parse((await apis.merchant.call({ method: 'GET', url: '/v1/gateway-news', token })).text).items
      .length;
  const kept = async () => [await keptBy(people.grace), await keptBy(people.otherStaff)];

  it('is kept when the gateway signed it, for the shop whose address it came to', async () => {
    const [ours, theirs] = await kept();
    const body = news();
    expect(await send({ body, signature: signed(body) })).toEqual({ status: 200, text: '[accepted]' });
    expect(await kept()).toEqual([ours! + 1, theirs]);
  });

  it.each(Object.entries(bad))('is refused %s, and kept for no shop', async (_, spoil) => {
    const before = await kept();
    const { status, text } = await send(spoil(news()));
    expect([status, JSON.parse(text).code]).toEqual([422, 'SIGNATURE_INVALID']);
    expect(await kept()).toEqual(before);
  });
});
