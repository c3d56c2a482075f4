import { defaultOrderStatuses, defaultReturnStatuses, editOrderStatus } from '@retours/domain';
import { statusRemovalRules } from './status-removal.contract.js';
import {
  lost,
  checkedIn,
  recolour,
  dropOrderStatus,
  dropReturnStatus,
  move,
  askFor,
} from './status-steps.js';
import { aShopIn, describeRules, race, times, type StoreRule, type StoreUnderTest } from './store.js';

/** Statuses as people edit, move and delete them. */
export const statusesRules: readonly StoreRule[] = [
  ...statusRemovalRules,
  {
    name: 'a status that was added comes last, and its code is taken',
    async holds({ statuses, shops, ...store }) {
      const { staff } = await aShopIn({ statuses, shops, ...store });
      expect((await race(times(10, () => statuses.add(staff, 'orderStatuses', lost)))).refused).toEqual(
        Array.from({ length: 9 }, () => 'STATUS_EXISTS'),
      );
      expect(await statuses.add(staff, 'returnStatuses', checkedIn)).toEqual({
        value: { value: checkedIn, version: 1 },
        replayed: false,
      });
      await expect(statuses.add(staff, 'returnStatuses', checkedIn)).rejects.toMatchObject({
        code: 'STATUS_EXISTS',
        data: { status: 'checked_in' },
      });
      const { orderStatuses, returnStatuses } = await shops.get(staff);
      expect(orderStatuses).toEqual([...defaultOrderStatuses, lost]);
      expect(returnStatuses).toEqual([...defaultReturnStatuses, checkedIn]);
    },
  },
  {
    name: 'a status that was changed has its next version, and everybody sees it; the same again changes nothing',
    async holds(store) {
      const { staff } = await aShopIn(store);
      expect(await store.statuses.get(staff, 'orderStatuses', 'shipped')).toMatchObject({
        version: 1,
        deleted: false,
      });
      const saved = await recolour(store, staff, '#000000', 1);
      expect(saved).toEqual({ version: 2, value: { ...defaultOrderStatuses[3], color: '#000000' } });
      expect(await recolour(store, staff, '#000000', 2)).toEqual(saved);
      expect(await store.statuses.get(staff, 'orderStatuses', 'shipped')).toEqual({
        ...saved,
        deleted: false,
      });
      expect((await store.shops.get(staff)).orderStatuses[3]).toEqual(saved.value);
    },
  },
  {
    name: 'who changes a status from a stale version, or one that is not there, is refused',
    async holds(store) {
      const { staff } = await aShopIn(store);
      await recolour(store, staff, '#000000', 1);
      await expect(recolour(store, staff, '#FFFFFF', 1)).rejects.toMatchObject({
        code: 'VERSION_CONFLICT',
        data: { version: 2 },
      });
      expect((await store.shops.get(staff)).orderStatuses[3].color).toBe('#000000');
      for (const attempt of [
        () => store.statuses.get(staff, 'orderStatuses', 'lost'),
        () => dropReturnStatus(store, staff, 'lost'),
      ])
        await expect(attempt()).rejects.toMatchObject({ code: 'STATUS_NOT_FOUND', data: { status: 'lost' } });
    },
  },
  {
    name: 'of twenty who change a status from one version at once, one does',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const { done, refused } = await race(times(20, (n) => recolour(store, staff, `#0000${10 + n}`, 1)));
      expect(done).toHaveLength(1);
      expect(refused).toEqual(Array.from({ length: 19 }, () => 'VERSION_CONFLICT'));
      expect((await store.shops.get(staff)).orderStatuses[3]).toEqual(done[0].value);
    },
  },
  {
    name: 'statuses stand where they were moved, whatever was deleted and added since',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const codes = async () => (await store.shops.get(staff)).orderStatuses.map(({ code }) => code);
      await dropOrderStatus(store, staff, 'awaiting_check_payment');
      await store.statuses.update(staff, { list: 'orderStatuses', code: 'shipped' }, (shop) =>
        editOrderStatus(shop, 'shipped', { position: 1 }),
      );
      await store.statuses.add(staff, 'orderStatuses', lost);
      const others = defaultOrderStatuses.map(({ code }) => code).slice(1);
      expect(await codes()).toEqual(['shipped', ...others.filter((code) => code !== 'shipped'), 'lost']);
    },
  },
  {
    name: 'a decision hears of the latest twenty returns in the status, and how many there are',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const numbers = await askFor(store, staff, 22);
      await move(store, staff, numbers[0], 'waiting_for_package');
      await store.statuses.add(staff, 'returnStatuses', checkedIn);
      await expect(dropReturnStatus(store, staff, 'waiting_for_confirmation')).rejects.toMatchObject({
        code: 'STATUS_IN_USE',
        data: {
          status: 'waiting_for_confirmation',
          count: 21,
          returns: numbers.slice(2).reverse(),
        },
      });
      expect((await store.shops.get(staff)).returnStatuses).toEqual([...defaultReturnStatuses, checkedIn]);
    },
  },
  {
    name: "one shop's statuses are not another's",
    async holds(store) {
      const [ours, theirs] = [await aShopIn(store), await aShopIn(store)];
      const before = await store.shops.get(theirs.staff);
      await store.statuses.add(ours.staff, 'orderStatuses', lost);
      await recolour(store, ours.staff, '#000000');
      await dropOrderStatus(store, ours.staff, 'delivered');
      expect(await store.shops.get(theirs.staff)).toEqual(before);
      expect(await store.statuses.get(theirs.staff, 'orderStatuses', 'shipped')).toMatchObject({
        version: 1,
      });
      await expect(store.statuses.get(theirs.staff, 'orderStatuses', 'lost')).rejects.toMatchObject({
        code: 'STATUS_NOT_FOUND',
      });
    },
  },
];

/** The contract of `Statuses`. */
export const describeStatuses = (name: string, open: () => Promise<StoreUnderTest> | StoreUnderTest): void =>
  describeRules(`the statuses of ${name}`, statusesRules, open);
