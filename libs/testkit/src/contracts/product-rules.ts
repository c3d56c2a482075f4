import {
  addProduct,
  cancelProducts,
  issueRefund,
  removeProduct,
  reverseCreditSlip,
  type CreditSlip,
  type Decision,
  type Order,
  type Scope,
  type Shop,
} from '@retours/domain';
import { given } from '@retours/domain/given';
import { aShopIn, occasion, push, race, times, type StoreRule, type StoreUnderTest } from './store.js';

const UNPAID = {
  payments: [],
  statusHistory: [],
  lines: [given.aLine(), given.aLine({ id: 'l2' }), given.aLine({ id: 'l3' })],
};
const stored = async ({ orders }: StoreUnderTest, staff: Scope): Promise<Order> =>
  (await orders.get(staff, { reference: 'A-1' })).order;

/** The credit slip of a refund of one unit, with the number it was given. */
async function aSlip({ orders }: StoreUnderTest, staff: Scope): Promise<CreditSlip> {
  let decided: CreditSlip | undefined;
  const { value } = await orders.update(staff, { reference: 'A-1' }, (order, shop) => {
    const request = { kind: 'return' as const, lines: [{ lineId: 'l1', quantity: 1 }] };
    const decision = issueRefund(order, shop, request, new Set(), occasion());
    decided = decision.creditSlips![0];
    return decision;
  });
  return { ...decided!, number: value.creditSlipNumber! };
}

/** What becomes of an order's products and of its credit slips. */
export const productRules: readonly StoreRule[] = [
  {
    name: 'products are added, cancelled and taken off as it was decided, and keep their places',
    async holds(store) {
      const { staff } = await aShopIn(store);
      await push(store, staff, 'A-1', UNPAID);
      const decide = (change: (order: Order, shop: Shop) => Decision<Order>) =>
        store.orders.update(staff, { reference: 'A-1' }, change);
      await decide((order) => addProduct(order, given.aLine({ id: 'pen' })));
      await decide((order, shop) => cancelProducts(order, shop, { lines: [{ lineId: 'l3', quantity: 2 }] }));
      const { value } = await decide((order) => removeProduct(order, 'l2'));
      const order = await stored(store, staff);
      expect(order).toEqual(value);
      expect(order.lines.map(({ id, cancelled }) => [id, cancelled])).toEqual([
        ['l1', 0],
        ['l3', 2],
        ['pen', 0],
      ]);
    },
  },
  {
    name: 'another push takes away what was cancelled, too',
    async holds(store) {
      const { staff } = await aShopIn(store);
      await push(store, staff, 'A-1', UNPAID);
      await store.orders.update(staff, { reference: 'A-1' }, (order, shop) =>
        cancelProducts(order, shop, { lines: [{ lineId: 'l1', quantity: 1 }] }),
      );
      await push(store, staff, 'A-1', { ...UNPAID, lines: [given.aLine({ id: 'l2' })] });
      expect((await stored(store, staff)).lines.map(({ id }) => id)).toEqual(['l2']);
    },
  },
  {
    name: 'sixteen people counter one credit slip at once: one does, and the order knows by which slip',
    async holds(store) {
      const { staff } = await aShopIn(store);
      await push(store, staff);
      const slip = await aSlip(store, staff);
      const { done, refused } = await race(
        times(16, () =>
          store.orders.update(staff, { reference: 'A-1' }, (order, shop) =>
            reverseCreditSlip(order, shop, slip, { reason: 'Wrong order' }, occasion()),
          ),
        ),
      );
      expect(done.map(({ value }) => [value.number, value.reverses])).toEqual([
        ['AV-2026-000002', 'AV-2026-000001'],
      ]);
      expect(refused).toEqual(Array.from({ length: 15 }, () => 'CREDIT_SLIP_REVERSED'));
      expect((await stored(store, staff)).refunds).toMatchObject([
        { reversal: { number: 'AV-2026-000002', issuedAt: '2026-03-10T10:00:00.000Z' } },
      ]);
    },
  },
];
