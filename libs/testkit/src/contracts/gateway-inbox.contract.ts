import {
  LeaseLost,
  movePaymentRefund,
  paymentRefundOf,
  settleByHand,
  type GatewayNews,
  type KeptNews,
  type Scope,
  type Told,
} from '@retours/domain';
import { judgedNewsRules } from './judged-news.rules.js';
import { dueIn, GATEWAY, LEASE, someNews } from './news-steps.js';
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

const keep = ({ gatewayInbox }: StoreUnderTest, shop: string, told: Told, gateway = GATEWAY) =>
  gatewayInbox.keep(shop, gateway, [told]);

/** Keeps something and claims it. */
async function held(store: StoreUnderTest, shop: string, told: Told = { news: someNews() }) {
  await keep(store, shop, told);
  const [id] = await dueIn(store, shop);
  const claim = await store.gatewayInbox.claim(shop, id, LEASE);
  if (!claim) throw new Error('what a gateway told could not be claimed');
  return { id, ...claim };
}

const DONE = { status: 'applied', paymentRefundId: null, retryIn: null } as const;

/** Where a shop finds news, said in the words of the test. */
const placeOf = (store: StoreUnderTest, shop: string, news: Partial<GatewayNews>, gateway = GATEWAY) =>
  store.gatewayInbox.place(shop, gateway, someNews(news));

/** An order whose payment `ch_1` gives 5.00 back, as the gateway's refund of that name when there is one. */
async function aRefund(store: StoreUnderTest, staff: Scope, gatewayRefundId: string | null = null) {
  await push(store, staff);
  const [{ id }] = (await refund(store, staff, goodwill('5.00'))).value.paymentRefunds;
  if (gatewayRefundId)
    for (const status of ['sending', 'failed'] as const)
      await store.orders.update(staff, { paymentRefundId: id }, (order, shop) =>
        movePaymentRefund(
          order,
          shop,
          paymentRefundOf(order, id),
          status,
          status === 'failed' ? { gatewayRefundId } : {},
          occasion(),
        ),
      );
  return { id, found: { reference: 'A-1', paymentId: 'p1', paymentRefundId: id } };
}

/** What gateways told: kept once, worked by one, found where it belongs. */
export const gatewayInboxRules: readonly StoreRule[] = [
  ...judgedNewsRules,
  {
    name: 'what a gateway told is kept as it was told, and due at once',
    async holds(store) {
      const { id: shop } = await aShopIn(store);
      const news = someNews({ key: 'k', gatewayRefundId: 're_1', gatewayReference: 'ch_1' });
      const { id, work, attempt } = await held(store, shop, { news });
      expect(attempt).toBe(1);
      expect(work).toEqual<KeptNews>({
        id,
        gateway: GATEWAY,
        status: 'new',
        news,
        about: null,
        paymentRefundId: null,
        receivedAt: expect.stringMatching(/Z$/),
      });
    },
  },
  {
    name: 'the same news is kept once, however often it comes and in how many pieces',
    async holds(store) {
      const { id: shop } = await aShopIn(store);
      const [one, other] = [{ news: someNews() }, { news: someNews() }];
      expect(await store.gatewayInbox.keep(shop, GATEWAY, [one, one, other])).toBe(2);
      const again = await Promise.all(times(10, () => keep(store, shop, one)));
      expect(again).toEqual(again.map(() => 0));
      expect(await dueIn(store, shop)).toHaveLength(2);
      expect(await store.gatewayInbox.keep(shop, GATEWAY, [])).toBe(0);
    },
  },
  {
    name: 'another gateway, and another shop, have news of their own under the same id',
    async holds(store) {
      const [ours, theirs] = [await aShopIn(store), await aShopIn(store)];
      const told = { news: someNews() };
      const kept = [
        await keep(store, ours.id, told),
        await keep(store, ours.id, told, 'other'),
        await keep(store, theirs.id, told),
      ];
      expect(kept).toEqual([1, 1, 1]);
      const due = (await store.dueWork.take('news', 100_000, LEASE)).map(({ shop }) => shop);
      expect(due.filter((shop) => shop === ours.id)).toHaveLength(2);
      expect(due.filter((shop) => shop === theirs.id)).toHaveLength(1);
    },
  },
  {
    name: 'news that was dealt with is dealt with: it is not due when it comes again',
    async holds(store) {
      const { id: shop } = await aShopIn(store);
      const told = { news: someNews() };
      const { id, lease } = await held(store, shop, told);
      await store.gatewayInbox.record(shop, id, lease, DONE);
      await keep(store, shop, told);
      await store.advance(LEASE + 1);
      expect(await dueIn(store, shop)).toEqual([]);
      expect(await store.gatewayInbox.claim(shop, id, LEASE)).toBeUndefined();
    },
  },
  {
    name: 'a hint that comes again is asked about again, and who was on it has lost it',
    async holds(store) {
      const { id: shop } = await aShopIn(store);
      const hint = { about: 'tr_1' };
      const { id, lease, work } = await held(store, shop, hint);
      expect(work).toMatchObject({ about: 'tr_1', news: null });
      expect(await keep(store, shop, hint)).toBe(0);
      await expect(store.gatewayInbox.record(shop, id, lease, DONE)).rejects.toThrow(LeaseLost);
      expect(await dueIn(store, shop)).toEqual([id]);
      const again = (await store.gatewayInbox.claim(shop, id, LEASE))!;
      await store.gatewayInbox.record(shop, id, again.lease, { ...DONE, status: 'asked' });
      expect(await keep(store, shop, hint)).toBe(0);
      expect(await dueIn(store, shop)).toEqual([id]);
    },
  },
  {
    name: 'of twenty who claim it at once one gets it, and one again once the lease has run out',
    async holds(store) {
      const { id: shop } = await aShopIn(store);
      await keep(store, shop, { news: someNews() });
      const [id] = await dueIn(store, shop);
      const race = async () =>
        (await Promise.all(times(20, () => store.gatewayInbox.claim(shop, id, LEASE)))).filter(
          (claim) => claim !== undefined,
        );
      const [first, ...others] = await race();
      expect([first.attempt, others]).toEqual([1, []]);
      await store.advance(LEASE + 1);
      const [second, ...more] = await race();
      expect([second.attempt, more]).toEqual([2, []]);
      await expect(store.gatewayInbox.record(shop, id, first.lease, DONE)).rejects.toThrow(LeaseLost);
      await store.gatewayInbox.record(shop, id, second.lease, DONE);
      await expect(store.gatewayInbox.record(shop, id, second.lease, DONE)).rejects.toThrow(LeaseLost);
    },
  },
  {
    name: 'what belongs nowhere yet comes due when its outcome said',
    async holds(store) {
      const { id: shop } = await aShopIn(store);
      const { id, lease } = await held(store, shop);
      await store.gatewayInbox.record(shop, id, lease, { ...DONE, status: 'unmatched', retryIn: 600 });
      await store.advance(590);
      expect(await dueIn(store, shop)).toEqual([]);
      await store.advance(20);
      expect(await dueIn(store, shop)).toEqual([id]);
      expect((await store.gatewayInbox.claim(shop, id, LEASE))!.work.status).toBe('unmatched');
    },
  },
  {
    name: "another shop's news, or none at all, cannot be claimed",
    async holds(store) {
      const [ours, theirs] = [await aShopIn(store), await aShopIn(store)];
      await keep(store, ours.id, { news: someNews() });
      const [id] = await dueIn(store, ours.id);
      expect(await store.gatewayInbox.claim(theirs.id, id, LEASE)).toBeUndefined();
      expect(await store.gatewayInbox.claim(ours.id, 'none', LEASE)).toBeUndefined();
      expect(await store.gatewayInbox.claim(ours.id, id, LEASE)).toBeDefined();
    },
  },
  {
    name: 'news is found by our key, and then it is said to be about that payment refund',
    async holds(store) {
      const { id: shop, staff } = await aShopIn(store);
      const { id: key, found } = await aRefund(store, staff);
      expect(await placeOf(store, shop, { key })).toEqual(found);
      const { id, lease } = await held(store, shop, { news: someNews({ key }) });
      const became = { status: 'unmatched', paymentRefundId: key, retryIn: 1 } as const;
      await store.gatewayInbox.record(shop, id, lease, became);
      await store.advance(2);
      expect((await store.gatewayInbox.claim(shop, id, LEASE))!.work.paymentRefundId).toBe(key);
    },
  },
  {
    name: 'news without our key is found by the gateway’s own name of the refund',
    async holds(store) {
      const { id: shop, staff } = await aShopIn(store);
      const { found } = await aRefund(store, staff, 're_42');
      expect(await placeOf(store, shop, { key: 'not-ours', gatewayRefundId: 're_42' })).toEqual(found);
    },
  },
  {
    name: 'news of what a person wrote down as paid is found by that name',
    async holds(store) {
      const { id: shop, staff } = await aShopIn(store);
      const { id, found } = await aRefund(store, staff, 're_42');
      await store.orders.update(staff, { paymentRefundId: id }, (order, known) =>
        settleByHand(order, known, id, { reference: 're_43' }, occasion()),
      );
      expect(await placeOf(store, shop, { gatewayRefundId: 're_43' })).toEqual(found);
    },
  },
  {
    name: 'news of another refund of our payment is found by the payment alone',
    async holds(store) {
      const { id: shop, staff } = await aShopIn(store);
      await aRefund(store, staff, 're_42');
      expect(await placeOf(store, shop, { gatewayRefundId: 're_9', gatewayReference: 'ch_1' })).toEqual({
        reference: 'A-1',
        paymentId: 'p1',
        paymentRefundId: null,
      });
    },
  },
  {
    name: 'news is found in its own shop and at its own gateway only',
    async holds(store) {
      const [ours, theirs] = [await aShopIn(store), await aShopIn(store)];
      const { id: key, found } = await aRefund(store, ours.staff, 're_42');
      const news = { key, gatewayRefundId: 're_42', gatewayReference: 'ch_1' };
      expect(await placeOf(store, theirs.id, news)).toBeUndefined();
      expect(await placeOf(store, ours.id, news, 'other')).toBeUndefined();
      expect(await placeOf(store, ours.id, {})).toBeUndefined();
      expect(await placeOf(store, ours.id, news)).toEqual(found);
    },
  },
];

/** The contract of `GatewayInbox`. */
export const describeGatewayInbox = (
  name: string,
  open: () => Promise<StoreUnderTest> | StoreUnderTest,
): void => describeRules(`what gateways told ${name}`, gatewayInboxRules, open);
