import { randomUUID } from 'node:crypto';
import type { GatewayRefund } from '@retours/domain';

/** A refund nobody asked for before, of a shop nobody else uses. */
export const aRefund = (gatewayReference: string, change: Partial<GatewayRefund> = {}): GatewayRefund => ({
  key: randomUUID(),
  shop: `shop-${randomUUID()}`,
  gatewayReference,
  amount: '12.60',
  currency: 'EUR',
  ...change,
});
