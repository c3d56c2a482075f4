import { changedEndpoint, WEBHOOK_LIMITS, type Verdict } from '@retours/domain';
import { aShopIn, keyed, times, type StoreRule, type StoreUnderTest } from './store.js';
import { aShopWithEvents, due, failed, fails, LEASE, SENT, tryOnce } from './webhook-steps.js';

const AT = '2026-03-11T10:00:00.000Z';

/** Claims what can be claimed of all these, at once. */
const claimable = async ({ notifications }: StoreUnderTest, shop: string, ids: readonly string[]) =>
  (await Promise.all(ids.map((id) => notifications.claim(shop, id, LEASE)))).filter((claim) => claim);

/** How events reach an endpoint, and what they wait for. */
export const webhookDeliveriesRules: readonly StoreRule[] = [
  {
    name: 'of many events at once a few are under way to one endpoint, and the others come due soon',
    async holds(store) {
      const { shop, ids } = await aShopWithEvents(store, 6);
      expect(await claimable(store, shop, ids)).toHaveLength(WEBHOOK_LIMITS.atOnce);
      await store.advance(2);
      expect(await due(store, shop)).toHaveLength(6 - WEBHOOK_LIMITS.atOnce);
    },
  },
  {
    name: 'while an endpoint fails, whatever waits for it waits for its next try, and no other endpoint does',
    async holds(store) {
      const { shop, endpoint, ids } = await aShopWithEvents(store, 3);
      const other = await aShopWithEvents(store);
      await tryOnce(store, shop, ids[0], failed(5));
      await store.webhookEndpoints.judge(shop, endpoint.id, fails(3, 600));
      expect(await claimable(store, shop, [ids[1]])).toEqual([]);
      await store.advance(LEASE + 5);
      expect(await due(store, shop)).toEqual([]);
      expect(await claimable(store, other.shop, other.ids)).toHaveLength(1);
      await store.advance(540);
      expect((await due(store, shop)).sort()).toEqual([...ids].sort());
      expect(await claimable(store, shop, ids)).toHaveLength(1);
    },
  },
  {
    name: 'once an endpoint answers again, what waited for it is due at once',
    async holds(store) {
      const { shop, endpoint, ids } = await aShopWithEvents(store, 3);
      await store.webhookEndpoints.judge(shop, endpoint.id, fails(3, 600));
      expect(await claimable(store, shop, [ids[0]])).toEqual([]);
      await store.advance(601);
      await tryOnce(store, shop, ids[0], SENT);
      await store.webhookEndpoints.judge(shop, endpoint.id, fails(4, 3_000));
      expect(await claimable(store, shop, [ids[1]])).toEqual([]);
      await store.webhookEndpoints.judge(shop, endpoint.id, fails(0));
      expect((await due(store, shop)).sort()).toEqual(ids.slice(1).sort());
    },
  },
  {
    name: 'an endpoint is judged by how often and for how long it has failed',
    async holds(store) {
      const { shop, staff, endpoint } = await aShopWithEvents(store);
      const seen: unknown[] = [];
      const judge = (verdict: Verdict) =>
        store.webhookEndpoints.judge(shop, endpoint.id, ({ failures, secondsFailing }) => {
          seen.push([failures, Math.round(secondsFailing / 10) * 10]);
          return verdict;
        });
      await judge(fails(1)());
      await store.advance(600);
      await judge(fails(2)());
      await judge(fails(0)());
      await judge(fails(1)());
      expect(seen).toEqual([
        [0, 0],
        [1, 600],
        [2, 600],
        [0, 0],
      ]);
      expect(await store.webhookEndpoints.find(staff, endpoint.id)).toMatchObject({
        failures: 1,
        version: 1,
      });
    },
  },
  {
    name: 'an endpoint that is switched off gives up what waits for it and says why; enabled again, it has no past',
    async holds(store) {
      const { shop, staff, endpoint, ids } = await aShopWithEvents(store, 2);
      await store.webhookEndpoints.judge(shop, endpoint.id, () => ({
        failures: 7,
        retryIn: null,
        switchOff: 'failing',
      }));
      expect(await store.webhookEndpoints.find(staff, endpoint.id)).toMatchObject({
        enabled: false,
        version: 2,
        disabled: { reason: 'failing', at: expect.stringMatching(/Z$/) },
      });
      expect(await store.webhookDeliveries.find(staff, endpoint.id, ids[0])).toMatchObject({
        status: 'given_up',
        nextTryAt: null,
        lastDetail: 'endpoint disabled: failing',
        attempts: [{ number: 1, sent: false, detail: 'endpoint disabled: failing' }],
      });
      await store.advance(LEASE + 1);
      expect(await due(store, shop)).toEqual([]);
      await expect(store.webhookDeliveries.replay(staff, endpoint.id, ids[0])).rejects.toMatchObject({
        code: 'WEBHOOK_ENDPOINT_DISABLED',
      });
      const enabled = await store.webhookEndpoints.change(staff, endpoint.id, (before) =>
        changedEndpoint(before, { enabled: true }, AT),
      );
      expect(enabled).toMatchObject({ enabled: true, disabled: null, failures: 0, failingSince: null });
    },
  },
  {
    name: 'an endpoint that a person disables or removes gives up what waits for it, but not what is being sent',
    async holds(store) {
      const { shop, staff, endpoint, ids } = await aShopWithEvents(store, 2);
      const [sending, waiting] = ids;
      const claim = await store.notifications.claim(shop, sending, LEASE);
      await store.webhookEndpoints.change(staff, endpoint.id, (before) =>
        changedEndpoint(before, { enabled: false }, AT),
      );
      await store.notifications.record(shop, sending, claim!.lease, ...SENT);
      const statusOf = async (id: string) =>
        (await store.webhookDeliveries.find(staff, endpoint.id, id)).status;
      expect([await statusOf(sending), await statusOf(waiting)]).toEqual(['sent', 'given_up']);
    },
  },
  {
    name: 'a delivery shows its event and every try, to its own shop and under its own endpoint only',
    async holds(store) {
      const { shop, staff, endpoint, ids } = await aShopWithEvents(store);
      const other = await aShopWithEvents(store);
      const claim = await tryOnce(store, shop, ids[0], failed(600));
      const found = await store.webhookDeliveries.find(staff, endpoint.id, ids[0]);
      expect(found).toMatchObject({
        id: ids[0],
        status: 'pending',
        tries: 1,
        type: 'return.requested',
        eventId: claim.work.event.id,
        orderReference: 'A-1',
        lastDetail: 'answered 500',
        event: claim.work.event,
        attempts: [{ number: 1, sent: false, detail: 'answered 500' }],
      });
      expect(Object.keys(found.event.data)).toEqual(Object.keys(claim.work.event.data));
      await expect(
        store.webhookDeliveries.find(other.staff, other.endpoint.id, ids[0]),
      ).rejects.toMatchObject({ code: 'WEBHOOK_DELIVERY_NOT_FOUND' });
      await expect(store.webhookDeliveries.find(other.staff, endpoint.id, ids[0])).rejects.toMatchObject({
        code: 'WEBHOOK_ENDPOINT_NOT_FOUND',
      });
    },
  },
  {
    name: 'what was sent is sent again on demand, as the same notification and with patience anew',
    async holds(store) {
      const { shop, staff, endpoint, ids } = await aShopWithEvents(store);
      const [id] = ids;
      const { work } = await tryOnce(store, shop, id, SENT);
      await store.webhookEndpoints.judge(shop, endpoint.id, fails(3, 600));
      await store.advance(100);
      const replay = () => store.webhookDeliveries.replay(keyed(staff, 'k'), endpoint.id, id);
      const { value } = await replay();
      expect(value).toMatchObject({ id, status: 'pending', tries: 1 });
      expect(await replay()).toEqual({ value, replayed: true });
      expect(await due(store, shop)).toEqual([id]);
      const again = await tryOnce(store, shop, id, SENT);
      expect(again).toMatchObject({ attempt: 1, work });
      expect(again.secondsSinceFirstSent).toBeLessThan(50);
      const attempts = await store.notifications.attempts(shop, id);
      expect(attempts.map(({ number }) => number)).toEqual([1, 2]);
    },
  },
  {
    name: 'what is on its way already is not sent twice by asking for it again',
    async holds(store) {
      const { shop, staff, endpoint, ids } = await aShopWithEvents(store);
      const claim = await store.notifications.claim(shop, ids[0], LEASE);
      const replays = await Promise.all(
        times(4, () => store.webhookDeliveries.replay(staff, endpoint.id, ids[0])),
      );
      expect(replays.map(({ value }) => value.status)).toEqual(Array(4).fill('pending'));
      expect(await store.notifications.claim(shop, ids[0], LEASE)).toBeUndefined();
      await store.notifications.record(shop, ids[0], claim!.lease, ...SENT);
      expect((await store.webhookDeliveries.find(staff, endpoint.id, ids[0])).status).toBe('sent');
      const elsewhere = await aShopIn(store);
      await expect(
        store.webhookDeliveries.replay(elsewhere.staff, endpoint.id, ids[0]),
      ).rejects.toMatchObject({ code: 'WEBHOOK_ENDPOINT_NOT_FOUND' });
    },
  },
];
