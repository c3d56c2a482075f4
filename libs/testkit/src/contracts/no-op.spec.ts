import { randomUUID } from 'node:crypto';
import { bellsRules, type QueueUnderTest } from './bells.contract.js';
import { clockRules } from './clock.contract.js';
import { idsRules } from './ids.contract.js';
import { listenersRules } from './listeners.contract.js';
import { paymentGatewayRules, type GatewayUnderTest } from './payment-gateway.contract.js';
import { paymentGatewaysRules } from './payment-gateways.contract.js';

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

  it.each(clockRules)('for a clock that tells old stories, backwards: $name', async ({ holds }) => {
    let moment = Date.UTC(1926, 2, 10);
    const clock = { now: () => new Date((moment -= 1000)).toUTCString() };
    await expect((async () => holds({ clock, pass: () => undefined }))()).rejects.toThrow();
  });

  it.each(idsRules)('for ids that are always the same: $name', ({ holds }) => {
    expect(() => holds(() => ({ next: () => 'id', voucherCode: () => 'code' }))).toThrow();
  });

  it.each(paymentGatewaysRules)('for gateways that nobody finds: $name', async ({ holds }) => {
    const lost = { automatic: new Set(['manual']), find: () => undefined };
    await expect(holds(() => lost)).rejects.toThrow();
  });

  it.each(listenersRules)('for listeners who do not listen: $name', async ({ holds }) => {
    await expect(holds({ listeners: { tell: async () => undefined }, told: () => [] })).rejects.toThrow();
  });
});
