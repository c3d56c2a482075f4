import type { PaymentGateway } from '@retours/domain';
import { gatewaysOf } from './registry.js';

const REFUND = { key: 'k1', shop: 'shop-1', gatewayReference: 'pi_1', amount: '12.60', currency: 'EUR' };
const gateway = (name: string, refund: PaymentGateway['refund']): PaymentGateway => ({
  name,
  capabilities: { lookUp: false, keyWindowSeconds: 60 },
  refund,
  lookUp: async () => ({ type: 'not_found' }),
});

describe('the gateways of an installation', () => {
  it('pay back by themselves, and no other does', () => {
    const gateways = gatewaysOf([
      gateway('one', async () => ({ type: 'succeeded', gatewayRefundId: 're_1' })),
    ]);
    expect([...gateways.automatic]).toEqual(['one']);
    expect(gateways.find('one')?.capabilities).toEqual({ lookUp: false, keyWindowSeconds: 60 });
    expect(gateways.find('manual')).toBeUndefined();
  });

  it('always answer: one that hangs, and one that throws, are in doubt', async () => {
    const gateways = gatewaysOf(
      [
        gateway('hangs', () => new Promise(() => undefined)),
        gateway('throws', () => Promise.reject(new Error('socket hang up'))),
      ],
      0.02,
    );
    expect((await gateways.find('hangs')!.refund(REFUND)).type).toBe('unknown');
    expect(await gateways.find('throws')!.refund(REFUND)).toEqual({
      type: 'unknown',
      detail: 'socket hang up',
    });
    expect(await gateways.find('hangs')!.lookUp(REFUND)).toEqual({ type: 'not_found' });
  });
});
