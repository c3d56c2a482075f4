import {
  LeaseLost,
  movePaymentRefund,
  paymentRefundOf,
  type PaymentRefund,
  type PaymentRefundStatus,
  type Scope,
} from '@retours/domain';
import {
  aShopIn,
  describeRules,
  goodwill,
  occasion,
  push,
  refund,
  times,
  type StoreRule,
  type StoreUnderTest,
} from './store.js';

const LEASE = 60;

/** A shop with one payment refund in the queue. */
async function somethingToSend(store: StoreUnderTest): Promise<{ id: string; shop: string; staff: Scope }> {
  const { id: shop, staff } = await aShopIn(store);
  await push(store, staff);
  const { value } = await refund(store, staff, goodwill('5.00'));
  return { id: value.paymentRefunds[0].id, shop, staff };
}

const record = (
  { orders }: StoreUnderTest,
  scope: Scope,
  id: string,
  lease: string,
  status: PaymentRefundStatus,
  retryIn: number | null = null,
) =>
  orders.update(scope, { paymentRefundId: id, lease }, (order, shop) =>
    movePaymentRefund(order, shop, paymentRefundOf(order, id), status, { retryIn }, occasion()),
  );

const stored = async ({ orders }: StoreUnderTest, scope: Scope, id: string): Promise<PaymentRefund> =>
  paymentRefundOf((await orders.get(scope, { paymentRefundId: id })).order, id).part;

const dueIn = async ({ dueWork }: StoreUnderTest, shop: string, ringAgain = LEASE) =>
  (await dueWork.take('payment_refunds', 100_000, ringAgain)).filter((bell) => bell.shop === shop);

async function claimed(store: StoreUnderTest, shop: string, id: string) {
  const claim = await store.claims.claim(shop, id, LEASE);
  if (!claim) throw new Error(`payment refund ${id} could not be claimed`);
  return claim;
}

/** What is due, who holds it, and what is over. */
export const workRules: readonly StoreRule[] = [
  {
    name: 'money to send back is due at once, and rung for again when nobody has dealt with it',
    async holds(store) {
      const { id, shop } = await somethingToSend(store);
      expect(await dueIn(store, shop)).toEqual([{ list: 'payment_refunds', id, shop, ring: 1 }]);
      expect(await dueIn(store, shop)).toEqual([]);
      await store.advance(LEASE + 1);
      expect(await dueIn(store, shop)).toEqual([{ list: 'payment_refunds', id, shop, ring: 2 }]);
    },
  },
  {
    name: 'two who take what is due never get the same',
    async holds(store) {
      const { id: shop, staff } = await aShopIn(store);
      await Promise.all(
        times(12, async (index) => {
          await push(store, staff, `A-${index}`);
          await refund(store, staff, goodwill('1.00'), `A-${index}`);
        }),
      );
      const taken = (await Promise.all(times(8, () => store.dueWork.take('payment_refunds', 100_000, LEASE))))
        .flat()
        .filter((bell) => bell.shop === shop);
      expect(taken).toHaveLength(12);
      expect(new Set(taken.map(({ id }) => id)).size).toBe(12);
    },
  },
  {
    name: 'nobody gets more than they asked for',
    async holds(store) {
      await somethingToSend(store);
      await somethingToSend(store);
      expect(await store.dueWork.take('payment_refunds', 1, LEASE)).toHaveLength(1);
    },
  },
  {
    name: 'what is paid back by hand is not due, and nobody can claim it',
    async holds(store) {
      const { id: shop, staff } = await aShopIn(store);
      const payments = [
        {
          id: 'p1',
          method: 'cheque' as const,
          gateway: 'manual',
          amount: '36.96',
          capturedAt: '2026-03-01T10:01:00.000Z',
        },
      ];
      await push(store, staff, 'A-1', { payments });
      const { value } = await refund(store, staff, goodwill('5.00'));
      expect(value.paymentRefunds).toMatchObject([{ status: 'awaiting_manual' }]);
      expect(await dueIn(store, shop)).toEqual([]);
      expect(await store.claims.claim(shop, value.paymentRefunds[0].id, LEASE)).toBeUndefined();
    },
  },
  {
    name: 'of twenty who claim it at once one gets it, and it is on its way, on record',
    async holds(store) {
      const { id, shop, staff } = await somethingToSend(store);
      const claims = (await Promise.all(times(20, () => store.claims.claim(shop, id, LEASE)))).filter(
        (claim) => claim !== undefined,
      );
      expect(claims).toHaveLength(1);
      expect(claims[0]).toMatchObject({
        work: {
          id,
          status: 'sending',
          amount: '5.00',
          currency: 'EUR',
          gateway: 'sandbox',
          gatewayReference: 'ch_1',
        },
        attempt: 1,
      });
      expect(await stored(store, staff, id)).toEqual(claims[0].work);
    },
  },
  {
    name: 'a claim is taken over once its lease has run out, and its first sending is remembered',
    async holds(store) {
      const { id, shop } = await somethingToSend(store);
      const first = await claimed(store, shop, id);
      await store.advance(LEASE - 5);
      expect(await store.claims.claim(shop, id, LEASE)).toBeUndefined();
      await store.advance(10);
      expect((await dueIn(store, shop)).map((bell) => bell.id)).toEqual([id]);
      const second = await claimed(store, shop, id);
      expect(second.lease).not.toBe(first.lease);
      expect(second).toMatchObject({
        attempt: 2,
        work: { status: 'sending' },
        firstSentAt: first.firstSentAt,
      });
      expect(second.secondsSinceFirstSent).toBeGreaterThanOrEqual(LEASE + 5);
    },
  },
  {
    name: 'what went back to the queue counts its time from when it is sent again, not from the first time',
    async holds(store) {
      const { id, shop, staff } = await somethingToSend(store);
      const { lease } = await claimed(store, shop, id);
      await record(store, staff, id, lease, 'queued', 0);
      await store.advance(LEASE);
      expect((await claimed(store, shop, id)).secondsSinceFirstSent).toBeLessThan(LEASE);
    },
  },
  {
    name: 'who comes late, with a lease that was taken over, writes nothing',
    async holds(store) {
      const { id, shop, staff } = await somethingToSend(store);
      const late = await claimed(store, shop, id);
      await store.advance(LEASE + 1);
      const current = await claimed(store, shop, id);
      await expect(record(store, staff, id, late.lease, 'failed')).rejects.toThrow(LeaseLost);
      expect((await stored(store, staff, id)).status).toBe('sending');
      await record(store, staff, id, current.lease, 'succeeded');
      expect((await stored(store, staff, id)).status).toBe('succeeded');
      expect((await store.orders.get(staff, { reference: 'A-1' })).order.payments).toMatchObject([
        { held: '0.00', refunded: '5.00' },
      ]);
    },
  },
  {
    name: 'a late lease is a late lease, even when the work was never taken over but settled elsewhere',
    async holds(store) {
      const { id, shop, staff } = await somethingToSend(store);
      const { lease } = await claimed(store, shop, id);
      await store.orders.update(staff, { paymentRefundId: id }, (order, known) =>
        movePaymentRefund(order, known, paymentRefundOf(order, id), 'succeeded', {}, occasion()),
      );
      await expect(record(store, staff, id, lease, 'failed')).rejects.toThrow(LeaseLost);
      expect((await stored(store, staff, id)).status).toBe('succeeded');
    },
  },
  {
    name: 'recording an outcome ends the lease, and what is over is not claimed again',
    async holds(store) {
      const { id, shop, staff } = await somethingToSend(store);
      const { lease } = await claimed(store, shop, id);
      await record(store, staff, id, lease, 'succeeded');
      await expect(record(store, staff, id, lease, 'failed')).rejects.toThrow(LeaseLost);
      await store.advance(LEASE + 1);
      expect(await dueIn(store, shop)).toEqual([]);
      expect(await store.claims.claim(shop, id, LEASE)).toBeUndefined();
    },
  },
  {
    name: 'what is not known comes due when its outcome said, each time anew',
    async holds(store) {
      const { id, shop, staff } = await somethingToSend(store);
      for (const round of [1, 2]) {
        const { lease } = await claimed(store, shop, id);
        await record(store, staff, id, lease, 'unknown', 600);
        await store.advance(590);
        expect([round, await dueIn(store, shop)]).toEqual([round, []]);
        await store.advance(20);
        expect([round, (await dueIn(store, shop)).map((bell) => bell.id)]).toEqual([round, [id]]);
      }
    },
  },
  {
    name: 'money on its way comes due again by itself, even when nobody said when: none is forgotten',
    async holds(store) {
      for (const status of ['queued', 'unknown', 'pending_gateway'] as const) {
        const { id, shop, staff } = await somethingToSend(store);
        const { lease } = await claimed(store, shop, id);
        await record(store, staff, id, lease, status);
        expect([status, await dueIn(store, shop)]).toEqual([status, []]);
        await store.advance(7_200);
        expect([status, (await dueIn(store, shop)).map((bell) => bell.id)]).toEqual([status, [id]]);
      }
    },
  },
  {
    name: "another shop's work, or none at all, cannot be claimed",
    async holds(store) {
      const { id, shop } = await somethingToSend(store);
      const other = await aShopIn(store);
      expect(await store.claims.claim(other.id, id, LEASE)).toBeUndefined();
      expect(await store.claims.claim(other.id, 'none', LEASE)).toBeUndefined();
      expect((await claimed(store, shop, id)).work.id).toBe(id);
    },
  },
];

/** The contract of `DueWork` and `PaymentRefundClaims`. */
export const describeWork = (name: string, open: () => Promise<StoreUnderTest> | StoreUnderTest): void =>
  describeRules(`the work of ${name}`, workRules, open);
