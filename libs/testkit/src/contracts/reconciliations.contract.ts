import {
  movePaymentRefund,
  paymentRefundOf,
  recordDifferences,
  type Difference,
  type PaymentRefundStatus,
  type Reconciled,
  type Reconciliation,
  type Scope,
} from '@retours/domain';
import { given } from '@retours/domain/given';
import {
  aShopIn,
  describeRules,
  goodwill,
  occasion,
  push,
  refund,
  tellAll,
  times,
  type StoreRule,
  type StoreUnderTest,
} from './store.js';

const DAY = 86_400;
const HOUR = 3_600;
/** Captured long after every clock of a spec, so that it is young to all of them. */
const YOUNG = { payments: [given.aPayment({ capturedAt: '2040-01-01T00:00:00.000Z' })] };

const unknownHere: Difference = {
  kind: 'unknown_here',
  paymentRefundId: null,
  gatewayRefundId: 're_dashboard',
  ours: null,
  theirs: { amount: '5.00', currency: 'EUR', status: 'succeeded' },
};

/** Books that were compared and agree, unless something was found; due again in two days, unless it is said otherwise. */
const compared =
  (found: readonly Difference[] = [], more: Partial<Reconciled> = {}) =>
  (reconciliation: Reconciliation): Reconciled => ({
    ...recordDifferences(reconciliation, found, occasion()),
    dueIn: 2 * DAY,
    sendOn: true,
    inDoubt: false,
    ...more,
  });

const dueIn = async ({ dueWork }: StoreUnderTest, shop: string) =>
  (await dueWork.take('reconciliations', 100_000, 60)).filter((bell) => bell.shop === shop);

/** The one payment of a shop that is due within a day. */
async function due(store: StoreUnderTest, shop: string): Promise<string> {
  await store.advance(DAY + 1);
  const bells = await dueIn(store, shop);
  expect(bells).toHaveLength(1);
  return bells[0].id;
}

async function aYoungPayment(store: StoreUnderTest) {
  const { id: shop, staff } = await aShopIn(store);
  await push(store, staff, 'A-1', YOUNG);
  return { shop, staff, id: await due(store, shop) };
}

/** A shop with one payment refund in the queue, since before a backup of it was restored. */
async function aRestoredRefund(store: StoreUnderTest) {
  const { id: shop, staff } = await aShopIn(store);
  await push(store, staff);
  const [{ id }] = (await refund(store, staff, goodwill('5.00'))).value.paymentRefunds;
  await store.restores.declare();
  const [bell] = await dueIn(store, shop);
  return { shop, staff, id, payment: bell.id };
}

const record = (
  { orders }: StoreUnderTest,
  scope: Scope,
  id: string,
  to: PaymentRefundStatus,
  retryIn: number | null = null,
) =>
  orders.update(scope, { paymentRefundId: id }, (order, shop) =>
    movePaymentRefund(order, shop, paymentRefundOf(order, id), to, { retryIn }, occasion()),
  );

/** Books that are compared, what differs, and what a restored backup may not know. */
export const reconciliationsRules: readonly StoreRule[] = [
  {
    name: 'the books of a payment are compared within a day of its capture, but not of one made by hand or long ago',
    async holds(store) {
      const { id: shop, staff } = await aShopIn(store);
      await push(store, staff, 'A-1', YOUNG);
      await push(store, staff, 'A-2', { payments: [{ ...YOUNG.payments[0], gateway: 'manual' }] });
      await push(store, staff, 'A-3', {
        payments: [given.aPayment({ capturedAt: '2020-01-01T00:00:00.000Z' })],
      });
      expect(await dueIn(store, shop)).toEqual([]);
      const id = await due(store, shop);
      expect(await store.reconciliations.find(shop, id)).toEqual({
        orderReference: 'A-1',
        paymentId: 'p1',
        gateway: 'sandbox',
        restored: false,
      });
    },
  },
  {
    name: 'books that nobody has compared are rung for again; compared, they wait for the night that was named',
    async holds(store) {
      const { shop, id } = await aYoungPayment(store);
      await store.advance(61);
      expect(await dueIn(store, shop)).toEqual([{ list: 'reconciliations', id, shop, ring: 2 }]);
      await store.reconciliations.update(shop, id, compared());
      await store.advance(DAY);
      expect(await dueIn(store, shop)).toEqual([]);
      await store.advance(DAY);
      expect(await dueIn(store, shop)).toHaveLength(1);
    },
  },
  {
    name: 'books that are compared no more are compared again after a new refund',
    async holds(store) {
      const { shop, staff, id } = await aYoungPayment(store);
      await store.reconciliations.update(shop, id, compared([], { dueIn: null }));
      await store.advance(400 * DAY);
      expect(await dueIn(store, shop)).toEqual([]);
      await refund(store, staff, goodwill('5.00'));
      expect(await due(store, shop)).toBe(id);
    },
  },
  {
    name: 'a difference is one row however many nights it is found, and is told once',
    async holds(store) {
      const { shop, staff, id } = await aYoungPayment(store);
      await tellAll(store, shop);
      for (const night of [1, 2, 3]) {
        const found = await store.reconciliations.update(shop, id, compared([unknownHere]));
        expect([night, found!.opened.length]).toEqual([night, night === 1 ? 1 : 0]);
      }
      const events = await tellAll(store, shop);
      expect(events.map(({ type, orderReference }) => [type, orderReference])).toEqual([
        ['reconciliation.difference_found', 'A-1'],
      ]);
      await store.reconciliations.update(shop, id, (reconciliation) => {
        expect(reconciliation).toMatchObject({ paymentId: 'p1', open: [unknownHere] });
        return compared()(reconciliation);
      });
      expect(staff.shop).toBe(shop);
    },
  },
  {
    name: 'a difference that is found no more closes by itself, and one that comes back is a new one',
    async holds(store) {
      const { shop, id } = await aYoungPayment(store);
      const first = await store.reconciliations.update(shop, id, compared([unknownHere]));
      const closed = await store.reconciliations.update(shop, id, compared());
      expect(closed!.differences).toMatchObject([{ id: first!.opened[0].id, closedAt: expect.any(String) }]);
      const again = await store.reconciliations.update(shop, id, compared([unknownHere]));
      expect(again!.opened).toHaveLength(1);
      expect(again!.opened[0].id).not.toBe(first!.opened[0].id);
    },
  },
  {
    name: 'of eight who find the same at once one opens it',
    async holds(store) {
      const { shop, id } = await aYoungPayment(store);
      const nights = await Promise.all(
        times(8, () => store.reconciliations.update(shop, id, compared([unknownHere]))),
      );
      expect(nights.flatMap((night) => night!.opened)).toHaveLength(1);
    },
  },
  {
    name: 'a comparison that fails leaves nothing behind',
    async holds(store) {
      const { shop, id } = await aYoungPayment(store);
      await tellAll(store, shop);
      const fails = () => {
        throw new Error('the gateway told nonsense');
      };
      await expect(store.reconciliations.update(shop, id, fails)).rejects.toThrow('nonsense');
      expect(await tellAll(store, shop)).toEqual([]);
      await store.advance(61);
      expect(await dueIn(store, shop)).toHaveLength(1);
    },
  },
  {
    name: "another shop's payment, or none at all, is nobody's to compare",
    async holds(store) {
      const { shop, id } = await aYoungPayment(store);
      const other = await aShopIn(store);
      expect(await store.reconciliations.find(other.id, id)).toBeUndefined();
      expect(await store.reconciliations.update(other.id, id, compared())).toBeUndefined();
      expect(await store.reconciliations.find(shop, 'none')).toBeUndefined();
      expect(await store.reconciliations.find(shop, id)).toBeDefined();
    },
  },
  {
    name: 'after a restore, nothing is sent over a payment before its books were compared',
    async holds(store) {
      const { shop, id, payment } = await aRestoredRefund(store);
      expect(await store.claims.claim(shop, id, 60)).toBeUndefined();
      await store.reconciliations.update(shop, payment, compared([], { sendOn: false, dueIn: HOUR }));
      expect(await store.claims.claim(shop, id, 60)).toBeUndefined();
      await store.reconciliations.update(shop, payment, compared());
      expect(await store.claims.claim(shop, id, 60)).toMatchObject({ work: { id }, inDoubt: true });
    },
  },
  {
    name: 'after a restore, the books somebody waits for with a refund are compared first',
    async holds(store) {
      const { shop, staff } = await aYoungPayment(store);
      await push(store, staff, 'A-2', YOUNG);
      const [{ id }] = (await refund(store, staff, goodwill('5.00'), 'A-2')).value.paymentRefunds;
      await store.restores.declare();
      await store.claims.claim(shop, id, 60);
      const [first] = await store.dueWork.take('reconciliations', 1, 60);
      expect(first?.shop).toBe(shop);
      expect(await store.reconciliations.find(shop, first.id)).toMatchObject({ orderReference: 'A-2' });
    },
  },
  {
    name: 'after a restore, what was on its way is in doubt until it is answered, and a refund made since is not',
    async holds(store) {
      const { shop, staff, id, payment } = await aRestoredRefund(store);
      await store.reconciliations.update(shop, payment, compared());
      for (const retry of ['unknown', 'unknown'] as const) {
        const claim = await store.claims.claim(shop, id, 60);
        expect(claim).toMatchObject({ inDoubt: true });
        await record(store, staff, id, retry, 1);
      }
      const [later] = (await refund(store, staff, goodwill('1.00'))).value.paymentRefunds;
      expect(await store.claims.claim(shop, later.id, 60)).toMatchObject({ inDoubt: false });
      await record(store, staff, id, 'failed');
      await record(store, staff, id, 'queued', 0);
      expect(await store.claims.claim(shop, id, 60)).toMatchObject({ inDoubt: false });
    },
  },
  {
    name: 'after a restore, what had failed is in doubt when somebody tries it again',
    async holds(store) {
      const { id: shop, staff } = await aShopIn(store);
      await push(store, staff, 'A-1', YOUNG);
      const [{ id }] = (await refund(store, staff, goodwill('5.00'))).value.paymentRefunds;
      await store.claims.claim(shop, id, 60);
      await record(store, staff, id, 'failed');
      await store.restores.declare();
      await store.reconciliations.update(shop, (await dueIn(store, shop))[0].id, compared());
      await record(store, staff, id, 'queued', 0);
      expect(await store.claims.claim(shop, id, 60)).toMatchObject({ inDoubt: true });
    },
  },
  {
    name: 'after a restore, a payment whose books were compared no more begins with a comparison when it is refunded',
    async holds(store) {
      const { id: shop, staff } = await aShopIn(store);
      await push(store, staff);
      await store.restores.declare();
      const [{ id }] = (await refund(store, staff, goodwill('5.00'))).value.paymentRefunds;
      expect(await store.claims.claim(shop, id, 60)).toBeUndefined();
      await store.reconciliations.update(shop, (await dueIn(store, shop))[0].id, compared());
      expect(await store.claims.claim(shop, id, 60)).toMatchObject({ inDoubt: false });
    },
  },
  {
    name: 'what is queued over a payment is in doubt when its gateway lists refunds nobody here knows of',
    async holds(store) {
      const { shop, staff, id: payment } = await aYoungPayment(store);
      const [{ id }] = (await refund(store, staff, goodwill('5.00'))).value.paymentRefunds;
      await store.reconciliations.update(shop, payment, compared([unknownHere], { inDoubt: true }));
      expect(await store.claims.claim(shop, id, 60)).toMatchObject({ inDoubt: true });
    },
  },
  {
    name: 'nothing is noticed of a database that is the copy it was',
    async holds(store) {
      const { shop, staff } = await aYoungPayment(store);
      const [{ id }] = (await refund(store, staff, goodwill('5.00'))).value.paymentRefunds;
      expect(await store.restores.notice()).toBe(false);
      expect(await store.claims.claim(shop, id, 60)).toMatchObject({ inDoubt: false });
    },
  },
];

/** The contract of `Reconciliations` and `Restores`. */
export const describeReconciliations = (
  name: string,
  open: () => Promise<StoreUnderTest> | StoreUnderTest,
): void => describeRules(`the reconciliations of ${name}`, reconciliationsRules, open);
