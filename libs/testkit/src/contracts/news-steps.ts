import { randomUUID } from 'node:crypto';
import type { GatewayNews } from '@retours/domain';
import type { StoreUnderTest } from './store.js';

export const GATEWAY = 'sandbox';
export const LEASE = 60;

/** News of a refund of 5.00, which is none of ours unless it says so. */
export const someNews = (news: Partial<GatewayNews> = {}): GatewayNews => ({
  id: `evt_${randomUUID()}`,
  key: null,
  gatewayRefundId: null,
  gatewayReference: null,
  sum: { amount: '5.00', currency: 'EUR' },
  outcome: { type: 'succeeded', gatewayRefundId: 're_1' },
  ...news,
});
/** What of a shop's is due, by its id; nobody else gets it while the lease runs. */
export const dueIn = async ({ dueWork }: StoreUnderTest, shop: string) =>
  (await dueWork.take('news', 100_000, LEASE)).filter((bell) => bell.shop === shop).map(({ id }) => id);
