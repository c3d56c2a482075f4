import { randomUUID } from 'node:crypto';
import { bellsRules, type QueueUnderTest } from './bells.contract.js';
import { paymentGatewayRules, type GatewayUnderTest } from './payment-gateway.contract.js';

describe('a contract rule goes red', () => {
  /** Says yes to everything under a number of its own, knows nothing afterwards, and pays nobody. */
  const boaster: GatewayUnderTest = {
    gateway: {
      name: 'boaster',
      capabilities: { lookUp: true, keyWindowSeconds: 1 },
      refund: async () => ({ type: 'succeeded', gatewayRefundId: randomUUID() }),
      lookUp: async () => ({ type: 'unknown', detail: 'no idea' }),
    },
    payments: {
      succeeds: 'a-',
      declined: 'b-',
      closed: 'c-',
      pending: 'd-',
      callLost: 'e-',
      replyLost: 'f-',
    },
    paidOut: async () => '0.00',
    close: async () => undefined,
  };
  it.each(paymentGatewayRules)('for a gateway that only says yes: $name', async ({ holds }) => {
    await expect(holds(boaster)).rejects.toThrow();
  });

  /** Never says anything and knows of nothing. */
  const mute: GatewayUnderTest = {
    ...boaster,
    gateway: {
      ...boaster.gateway,
      refund: async () => ({ type: 'unknown', detail: 'silence' }),
      lookUp: async () => ({ type: 'not_found' }),
    },
  };
  it.each(paymentGatewayRules)('for a gateway that says nothing: $name', async ({ holds }) => {
    await expect(holds(mute)).rejects.toThrow();
  });

  const deaf: QueueUnderTest = {
    bells: { ring: async () => undefined },
    work: async () => ({ close: async () => undefined }),
    wipe: async () => undefined,
    close: async () => undefined,
  };
  it.each(bellsRules)('for bells nobody hears: $name', async ({ holds }) => {
    await expect(holds(deaf, 30)).rejects.toThrow();
  });
});
