import {
  refuse,
  Shops,
  type Answer,
  type OrderStatus,
  type ReturnPolicy,
  type ReturnStatus,
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
    rows.policies.push({ policy, version: version + 1, savedBy: actor.id });
    rows.shop = { ...rows.shop, policy };
    return { value: policy, version: version + 1 };
  }

  addOrderStatus(scope: Scope, status: OrderStatus): Promise<Answer<OrderStatus>> {
    return this.addStatus(scope, 'orderStatuses', status);
  }

  addReturnStatus(scope: Scope, status: ReturnStatus): Promise<Answer<ReturnStatus>> {
    return this.addStatus(scope, 'returnStatuses', status);
  }

  private async addStatus<S extends OrderStatus | ReturnStatus>(
    { shop, key }: Scope,
    list: 'orderStatuses' | 'returnStatuses',
    status: S,
  ): Promise<Answer<S>> {
    const rows = this.memory.of(shop);
    const kept = rows.answerTo<S>(key);
    if (kept) return { value: kept, replayed: true };
    if (rows.shop[list].some(({ code }) => code === status.code))
      refuse('STATUS_EXISTS', { status: status.code });
    rows.shop = { ...rows.shop, [list]: [...rows.shop[list], status] };
    rows.keep(key, status);
    return { value: status, replayed: false };
  }
}
