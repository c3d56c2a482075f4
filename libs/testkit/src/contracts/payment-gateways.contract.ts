import type { GatewayOutcome, PaymentGateway, PaymentGateways } from '@retours/domain';

/** Registers gateways; one that does not answer within `patienceMs` is in doubt. */
export type RegisterGateways = (gateways: readonly PaymentGateway[], patienceMs: number) => PaymentGateways;

type Rule = Readonly<{ name: string; holds: (register: RegisterGateways) => Promise<void> }>;

const REFUND = { key: 'k1', shop: 'shop-1', gatewayReference: 'pi_1', amount: '12.60', currency: 'EUR' };
const YES: GatewayOutcome = { type: 'succeeded', gatewayRefundId: 're_1' };
const ACCOUNT = { shop: 'shop-1', gateway: 'one', credentials: {} };
const WEBHOOK = { headers: {}, body: new Uint8Array(), receivedAt: 0 };
const CAPABILITIES = { lookUp: true, keyWindowSeconds: 60 };

/** A gateway that says the same whatever it is asked; or fails the same way. */
const gateway = (name: string, says: () => Promise<GatewayOutcome>): PaymentGateway => ({
  name,
  capabilities: CAPABILITIES,
  credentials: [],
  refund: says,
  lookUp: says,
  judge: async () => says().then(() => ({ type: 'believed', news: [] })),
  list: async () => says().then(() => []),
});
const agreeable = (name: string) => gateway(name, async () => YES);

/** Whatever is asked of a gateway that does this, the answer is in doubt. */
const inDoubt = (name: string, says: () => Promise<GatewayOutcome>): Rule => ({
  name,
  async holds(register) {
    const found = register([gateway('troubled', says)], 20).find('troubled')!;
    expect([(await found.refund(REFUND, ACCOUNT)).type, (await found.lookUp(REFUND, ACCOUNT)).type]).toEqual([
      'unknown',
      'unknown',
    ]);
    expect((await found.judge(WEBHOOK, ACCOUNT)).type).toBe('refused');
    expect(await found.list('pi_1', ACCOUNT)).toBeUndefined();
  },
});

/** Everything a register of payment gateways must do. */
export const paymentGatewaysRules: readonly Rule[] = [
  {
    name: 'find each by its name, and say of each that it pays back by itself',
    async holds(register) {
      const gateways = register(['one', 'two'].map(agreeable), 1000);
      expect([...gateways.automatic].sort()).toEqual(['one', 'two']);
      for (const name of gateways.automatic)
        expect(gateways.find(name)).toMatchObject({ name, capabilities: CAPABILITIES });
    },
  },
  {
    name: 'know no other, and leave it to people',
    async holds(register) {
      const gateways = register([agreeable('one')], 1000);
      for (const name of ['manual', '', 'ONE', 'constructor']) {
        expect(gateways.find(name)).toBeUndefined();
        expect(gateways.automatic.has(name)).toBe(false);
      }
    },
  },
  {
    name: 'pass an answer on as it is',
    async holds(register) {
      const found = register([agreeable('one')], 1000).find('one')!;
      expect([await found.refund(REFUND, ACCOUNT), await found.lookUp(REFUND, ACCOUNT)]).toEqual([YES, YES]);
      expect(await found.judge(WEBHOOK, ACCOUNT)).toEqual({ type: 'believed', news: [] });
      expect(await found.list('pi_1', ACCOUNT)).toEqual([]);
    },
  },
  {
    name: 'keep an account’s secrets to themselves, even when a gateway repeats one',
    async holds(register) {
      const account = { ...ACCOUNT, credentials: { key: 'canary-4711', name: 'merchant-one' } };
      const said: GatewayOutcome = { type: 'unknown', detail: 'canary-4711 of merchant-one is wrong' };
      const loud = Object.assign(
        gateway('loud', async () => said),
        {
          credentials: [
            { name: 'key', secret: true },
            { name: 'name', secret: false },
          ],
          judge: () => Promise.reject(new Error(said.detail)),
        },
      );
      const found = register([loud], 1000).find('loud')!;
      const answers = [
        await found.refund(REFUND, account),
        await found.lookUp(REFUND, account),
        await found.judge(WEBHOOK, account),
      ];
      expect(JSON.stringify(answers)).not.toContain('canary-4711');
      expect(JSON.stringify(answers)).toContain('merchant-one');
    },
  },
  inDoubt('are in doubt about one that fails', () => Promise.reject(new Error('socket hang up'))),
  inDoubt('are in doubt about one that fails before it has begun', () => {
    throw new TypeError('Invalid URL');
  }),
  inDoubt('are in doubt about one that does not answer', () => new Promise(() => undefined)),
];

/** The contract of `PaymentGateways`. */
export function describePaymentGateways(name: string, register: RegisterGateways): void {
  describe(`the payment gateways of ${name}`, () => {
    it.each(paymentGatewaysRules)('$name', ({ holds }) => holds(register));
  });
}
