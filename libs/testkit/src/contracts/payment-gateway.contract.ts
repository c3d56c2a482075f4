import { randomUUID } from 'node:crypto';
import type { Amount, GatewayRefund, PaymentGateway } from '@retours/domain';

/** Captured payments, as the gateway names them, each of which makes one thing happen. */
export type GatewayPayments = Readonly<{
  succeeds: string;
  /** A no that nobody can work round. */
  declined: string;
  /** A no that a person can work round. */
  closed: string;
  /** Taken in, decided later; absent where the gateway always decides at once. */
  pending?: string;
  /** The first call does not reach the gateway. */
  callLost: string;
  /** The gateway does it, its reply does not reach us. */
  replyLost: string;
}>;

/** A gateway and, beside it, the books of what it really did. */
export type GatewayUnderTest = Readonly<{
  gateway: PaymentGateway;
  payments: GatewayPayments;
  /** What a shop's customers really got back in a currency, from the provider's own books. */
  paidOut(shop: string, currency: string): Promise<Amount>;
  close(): Promise<void>;
}>;

/** What not every gateway can do. */
export type Abilities = Readonly<Record<'lookUp' | 'pending', boolean>>;

type Rule = Readonly<{
  name: string;
  needs?: readonly (keyof Abilities)[];
  holds: (underTest: GatewayUnderTest) => Promise<void>;
}>;

/** A refund nobody asked for before, for a shop nobody else uses. */
const fresh = (gatewayReference: string, amount = '12.60', currency = 'EUR'): GatewayRefund => ({
  key: randomUUID(),
  shop: `shop-${randomUUID()}`,
  gatewayReference: `${gatewayReference}${randomUUID()}`,
  amount,
  currency,
});

/** Everything a payment gateway must do, whatever the provider behind it. */
export const paymentGatewayRules: readonly Rule[] = [
  {
    name: 'sends the money back, and says under which number',
    async holds({ gateway, payments, paidOut }) {
      const refund = fresh(payments.succeeds);
      expect(await gateway.refund(refund)).toEqual({
        type: 'succeeded',
        gatewayRefundId: expect.stringMatching(/./),
      });
      expect(await paidOut(refund.shop, 'EUR')).toBe('12.60');
    },
  },
  {
    name: 'gives the same answer to the same key, and pays once',
    async holds({ gateway, payments, paidOut }) {
      const refund = fresh(payments.succeeds);
      const first = await gateway.refund(refund);
      expect(await gateway.refund(refund)).toEqual(first);
      expect(await paidOut(refund.shop, 'EUR')).toBe('12.60');
    },
  },
  {
    name: 'pays once when two workers send the same key at the same moment',
    async holds({ gateway, payments, paidOut }) {
      const refund = fresh(payments.succeeds);
      const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(() => gateway.refund(refund)));
      expect(answers).toContainEqual({ type: 'succeeded', gatewayRefundId: expect.any(String) });
      expect(answers.map(({ type }) => type)).not.toContain('failed');
      expect(await paidOut(refund.shop, 'EUR')).toBe('12.60');
    },
  },
  {
    name: 'pays two refunds of one payment when their keys differ',
    async holds({ gateway, payments, paidOut }) {
      const refund = fresh(payments.succeeds);
      await gateway.refund(refund);
      await gateway.refund({ ...refund, key: randomUUID() });
      expect(await paidOut(refund.shop, 'EUR')).toBe('25.20');
    },
  },
  {
    name: 'never says yes to another amount under a key it has used',
    async holds({ gateway, payments, paidOut }) {
      const refund = fresh(payments.succeeds);
      await gateway.refund(refund);
      expect((await gateway.refund({ ...refund, amount: '13.00' })).type).toBe('unknown');
      expect(await paidOut(refund.shop, 'EUR')).toBe('12.60');
    },
  },
  {
    name: 'tells a final no with its reason, and sends nothing',
    async holds({ gateway, payments, paidOut }) {
      const refund = fresh(payments.declined);
      expect(await gateway.refund(refund)).toEqual({
        type: 'failed',
        reason: expect.stringMatching(/./),
        byHand: false,
      });
      expect(await paidOut(refund.shop, 'EUR')).toBe('0.00');
    },
  },
  {
    name: 'tells a no that a person can work round as one',
    async holds({ gateway, payments, paidOut }) {
      const refund = fresh(payments.closed);
      expect(await gateway.refund(refund)).toMatchObject({ type: 'failed', byHand: true });
      expect(await paidOut(refund.shop, 'EUR')).toBe('0.00');
    },
  },
  {
    name: 'is in doubt when its call got lost, and pays once when the same key is sent again',
    async holds({ gateway, payments, paidOut }) {
      const refund = fresh(payments.callLost);
      expect((await gateway.refund(refund)).type).toBe('unknown');
      expect(await paidOut(refund.shop, 'EUR')).toBe('0.00');
      expect((await gateway.refund(refund)).type).toBe('succeeded');
      expect(await paidOut(refund.shop, 'EUR')).toBe('12.60');
    },
  },
  {
    name: 'finds nothing by look-up when its call got lost, and finds it once it was sent again',
    needs: ['lookUp'],
    async holds({ gateway, payments }) {
      const refund = fresh(payments.callLost);
      await gateway.refund(refund);
      expect(await gateway.lookUp(refund)).toEqual({ type: 'not_found' });
      await gateway.refund(refund);
      expect((await gateway.lookUp(refund)).type).toBe('succeeded');
    },
  },
  {
    name: 'is in doubt when the reply got lost, and finds by look-up that the money left, once',
    needs: ['lookUp'],
    async holds({ gateway, payments, paidOut }) {
      const refund = fresh(payments.replyLost);
      expect((await gateway.refund(refund)).type).toBe('unknown');
      expect((await gateway.lookUp(refund)).type).toBe('succeeded');
      expect(await paidOut(refund.shop, 'EUR')).toBe('12.60');
    },
  },
  {
    name: 'is asked without moving money, before the refund and after it',
    needs: ['lookUp'],
    async holds({ gateway, payments, paidOut }) {
      const refund = fresh(payments.succeeds);
      expect(await gateway.lookUp(refund)).toEqual({ type: 'not_found' });
      expect(await paidOut(refund.shop, 'EUR')).toBe('0.00');
      const said = await gateway.refund(refund);
      expect(await gateway.lookUp(refund)).toEqual(said);
      expect(await paidOut(refund.shop, 'EUR')).toBe('12.60');
    },
  },
  {
    name: 'finds a declined refund by look-up as declined',
    needs: ['lookUp'],
    async holds({ gateway, payments }) {
      const refund = fresh(payments.declined);
      const said = await gateway.refund(refund);
      expect(said.type).toBe('failed');
      expect(await gateway.lookUp(refund)).toEqual(said);
    },
  },
  {
    name: 'holds a pending refund open until the look-up says it is through',
    needs: ['lookUp', 'pending'],
    async holds({ gateway, payments, paidOut }) {
      const refund = fresh(payments.pending!);
      expect((await gateway.refund(refund)).type).toBe('pending');
      expect(await paidOut(refund.shop, 'EUR')).toBe('0.00');
      expect((await gateway.lookUp(refund)).type).toBe('succeeded');
      expect(await paidOut(refund.shop, 'EUR')).toBe('12.60');
    },
  },
  ...(
    [
      ['JPY', '1260'],
      ['KWD', '1.265'],
      ['EUR', '0.01'],
    ] as const
  ).map<Rule>(([currency, amount]) => ({
    name: `sends exactly ${amount} ${currency}`,
    async holds({ gateway, payments, paidOut }) {
      const refund = fresh(payments.succeeds, amount, currency);
      expect((await gateway.refund(refund)).type).toBe('succeeded');
      expect(await paidOut(refund.shop, currency)).toBe(amount);
    },
  })),
];

/** The contract of `PaymentGateway`; rules about what this gateway cannot do are left out, and it must say the same of itself. */
export function describePaymentGateway(
  name: string,
  can: Abilities,
  open: () => Promise<GatewayUnderTest>,
): void {
  describe(`the payment gateway ${name}`, () => {
    let underTest: GatewayUnderTest;
    beforeAll(async () => {
      underTest = await open();
    });
    afterAll(() => underTest.close());

    it('says of itself what it can do', () => {
      const { gateway, payments } = underTest;
      expect({ lookUp: gateway.capabilities.lookUp, pending: payments.pending !== undefined }).toEqual(can);
      expect(gateway.capabilities.keyWindowSeconds).toBeGreaterThan(0);
      expect(gateway.name).toMatch(/^[a-z]+$/);
    });
    for (const { name: rule, needs, holds } of paymentGatewayRules) {
      if (!needs || needs.every((ability) => can[ability])) it(rule, () => holds(underTest));
    }
  });
}
