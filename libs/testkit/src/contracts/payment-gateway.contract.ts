import { errorRules } from './payment-gateway.errors.js';
import { newsRules } from './payment-gateway.news.js';
import { refundRules } from './payment-gateway.refunds.js';
import {
  ABILITIES,
  asked,
  type Abilities,
  type Ability,
  type GatewayUnderTest,
  type Rule,
} from './payment-gateway.under-test.js';

export type {
  Abilities,
  GatewayPayments,
  GatewayUnderTest,
  Notifications,
} from './payment-gateway.under-test.js';

/** Everything a payment gateway must do, whatever the provider behind it. */
export const paymentGatewayRules: readonly Rule[] = [...refundRules, ...errorRules, ...newsRules];

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
      const { gateway, payments, notifications } = underTest;
      const able: Record<Ability, boolean> = {
        lookUp: gateway.capabilities.lookUp,
        pending: payments.pending !== undefined,
        busy: payments.busy !== undefined,
        accounts: gateway.credentials.length > 0,
        news: notifications !== undefined,
        dated: notifications?.stale !== undefined,
        list: can.list === true,
      };
      expect(able).toEqual(Object.fromEntries(ABILITIES.map((ability) => [ability, can[ability] === true])));
      expect(gateway.capabilities.keyWindowSeconds).toBeGreaterThan(0);
      expect(gateway.name).toMatch(/^[a-z]+$/);
    });
    for (const { name: rule, needs, holds } of paymentGatewayRules) {
      if (!needs || needs.every((ability) => can[ability])) it(rule, () => holds(asked(underTest)));
    }
  });
}

/** One rule, held to a gateway: for specs that show it red. */
export const holdsFor = (rule: Rule, underTest: GatewayUnderTest): Promise<void> =>
  rule.holds(asked(underTest));
