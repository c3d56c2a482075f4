import { randomUUID } from 'node:crypto';
import { defaultOrderStatuses, defaultPolicy, defaultReturnStatuses, emptyLetterhead } from '@retours/domain';
import { given } from '@retours/domain/given';
import { aShopIn, describeRules, race, times, type StoreRule, type StoreUnderTest } from './store.js';

/** Shops and what their people set up. */
export const shopsRules: readonly StoreRule[] = [
  {
    name: 'a shop nobody made does not exist',
    async holds({ shops }) {
      const nowhere = { shop: `shop-${randomUUID()}`, actor: given.staff };
      expect(await shops.exists(nowhere.shop)).toBe(false);
      for (const ask of [
        () => shops.get(nowhere),
        () => shops.policy(nowhere),
        () => shops.savePolicy(nowhere, defaultPolicy),
      ]) {
        await expect(ask()).rejects.toMatchObject({ code: 'SHOP_UNKNOWN', data: { shop: nowhere.shop } });
      }
    },
  },
  {
    name: 'a new shop starts with the default policy and statuses',
    async holds({ shops }) {
      const shop = `shop-${randomUUID()}`;
      await Promise.all(times(5, () => shops.create(shop)));
      expect(await shops.exists(shop)).toBe(true);
      expect(await shops.get({ shop, actor: given.staff })).toEqual({
        id: shop,
        policy: defaultPolicy,
        orderStatuses: defaultOrderStatuses,
        returnStatuses: defaultReturnStatuses,
        letterhead: emptyLetterhead,
      });
      expect((await shops.policy({ shop, actor: given.staff })).version).toBe(1);
    },
  },
  {
    name: 'making a shop that exists leaves it as it is',
    async holds(store) {
      const { id, staff } = await aShopIn(store);
      const before = await store.shops.get(staff);
      await store.shops.create(id);
      expect(await store.shops.get(staff)).toEqual(before);
      expect(before.policy).toMatchObject({ returnsEnabled: true, returnWindowDays: 0 });
    },
  },
  {
    name: 'saving the policy raises its version, and everybody sees it',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const { value, version } = await store.shops.policy(staff);
      const saved = await store.shops.savePolicy(
        staff,
        { ...value, returnWindowDays: 30, returnAddress: ['1 rue de la Paix', 'Paris'] },
        version,
      );
      expect(saved).toEqual({
        version: version + 1,
        value: { ...value, returnWindowDays: 30, returnAddress: ['1 rue de la Paix', 'Paris'] },
      });
      expect(await store.shops.policy(staff)).toEqual(saved);
      expect((await store.shops.get(staff)).policy).toEqual(saved.value);
    },
  },
  {
    name: 'who saves from a stale version is refused, and saves nothing',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const before = await store.shops.policy(staff);
      const stale = store.shops.savePolicy(
        staff,
        { ...before.value, returnWindowDays: 99 },
        before.version - 1,
      );
      await expect(stale).rejects.toMatchObject({
        code: 'VERSION_CONFLICT',
        data: { version: before.version },
      });
      expect(await store.shops.policy(staff)).toEqual(before);
    },
  },
  {
    name: 'a policy that names an order status the shop does not have is refused, and saves nothing',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const before = await store.shops.policy(staff);
      await expect(
        store.shops.savePolicy(staff, { ...before.value, refundedStatus: 'lost' }),
      ).rejects.toMatchObject({ code: 'POLICY_INVALID', data: { field: 'refundedStatus' } });
      expect(await store.shops.policy(staff)).toEqual(before);
      await store.shops.savePolicy(staff, { ...before.value, refundedStatus: 'refunded' });
      expect((await store.shops.policy(staff)).value.refundedStatus).toBe('refunded');
    },
  },
  {
    name: 'of twenty who save from one version at once, one does',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const { value, version } = await store.shops.policy(staff);
      const { done, refused } = await race(
        times(20, (days) => store.shops.savePolicy(staff, { ...value, returnWindowDays: days }, version)),
      );
      expect(done).toHaveLength(1);
      expect(refused).toEqual(Array.from({ length: 19 }, () => 'VERSION_CONFLICT'));
      expect(await store.shops.policy(staff)).toEqual(done[0]);
    },
  },
  {
    name: "one shop's settings are not another's",
    async holds(store) {
      const [ours, theirs] = [await aShopIn(store), await aShopIn(store)];
      const before = await store.shops.get(theirs.staff);
      await store.shops.savePolicy(ours.staff, { ...before.policy, returnWindowDays: 1 });
      expect((await store.shops.get(ours.staff)).policy.returnWindowDays).toBe(1);
      expect(await store.shops.get(theirs.staff)).toEqual(before);
    },
  },
];

/** The contract of `Shops`. */
export const describeShops = (name: string, open: () => Promise<StoreUnderTest> | StoreUnderTest): void =>
  describeRules(`the shops of ${name}`, shopsRules, open);
