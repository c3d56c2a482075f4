import { JUDGED_FOR_SECONDS, movePaymentRefund, paymentRefundOf, type Scope } from '@retours/domain';
import {
  aShopIn,
  describeRules,
  occasion,
  push,
  refund,
  type StoreRule,
  type StoreUnderTest,
} from './store.js';

const KEYS = { secretKey: 'sk_live_canary', merchant: 'ada' };
const SHOWN = { secretKey: { set: true }, merchant: 'ada' } as const;
const GATEWAY = 'sandbox';
/** 128 bits and more, fit for an address. */
const UNGUESSABLE = expect.stringMatching(/^[\w-]{32,}$/);

const save = ({ gatewayAccounts }: StoreUnderTest, scope: Scope, gateway = GATEWAY) =>
  gatewayAccounts.save(scope, gateway, KEYS, SHOWN);
const editionOf = async ({ gatewayAccounts }: StoreUnderTest, shop: string) =>
  (await gatewayAccounts.find(shop, GATEWAY))!.edition;

let orders = 0;

/** A payment refund that shall be tried again in an hour. */
async function anHourOff(store: StoreUnderTest, staff: Scope, reference = `A-${++orders}`): Promise<string> {
  await push(store, staff, reference);
  const [{ id }] = (await refund(store, staff, undefined, reference)).value.paymentRefunds;
  await store.orders.update(staff, { paymentRefundId: id }, (order, shop) =>
    movePaymentRefund(order, shop, paymentRefundOf(order, id), 'queued', { retryIn: 3600 }, occasion()),
  );
  return id;
}
const isDue = async ({ dueWork }: StoreUnderTest, id: string) =>
  (await dueWork.take('payment_refunds', 100_000, 0)).some((bell) => bell.id === id);

/** The accounts shops have at gateways. */
export const gatewayAccountsRules: readonly StoreRule[] = [
  {
    name: 'a shop has no account until somebody saves one; then workers read it whole',
    async holds(store) {
      const { id: shop, staff } = await aShopIn(store);
      expect(await store.gatewayAccounts.find(shop, GATEWAY)).toBeUndefined();
      expect(await store.gatewayAccounts.show(staff, GATEWAY)).toBeUndefined();
      expect(await save(store, staff)).toEqual({ credentials: SHOWN, paused: null, endpoint: UNGUESSABLE });
      expect(await store.gatewayAccounts.find(shop, GATEWAY)).toEqual({
        account: { shop, gateway: GATEWAY, credentials: KEYS },
        edition: expect.stringMatching(/./),
        paused: null,
      });
    },
  },
  {
    name: 'staff are shown that a secret is set, and never the secret',
    async holds(store) {
      const { staff } = await aShopIn(store);
      await save(store, staff);
      const shown = await store.gatewayAccounts.show(staff, GATEWAY);
      expect(shown).toEqual({ credentials: SHOWN, paused: null, endpoint: UNGUESSABLE });
      expect(JSON.stringify(shown)).not.toContain('canary');
    },
  },
  {
    name: 'an account belongs to one shop and one gateway',
    async holds(store) {
      const [ours, theirs] = [await aShopIn(store), await aShopIn(store)];
      await save(store, ours.staff);
      expect(await store.gatewayAccounts.find(ours.id, GATEWAY)).toBeDefined();
      expect(await store.gatewayAccounts.find(theirs.id, GATEWAY)).toBeUndefined();
      expect(await store.gatewayAccounts.find(ours.id, 'other')).toBeUndefined();
      await store.gatewayAccounts.remove(theirs.staff, GATEWAY);
      expect(await store.gatewayAccounts.find(ours.id, GATEWAY)).toBeDefined();
    },
  },
  {
    name: 'saving replaces the whole account, and makes another edition of it',
    async holds(store) {
      const { id: shop, staff } = await aShopIn(store);
      await save(store, staff);
      const before = await editionOf(store, shop);
      await store.gatewayAccounts.save(staff, GATEWAY, { merchant: 'bea' }, { merchant: 'bea' });
      const found = await store.gatewayAccounts.find(shop, GATEWAY);
      expect(found!.account.credentials).toEqual({ merchant: 'bea' });
      expect(found!.edition).not.toBe(before);
    },
  },
  {
    name: 'an account has an address of its own, which it keeps however often it is saved, and by which it is found',
    async holds(store) {
      const [ours, theirs] = [await aShopIn(store), await aShopIn(store)];
      const { endpoint } = await save(store, ours.staff);
      expect((await save(store, ours.staff)).endpoint).toBe(endpoint);
      const others = [await save(store, ours.staff, 'other'), await save(store, theirs.staff)];
      expect(new Set([endpoint, ...others.map((other) => other.endpoint)]).size).toBe(3);
      expect(await store.gatewayAccounts.behind(GATEWAY, endpoint!)).toEqual({
        ...(await store.gatewayAccounts.find(ours.id, GATEWAY)),
        now: expect.any(Number),
      });
    },
  },
  {
    name: 'an address is nobody’s at another gateway, when it is made up, and once its account is gone',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const endpoint = (await save(store, staff)).endpoint!;
      const behind = (gateway: string, address = endpoint) => store.gatewayAccounts.behind(gateway, address);
      expect(await behind(GATEWAY)).toBeDefined();
      expect(await behind('other')).toBeUndefined();
      expect(await behind(GATEWAY, 'made-up')).toBeUndefined();
      await store.gatewayAccounts.remove(staff, GATEWAY);
      expect(await behind(GATEWAY)).toBeUndefined();
      expect((await save(store, staff)).endpoint).not.toBe(endpoint);
    },
  },
  {
    name: 'what was found behind an address is recalled with the moment it is now, and nothing is of an address nobody looked up',
    async holds(store) {
      const { id: shop, staff } = await aShopIn(store);
      const endpoint = (await save(store, staff)).endpoint!;
      const { now, ...found } = (await store.gatewayAccounts.behind(GATEWAY, endpoint))!;
      const recalled = store.gatewayAccounts.recall(GATEWAY, endpoint)!;
      expect(recalled).toMatchObject({ ...found, account: { shop, credentials: KEYS } });
      expect(recalled.now - now).toBeGreaterThanOrEqual(0);
      expect(recalled.now - now).toBeLessThan(JUDGED_FOR_SECONDS);
      expect(store.gatewayAccounts.recall('other', endpoint)).toBeUndefined();
      expect(store.gatewayAccounts.recall(GATEWAY, 'made-up')).toBeUndefined();
    },
  },
  {
    name: 'the moment a notification comes in is told by the clock that leases go by',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const endpoint = (await save(store, staff)).endpoint!;
      const now = async () => (await store.gatewayAccounts.behind(GATEWAY, endpoint))!.now;
      const before = await now();
      await store.advance(3600);
      expect((await now()) - before).toBeGreaterThanOrEqual(3600);
    },
  },
  {
    name: 'an account that is removed is gone, and may be removed again',
    async holds(store) {
      const { id: shop, staff } = await aShopIn(store);
      await save(store, staff);
      expect(await store.gatewayAccounts.find(shop, GATEWAY)).toBeDefined();
      await store.gatewayAccounts.remove(staff, GATEWAY);
      await store.gatewayAccounts.remove(staff, GATEWAY);
      expect(await store.gatewayAccounts.find(shop, GATEWAY)).toBeUndefined();
    },
  },
  {
    name: 'a paused account says why and since when, until it is saved again',
    async holds(store) {
      const { id: shop, staff } = await aShopIn(store);
      await save(store, staff);
      const edition = await editionOf(store, shop);
      expect(await store.gatewayAccounts.pause(shop, GATEWAY, edition, 'invalid key')).toBe(true);
      await store.gatewayAccounts.pause(shop, GATEWAY, edition, 'still invalid');
      const paused = { reason: 'invalid key', since: expect.stringMatching(/Z$/) };
      expect((await store.gatewayAccounts.show(staff, GATEWAY))!.paused).toEqual(paused);
      expect((await store.gatewayAccounts.find(shop, GATEWAY))!.paused).toEqual(paused);
      await save(store, staff);
      expect((await store.gatewayAccounts.find(shop, GATEWAY))!.paused).toBeNull();
    },
  },
  {
    name: 'an account that was saved meanwhile is not paused for what its former keys were told',
    async holds(store) {
      const { id: shop, staff } = await aShopIn(store);
      await save(store, staff);
      const former = await editionOf(store, shop);
      await save(store, staff);
      expect(await store.gatewayAccounts.pause(shop, GATEWAY, former, 'invalid key')).toBe(false);
      expect((await store.gatewayAccounts.find(shop, GATEWAY))!.paused).toBeNull();
    },
  },
  {
    name: 'what waits at a gateway is due at once when its account is saved, and nothing else is',
    async holds(store) {
      const [ours, theirs] = [await aShopIn(store), await aShopIn(store)];
      const [waiting, foreign] = [await anHourOff(store, ours.staff), await anHourOff(store, theirs.staff)];
      await save(store, ours.staff, 'other');
      expect(await isDue(store, waiting)).toBe(false);
      await save(store, ours.staff);
      expect(await isDue(store, waiting)).toBe(true);
      expect(await isDue(store, foreign)).toBe(false);
    },
  },
  {
    name: 'whoever claims money to send back is given the account it goes through, as it is by then',
    async holds(store) {
      const { id: shop, staff } = await aShopIn(store);
      const account = async () => {
        const claim = await store.claims.claim(shop, await anHourOff(store, staff), 60);
        return claim!.account;
      };
      await save(store, staff, 'other');
      expect(await account()).toBeUndefined();
      await save(store, staff);
      expect(await account()).toEqual(await store.gatewayAccounts.find(shop, GATEWAY));
      await store.gatewayAccounts.pause(shop, GATEWAY, await editionOf(store, shop), 'invalid key');
      expect(await account()).toMatchObject({ paused: { reason: 'invalid key' } });
      await store.gatewayAccounts.remove(staff, GATEWAY);
      expect(await account()).toBeUndefined();
    },
  },
  {
    name: 'what a worker holds is left to it when the account is saved',
    async holds(store) {
      const { id: shop, staff } = await aShopIn(store);
      const id = await anHourOff(store, staff);
      expect(await store.claims.claim(shop, id, 60)).toBeDefined();
      await save(store, staff);
      expect(await isDue(store, id)).toBe(false);
    },
  },
];

/** The contract of `GatewayAccounts`. */
export const describeGatewayAccounts = (
  name: string,
  open: () => Promise<StoreUnderTest> | StoreUnderTest,
): void => describeRules(`the gateway accounts of ${name}`, gatewayAccountsRules, open);
