import { changeReturnStatus, pushOrder, receiveGoods, type Order } from '@retours/domain';
import { given } from '@retours/domain/given';
import { productRules } from './product-rules.js';
import {
  aShopIn,
  ask,
  describeRules,
  tellAll,
  goodwill,
  occasion,
  push,
  race,
  refund,
  times,
  type StoreRule,
  type StoreUnderTest,
} from './store.js';

/** Puts, finds and changes: everything an order store must do when nobody else is at it, and when everybody is. */
export const ordersRules: readonly StoreRule[] = [
  ...productRules,
  {
    name: 'a new order is kept exactly as it was decided',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const { created, order } = await push(store, staff);
      expect(created).toBe(true);
      expect((await store.orders.get(staff, { reference: 'A-1' })).order).toEqual(order);
    },
  },
  {
    name: 'the same order pushed again changes nothing, another one replaces it',
    async holds(store) {
      const { staff } = await aShopIn(store);
      await push(store, staff);
      expect((await push(store, staff)).created).toBe(false);
      const lines = [given.aLine({ id: 'l2' }), given.aLine({ id: 'l1', quantity: 1 })];
      expect((await push(store, staff, 'A-1', { lines })).created).toBe(false);
      expect(
        (await store.orders.get(staff, { reference: 'A-1' })).order.lines.map(({ id, ordered }) => [
          id,
          ordered,
        ]),
      ).toEqual([
        ['l2', 2],
        ['l1', 1],
      ]);
    },
  },
  {
    name: 'an order with a return is locked against another push',
    async holds(store) {
      const { staff, customer } = await aShopIn(store);
      await push(store, staff);
      await ask(store, customer);
      await expect(push(store, staff, 'A-1', { invoiceNumber: 'other' })).rejects.toMatchObject({
        code: 'ORDER_LOCKED',
      });
      expect((await store.orders.get(staff, { reference: 'A-1' })).order).toMatchObject({
        invoiceNumber: 'FA-2026-0001',
        returns: [{ kind: 'waiting_for_confirmation' }],
      });
    },
  },
  {
    name: 'twenty pushes of one new order at once create it once',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const pushed = await Promise.all(times(20, () => push(store, staff)));
      expect(pushed.filter(({ created }) => created)).toHaveLength(1);
    },
  },
  {
    name: 'of many new orders at once, those that exist are left alone and named',
    async holds(store) {
      const { id, staff } = await aShopIn(store);
      await push(store, staff, 'A-2', { invoiceNumber: 'as it was' });
      const orders = ['A-1', 'A-2', 'A-3'].map((reference) =>
        given.aPlacedOrder({}, given.aShop({}, id), reference),
      );
      expect(await store.orders.addAll(staff, () => orders)).toEqual(['A-2']);
      for (const reference of ['A-1', 'A-3'])
        expect((await store.orders.get(staff, { reference })).order.reference).toBe(reference);
      expect((await store.orders.get(staff, { reference: 'A-2' })).order.invoiceNumber).toBe('as it was');
    },
  },
  {
    name: 'a whole return is kept as it was decided, and found by its number and by its money',
    async holds(store) {
      const { staff } = await aShopIn(store);
      await push(store, staff);
      const { order, paymentRefundId, number } = await walkThrough(store, staff);
      expect(order.lines[0]).toMatchObject({
        ordered: 2,
        returned: 1,
        reserved: 0,
        restocked: 1,
        creditedTaxIncl: '14.28',
      });
      for (const key of [{ reference: 'A-1' }, { returnNumber: number }, { paymentRefundId }])
        expect((await store.orders.get(staff, key)).order).toEqual(order);
    },
  },
  {
    name: 'what is not there is refused with the code of what was looked for',
    async holds(store) {
      const { staff } = await aShopIn(store);
      await expect(store.orders.get(staff, { reference: 'none' })).rejects.toMatchObject({
        code: 'ORDER_NOT_FOUND',
        data: { reference: 'none' },
      });
      await expect(store.orders.get(staff, { returnNumber: 'none' })).rejects.toMatchObject({
        code: 'RETURN_NOT_FOUND',
        data: { number: 'none' },
      });
      await expect(store.orders.get(staff, { paymentRefundId: 'none' })).rejects.toMatchObject({
        code: 'PAYMENT_REFUND_NOT_FOUND',
        data: { id: 'none' },
      });
      await expect(ask(store, staff, 'none')).rejects.toMatchObject({ code: 'ORDER_NOT_FOUND' });
      await expect(
        store.orders.get({ ...staff, shop: 'nowhere' }, { reference: 'A-1' }),
      ).rejects.toMatchObject({ code: 'SHOP_UNKNOWN' });
    },
  },
  {
    name: "another shop's order does not exist here",
    async holds(store) {
      const [ours, theirs] = [await aShopIn(store), await aShopIn(store)];
      await push(store, theirs.staff);
      const { number, paymentRefundId } = await walkThrough(store, theirs.staff);
      await expect(store.orders.get(ours.staff, { reference: 'A-1' })).rejects.toMatchObject({
        code: 'ORDER_NOT_FOUND',
      });
      await expect(store.orders.get(ours.staff, { returnNumber: number })).rejects.toMatchObject({
        code: 'RETURN_NOT_FOUND',
      });
      await expect(store.orders.get(ours.staff, { paymentRefundId })).rejects.toMatchObject({
        code: 'PAYMENT_REFUND_NOT_FOUND',
      });
      await expect(refund(store, ours.staff)).rejects.toMatchObject({ code: 'ORDER_NOT_FOUND' });
      expect((await push(store, ours.staff)).created).toBe(true);
    },
  },
  {
    name: 'a decision that fails leaves nothing: no change, no event, no number',
    async holds(store) {
      const { id, staff } = await aShopIn(store);
      await push(store, staff);
      const before = await store.orders.get(staff, { reference: 'A-1' });
      const failing = store.orders.update(staff, { reference: 'A-1' }, () => {
        throw new Error('changed my mind');
      });
      await expect(failing).rejects.toThrow('changed my mind');
      await expect(refund(store, staff, goodwill('1000.00'))).rejects.toMatchObject({
        code: 'AMOUNT_TOO_HIGH',
      });
      expect(await store.orders.get(staff, { reference: 'A-1' })).toEqual(before);
      expect(await tellAll(store, id)).toEqual([]);
      expect((await refund(store, staff)).value.creditSlipNumber).toBe('AV-2026-000001');
    },
  },
  {
    name: 'events are written with their change, and bear the number that was drawn',
    async holds(store) {
      const { id, staff } = await aShopIn(store);
      await push(store, staff);
      const { value } = await ask(store, staff);
      expect(value.number).toBe('RE-2026-000001');
      expect(await tellAll(store, id)).toMatchObject([
        { type: 'return.requested', orderReference: 'A-1', data: { returnNumber: 'RE-2026-000001' } },
      ]);
    },
  },
  {
    name: 'sixty-four refunds of one payment at once: exactly as many go through as the payment can bear',
    async holds(store) {
      const { staff } = await aShopIn(store);
      await push(store, staff);
      const { done, refused } = await race(times(64, () => refund(store, staff, goodwill('3.00'))));
      const { order } = await store.orders.get(staff, { reference: 'A-1' });
      expect(done).toHaveLength(12);
      expect(refused).toEqual(Array.from({ length: 52 }, () => 'AMOUNT_TOO_HIGH'));
      expect(order.refunds).toHaveLength(12);
      expect(order.payments).toMatchObject([{ amount: '36.96', held: '36.00', refunded: '0.00' }]);
    },
  },
  {
    name: 'thirty customers ask for the last two units at once: two get them',
    async holds(store) {
      const { customer, staff } = await aShopIn(store);
      await push(store, staff);
      const { done, refused } = await race(times(30, () => ask(store, customer)));
      expect(done).toHaveLength(2);
      expect(new Set(refused)).toEqual(new Set(['ORDER_NOT_RETURNABLE']));
      expect((await store.orders.get(staff, { reference: 'A-1' })).order.lines[0]).toMatchObject({
        ordered: 2,
        reserved: 2,
      });
    },
  },
  {
    name: 'numbers have no gap, though refunds of many orders race and some are refused',
    async holds(store) {
      const { staff } = await aShopIn(store);
      await Promise.all(times(5, (index) => push(store, staff, `A-${index}`)));
      const { done } = await race(
        times(40, (index) =>
          refund(store, staff, goodwill(index % 4 === 3 ? '99.00' : '7.00'), `A-${index % 5}`),
        ),
      );
      const numbers = done.map(({ value }) => value.creditSlipNumber).sort();
      expect(numbers).toHaveLength(25);
      expect(numbers).toEqual(numbers.map((_, index) => `AV-2026-${String(index + 1).padStart(6, '0')}`));
      expect(
        (
          await refund(
            store,
            staff,
            { kind: 'return', lines: [{ lineId: 'l1', quantity: 1 }], voucher: true },
            'A-0',
          )
        ).value.creditSlipNumber,
      ).toBe('AV-2026-000026');
    },
  },
  {
    name: 'each shop and each series counts for itself',
    async holds(store) {
      const [ours, theirs] = [await aShopIn(store), await aShopIn(store)];
      for (const { staff } of [ours, theirs]) {
        await push(store, staff);
        expect((await ask(store, staff)).value.number).toBe('RE-2026-000001');
        expect((await refund(store, staff)).value.creditSlipNumber).toBe('AV-2026-000001');
      }
    },
  },
  {
    name: 'a decision is made with the settings of the moment',
    async holds(store) {
      const { staff } = await aShopIn(store);
      await push(store, staff);
      const { value } = await store.shops.policy(staff);
      await store.shops.savePolicy(staff, { ...value, returnsEnabled: false });
      await expect(refund(store, staff)).rejects.toMatchObject({ code: 'RETURNS_DISABLED' });
      const seen = await store.orders.put(staff, 'A-2', (existing, shop) => {
        const pushed = pushOrder(
          existing,
          given.anOrderPush(),
          { reference: 'A-2', fingerprint: 'first' },
          shop,
          occasion(),
        );
        return { ...pushed, result: { isNew: !existing, returnsEnabled: shop.policy.returnsEnabled } };
      });
      expect(seen).toEqual({ isNew: true, returnsEnabled: false });
    },
  },
];

/** Asks for a return, takes it in and refunds it; answers the order as it was read back. */
async function walkThrough(
  store: StoreUnderTest,
  staff: Parameters<typeof ask>[1],
): Promise<{ order: Order; number: string; paymentRefundId: string }> {
  const { number } = (await ask(store, staff)).value;
  await store.orders.update(staff, { returnNumber: number }, (order, shop) =>
    changeReturnStatus(order, shop, number, { status: 'waiting_for_package', note: 'Bienvenue' }, occasion()),
  );
  await store.orders.update(staff, { returnNumber: number }, (order, shop) =>
    receiveGoods(
      order,
      shop,
      number,
      { lines: [{ lineId: 'l1', quantity: 1, condition: 'as_new' }] },
      occasion(),
    ),
  );
  const { value } = await refund(store, staff, {
    kind: 'return',
    returnNumber: number,
    lines: [{ lineId: 'l1', quantity: 1 }],
    repayShipping: true,
  });
  const { order } = await store.orders.get(staff, { reference: 'A-1' });
  expect(order.refunds).toEqual([value]);
  expect(order.returns).toMatchObject([
    { number, kind: 'package_received', lines: [{ quantity: 1, received: 1, refunded: 1, restocked: 1 }] },
  ]);
  return { order, number, paymentRefundId: value.paymentRefunds[0].id };
}

/** The contract of `Orders`. */
export const describeOrders = (name: string, open: () => Promise<StoreUnderTest> | StoreUnderTest): void =>
  describeRules(`the orders of ${name}`, ordersRules, open);
