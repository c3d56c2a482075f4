import type { Order } from '@retours/domain';
import { given } from '@retours/domain/given';
import { keysRules } from './keys.contract.js';
import { ordersRules } from './orders.contract.js';
import { shopsRules } from './shops.contract.js';
import type { StoreUnderTest } from './store.js';
import { workRules } from './work.contract.js';

/** Says yes to everything, decides on the same fresh order each time, and keeps nothing. */
const shop = given.aShop();
const order = (): Order => given.aDeliveredOrder({}, shop);
const policy = async () => ({ value: shop.policy, version: 1 });
const forgetful: StoreUnderTest = {
  orders: {
    get: async () => ({ order: order(), shop }),
    update: async (_scope, _key, decide) => ({ value: decide(order(), shop).result, replayed: false }),
    put: async (_scope, _reference, decide) => decide(undefined, shop).result,
    addAll: async () => [],
  },
  shops: {
    exists: async () => true,
    create: async () => undefined,
    get: async () => shop,
    policy,
    savePolicy: policy,
    addOrderStatus: async (_scope, value) => ({ value, replayed: false }),
    addReturnStatus: async (_scope, value) => ({ value, replayed: false }),
  },
  dueWork: { take: async () => [] },
  claims: { claim: async () => undefined },
  outbox: { pending: async () => undefined, done: async () => undefined },
  advance: () => undefined,
  close: () => undefined,
};

describe('a store that keeps nothing breaks every rule', () => {
  it.each([...ordersRules, ...keysRules, ...shopsRules, ...workRules])('$name', async ({ holds }) => {
    await expect(holds(forgetful)).rejects.toThrow();
  });
});
