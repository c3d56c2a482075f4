import {
  refuse,
  Shops,
  type ReturnPolicy,
  type Scope,
  type Shop,
  type ShopId,
  type Versioned,
} from '@retours/domain';
import type { Memory } from './memory.js';

/** Shops and their settings in memory; every version of a policy is kept with who saved it. */
export class InMemoryShops extends Shops {
  constructor(private readonly memory: Memory) {
    super();
  }

  async exists(shop: ShopId): Promise<boolean> {
    return this.memory.shops.has(shop);
  }

  async create(shop: ShopId): Promise<void> {
    this.memory.create(shop);
  }

  async get({ shop }: Scope): Promise<Shop> {
    return this.memory.of(shop).shop;
  }

  async policy({ shop }: Scope): Promise<Versioned<ReturnPolicy>> {
    const { policy, version } = this.memory.of(shop).policies.at(-1)!;
    return { value: policy, version };
  }

  async savePolicy(
    { shop, actor }: Scope,
    policy: ReturnPolicy,
    expected?: number,
  ): Promise<Versioned<ReturnPolicy>> {
    const rows = this.memory.of(shop);
    const { version } = rows.policies.at(-1)!;
    if (expected !== undefined && expected !== version) refuse('VERSION_CONFLICT', { version });
    const { refundedStatus } = policy;
    if (refundedStatus !== null && rows.shop.orderStatuses.every(({ code }) => code !== refundedStatus))
      refuse('POLICY_INVALID', { field: 'refundedStatus' });
    rows.policies.push({ policy, version: version + 1, savedBy: actor.id });
    rows.shop = { ...rows.shop, policy };
    return { value: policy, version: version + 1 };
  }
}
