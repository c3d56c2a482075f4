import {
  LeaseLost,
  notificationOf,
  type DomainEvent,
  type Notification,
  type Outlook,
  type Tried,
} from '@retours/domain';
import {
  ask,
  aShopIn,
  describeRules,
  push,
  refund,
  tellAll,
  times,
  type StoreRule,
  type StoreUnderTest,
} from './store.js';

const LEASE = 60;
const toMail = (event: DomainEvent): Notification =>
  notificationOf(event, { channel: 'mail', recipient: 'return_requested' });
const toHook = (event: DomainEvent): Notification =>
  notificationOf(event, { channel: 'webhook', recipient: 'endpoint-1' });

const SENT: [Tried, Outlook] = [
  { sent: true, detail: 'taken' },
  { status: 'sent', retryIn: null },
];
const later = (retryIn: number): [Tried, Outlook] => [
  { sent: false, detail: 'nobody there' },
  { status: 'pending', retryIn },
];

/** A shop in which a customer has asked for a return: one event. */
async function somethingToTell(store: StoreUnderTest) {
  const { id: shop, staff, customer } = await aShopIn(store);
  await push(store, staff);
  await ask(store, customer);
  return { shop };
}

/** The same, with a mail on its way because of it. */
async function somethingToSend(store: StoreUnderTest) {
  const { shop } = await somethingToTell(store);
  const [event] = await tellAll(store, shop, (told) => [toMail(told)]);
  return { shop, event, id: toMail(event).id };
}

async function claimed({ notifications }: StoreUnderTest, shop: string, id: string) {
  const claim = await notifications.claim(shop, id, LEASE);
  if (!claim) throw new Error(`notification ${id} could not be claimed`);
  return claim;
}

const dueIn = async ({ dueWork }: StoreUnderTest, list: 'mails' | 'webhooks', shop: string) =>
  (await dueWork.take(list, 100_000, LEASE)).filter((bell) => bell.shop === shop).map(({ id }) => id);

/** Who is told of an event, and how it gets to them. */
export const notificationsRules: readonly StoreRule[] = [
  {
    name: 'whom to tell is decided on the event and the settings of its shop',
    async holds(store) {
      const { shop } = await somethingToTell(store);
      const seen: unknown[] = [];
      const [event] = await tellAll(store, shop, (told, audience) => {
        seen.push([told, audience.shop.id, audience.shop.policy.returnsEnabled, audience.subscriptions]);
        return [];
      });
      expect(event.type).toBe('return.requested');
      expect(seen).toEqual([[event, shop, true, []]]);
    },
  },
  {
    name: 'an event that was told is not told again',
    async holds(store) {
      const { shop } = await somethingToTell(store);
      const [event] = await tellAll(store, shop);
      expect(event.id).toBeTruthy();
      expect(await store.outbox.fanOut(shop, [event.id], () => [toMail(event)])).toEqual([]);
      expect(await tellAll(store, shop)).toEqual([]);
      expect(await dueIn(store, 'mails', shop)).toEqual([]);
    },
  },
  {
    name: 'events are told together, the ones that were told before left out',
    async holds(store) {
      const { id: shop, staff, customer } = await aShopIn(store);
      await push(store, staff);
      await ask(store, customer);
      const [before] = await tellAll(store, shop);
      await push(store, staff, 'A-2');
      await push(store, staff, 'A-3');
      await refund(store, staff, undefined, 'A-2');
      await refund(store, staff, undefined, 'A-3');
      const due = (await store.dueWork.take('outbox', 100_000, 0)).filter((one) => one.shop === shop);
      const ids = due.map(({ id }) => id);
      const told = await store.outbox.fanOut(shop, [before.id, ...ids], (event) => [toMail(event)]);
      expect(told.map(({ id }) => id).sort()).toEqual([...ids].sort());
      expect(new Set(told.map(({ orderReference }) => orderReference))).toEqual(new Set(['A-2', 'A-3']));
      expect(await dueIn(store, 'mails', shop)).toHaveLength(ids.length);
    },
  },
  {
    name: 'of many who tell one event at once, one does',
    async holds(store) {
      const { shop } = await somethingToTell(store);
      const [bell] = (await store.dueWork.take('outbox', 100_000, 0)).filter((one) => one.shop === shop);
      const told = await Promise.all(
        times(8, () => store.outbox.fanOut(shop, [bell.id], (event) => [toMail(event), toHook(event)])),
      );
      expect(told.flat()).toHaveLength(1);
      expect(await dueIn(store, 'mails', shop)).toHaveLength(1);
    },
  },
  {
    name: 'an event whose recipients cannot be decided stays to be told',
    async holds(store) {
      const { shop } = await somethingToTell(store);
      await expect(
        tellAll(store, shop, () => {
          throw new Error('no idea');
        }),
      ).rejects.toThrow('no idea');
      expect(await tellAll(store, shop)).toHaveLength(1);
    },
  },
  {
    name: "an event is its own shop's",
    async holds(store) {
      const { shop } = await somethingToTell(store);
      const other = await aShopIn(store);
      const [bell] = (await store.dueWork.take('outbox', 100_000, 0)).filter((one) => one.shop === shop);
      expect(await store.outbox.fanOut(other.id, [bell.id], () => [])).toEqual([]);
      expect(await tellAll(store, shop)).toHaveLength(1);
    },
  },
  {
    name: 'each channel has a list of its own, and its notifications are due at once',
    async holds(store) {
      const { shop } = await somethingToTell(store);
      const [event] = await tellAll(store, shop, (told) => [toMail(told), toHook(told)]);
      expect(await dueIn(store, 'mails', shop)).toEqual([toMail(event).id]);
      expect(await dueIn(store, 'webhooks', shop)).toEqual([toHook(event).id]);
    },
  },
  {
    name: 'a claim carries the event, whole, and nobody else gets it meanwhile',
    async holds(store) {
      const { shop, event, id } = await somethingToSend(store);
      const first = await claimed(store, shop, id);
      expect(first).toMatchObject({ attempt: 1, work: toMail(event) });
      expect(await store.notifications.claim(shop, id, LEASE)).toBeUndefined();
      await store.advance(LEASE + 1);
      const second = await claimed(store, shop, id);
      expect(second.attempt).toBe(2);
      expect(second.firstSentAt).toBe(first.firstSentAt);
      expect(second.secondsSinceFirstSent).toBeGreaterThanOrEqual(LEASE);
    },
  },
  {
    name: 'what was sent is over, and on record',
    async holds(store) {
      const { shop, id } = await somethingToSend(store);
      const { lease } = await claimed(store, shop, id);
      await store.notifications.record(shop, id, lease, ...SENT);
      await store.advance(LEASE + 1);
      expect(await dueIn(store, 'mails', shop)).toEqual([]);
      expect(await store.notifications.claim(shop, id, LEASE)).toBeUndefined();
      expect(await store.notifications.attempts(shop, id)).toMatchObject([
        { number: 1, sent: true, detail: 'taken' },
      ]);
    },
  },
  {
    name: 'what could not be sent comes due when its try said',
    async holds(store) {
      const { shop, id } = await somethingToSend(store);
      const { lease } = await claimed(store, shop, id);
      await store.notifications.record(shop, id, lease, ...later(600));
      await store.advance(590);
      expect(await dueIn(store, 'mails', shop)).toEqual([]);
      await store.advance(20);
      expect(await dueIn(store, 'mails', shop)).toEqual([id]);
      const second = await claimed(store, shop, id);
      await store.notifications.record(shop, id, second.lease, ...SENT);
      expect((await store.notifications.attempts(shop, id)).map(({ sent }) => sent)).toEqual([false, true]);
    },
  },
  {
    name: 'who comes late, with a lease that was taken over or has ended, writes nothing',
    async holds(store) {
      const { shop, id } = await somethingToSend(store);
      const late = await claimed(store, shop, id);
      await store.advance(LEASE + 1);
      const current = await claimed(store, shop, id);
      await expect(store.notifications.record(shop, id, late.lease, ...later(1))).rejects.toThrow(LeaseLost);
      await store.notifications.record(shop, id, current.lease, ...SENT);
      await expect(store.notifications.record(shop, id, current.lease, ...later(1))).rejects.toThrow(
        LeaseLost,
      );
      expect(await store.notifications.attempts(shop, id)).toHaveLength(1);
    },
  },
  {
    name: "another shop's notification, or none at all, cannot be claimed",
    async holds(store) {
      const { shop, id } = await somethingToSend(store);
      const other = await aShopIn(store);
      expect(await store.notifications.claim(other.id, id, LEASE)).toBeUndefined();
      expect(await store.notifications.claim(shop, 'none', LEASE)).toBeUndefined();
      expect(await store.notifications.attempts(other.id, id)).toEqual([]);
      expect((await claimed(store, shop, id)).work.id).toBe(id);
    },
  },
];

/** The contract of `Outbox` and `Notifications`. */
export const describeNotifications = (
  name: string,
  open: () => Promise<StoreUnderTest> | StoreUnderTest,
): void => describeRules(`the notifications of ${name}`, notificationsRules, open);
