import { defaultOrderStatuses } from '@retours/domain';
import {
  lost,
  checkedIn,
  dropOrderStatus,
  dropReturnStatus,
  denyInstead,
  enter,
  move,
  askFor,
} from './status-steps.js';
import { aShopIn, push, race, type StoreRule } from './store.js';

/** Both at once; in the first four rounds the second is ahead, so that each is overtaken by the other. */
async function inTurns<A, B>(
  round: number,
  first: () => Promise<A>,
  second: () => Promise<B>,
): Promise<[A, B]> {
  if (round >= 4) return Promise.all([first(), second()]);
  const [b, a] = await Promise.all([second(), first()]);
  return [a, b];
}

/** What becomes of statuses that are deleted, and of those who enter them meanwhile. */
export const statusRemovalRules: readonly StoreRule[] = [
  {
    name: 'a status nobody ever used is gone for good, and its code is free; its versions go on',
    async holds(store) {
      const { staff } = await aShopIn(store);
      await store.statuses.add(staff, 'orderStatuses', lost);
      expect(await dropOrderStatus(store, staff, 'lost')).toEqual({ value: lost, version: 2 });
      await expect(store.statuses.get(staff, 'orderStatuses', 'lost')).rejects.toMatchObject({
        code: 'STATUS_NOT_FOUND',
      });
      expect((await store.shops.get(staff)).orderStatuses).toEqual(defaultOrderStatuses);
      expect((await store.statuses.add(staff, 'orderStatuses', lost)).value.version).toBe(3);
    },
  },
  {
    name: 'a status an order was in is only put away: the order still shows it, nobody enters it, its code stays taken',
    async holds(store) {
      const { staff } = await aShopIn(store);
      await store.statuses.add(staff, 'orderStatuses', lost);
      await push(store, staff);
      await enter(store, staff, 'A-1', 'lost');
      await dropOrderStatus(store, staff, 'lost');
      expect((await store.shops.get(staff)).orderStatuses).toEqual(defaultOrderStatuses);
      expect(await store.statuses.get(staff, 'orderStatuses', 'lost')).toEqual({
        value: lost,
        version: 2,
        deleted: true,
      });
      const { order } = await store.orders.get(staff, { reference: 'A-1' });
      expect(order.status).toBe('lost');
      expect(order.statusHistory.at(-1)).toMatchObject({ status: 'lost', paid: true, shipped: true });
      await expect(enter(store, staff, 'A-1', 'lost')).rejects.toMatchObject({ code: 'STATUS_NOT_FOUND' });
      await expect(store.statuses.add(staff, 'orderStatuses', lost)).rejects.toMatchObject({
        code: 'STATUS_EXISTS',
      });
      await expect(dropOrderStatus(store, staff, 'lost')).rejects.toMatchObject({ code: 'STATUS_NOT_FOUND' });
    },
  },
  {
    name: 'a status a return has been in and left is put away the same, and the return goes on',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const [number] = await askFor(store, staff, 1);
      await store.statuses.add(staff, 'returnStatuses', checkedIn);
      await move(store, staff, number, 'checked_in');
      await move(store, staff, number, 'waiting_for_package');
      await dropReturnStatus(store, staff, 'checked_in');
      expect(await store.statuses.get(staff, 'returnStatuses', 'checked_in')).toMatchObject({
        value: checkedIn,
        deleted: true,
      });
      const { history, status } = (await move(store, staff, number, 'return_denied')).value;
      expect(status).toBe('return_denied');
      expect(history.map(({ from, to }) => [from, to])).toEqual(
        expect.arrayContaining([
          ['waiting_for_confirmation', 'checked_in'],
          ['checked_in', 'waiting_for_package'],
        ]),
      );
      await expect(store.statuses.add(staff, 'returnStatuses', checkedIn)).rejects.toMatchObject({
        code: 'STATUS_EXISTS',
      });
    },
  },
  {
    name: 'no return is left in a status that was deleted, or took another kind, while it moved there',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const numbers = await askFor(store, staff, 6);
      for (let round = 0; round < 8; round++) {
        const code = `checked_in_${round}`;
        await store.statuses.add(staff, 'returnStatuses', { ...checkedIn, code });
        const takeAway = round % 2 === 0 ? dropReturnStatus : denyInstead;
        const [moved, taken] = await inTurns(
          round,
          () => race(numbers.map((number) => move(store, staff, number, code))),
          () => race([takeAway(store, staff, code)]),
        );
        expect(moved.refused).toEqual(moved.refused.map(() => 'STATUS_NOT_FOUND'));
        expect(taken.refused).toEqual(taken.refused.map(() => 'STATUS_IN_USE'));
        const { returnStatuses } = await store.shops.get(staff);
        const kinds = new Map(returnStatuses.map((status) => [status.code, status.kind]));
        for (const number of numbers) {
          const { order } = await store.orders.get(staff, { returnNumber: number });
          expect(kinds.get(order.returns[0].status)).toBe(order.returns[0].kind);
        }
        await Promise.all(numbers.map((number) => move(store, staff, number, 'waiting_for_confirmation')));
      }
    },
  },
  {
    name: 'an order that enters a status while it is deleted shows it ever after, or is refused',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const references = Array.from({ length: 6 }, (_, index) => `A-${index}`);
      for (const reference of references) await push(store, staff, reference);
      for (let round = 0; round < 8; round++) {
        const code = `lost_${round}`;
        await store.statuses.add(staff, 'orderStatuses', { ...lost, code });
        const [entered] = await inTurns(
          round,
          () => race(references.map((reference) => enter(store, staff, reference, code))),
          () => dropOrderStatus(store, staff, code),
        );
        expect(entered.refused).toEqual(entered.refused.map(() => 'STATUS_NOT_FOUND'));
        const kept = await race([store.statuses.get(staff, 'orderStatuses', code)]);
        expect(kept.done).toHaveLength(entered.done.length > 0 ? 1 : 0);
        for (const { value } of entered.done) {
          const { order } = await store.orders.get(staff, { reference: value.reference });
          expect(order.statusHistory.map(({ status }) => status)).toContain(code);
        }
        await expect(enter(store, staff, 'A-0', code)).rejects.toMatchObject({ code: 'STATUS_NOT_FOUND' });
      }
    },
  },
  {
    name: 'the policy never names a status that was deleted while it was saved',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const { value } = await store.shops.policy(staff);
      for (let round = 0; round < 8; round++) {
        const code = `lost_${round}`;
        await store.statuses.add(staff, 'orderStatuses', { ...lost, code });
        const [saved, deleted] = await inTurns(
          round,
          () => race([store.shops.savePolicy(staff, { ...value, refundedStatus: code })]),
          () => race([dropOrderStatus(store, staff, code)]),
        );
        expect([...saved.refused, ...deleted.refused]).toEqual([
          saved.refused.length > 0 ? 'POLICY_INVALID' : 'STATUS_IN_USE',
        ]);
        const { policy, orderStatuses } = await store.shops.get(staff);
        const named = orderStatuses.some((status) => status.code === code);
        expect(policy.refundedStatus === code).toBe(named);
        await store.shops.savePolicy(staff, value);
      }
    },
  },
];
