import type { GatewayOutcome, PaymentGateway } from '@retours/domain';
import { describePaymentGateways } from '@retours/testkit';
import { aRefund } from './given/refund.js';
import { gatewaysOf } from './registry.js';

describePaymentGateways('an installation', (gateways, patienceMs) => gatewaysOf(gateways, patienceMs / 1000));

describe('a provider that allows 20 refunds a second to an account', () => {
  const asked: string[] = [];
  const limited: PaymentGateway = {
    name: 'limited',
    capabilities: { lookUp: false, keyWindowSeconds: 60, refundsPerSecond: 20 },
    credentials: [],
    refund: async ({ shop }) => {
      asked.push(shop);
      return { type: 'succeeded', gatewayRefundId: 're_1' };
    },
    lookUp: async () => ({ type: 'not_found' }),
    judge: async () => ({ type: 'believed', news: [] }),
    list: async () => undefined,
  };
  const found = gatewaysOf([limited]).find('limited')!;
  const ask = (shop: string): Promise<GatewayOutcome> =>
    found.refund(aRefund('pi_1', { shop }), { shop, gateway: 'limited', credentials: {} });

  it('is never asked more often, and those who would wait too long come back later', async () => {
    const begun = performance.now();
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask('busy-shop')));
    const seconds = (performance.now() - begun) / 1000;
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.length).toBeLessThanOrEqual(1 + 20 * seconds);
    expect(answers.filter(({ type }) => type === 'not_now')).toHaveLength(100 - asked.length);
    expect(answers).toContainEqual(expect.objectContaining({ type: 'not_now', cause: 'busy' }));
  });

  it('is asked for another shop meanwhile', async () => {
    const crowd = Array.from({ length: 50 }, () => ask('crowded-shop'));
    expect(await ask('quiet-shop')).toMatchObject({ type: 'succeeded' });
    await Promise.all(crowd);
  });
});
