import { JUDGED_FOR_SECONDS, type Told } from '@retours/domain';
import { dueIn, GATEWAY, someNews } from './news-steps.js';
import { aShopIn, type StoreRule, type StoreUnderTest } from './store.js';

/** A shop with an account at the gateway, and that account as notifications are judged with it. */
async function anAccount(store: StoreUnderTest) {
  const { id: shop, staff } = await aShopIn(store);
  const save = () => store.gatewayAccounts.save(staff, GATEWAY, { secretKey: 'sk' }, {});
  const endpoint = (await save()).endpoint!;
  const by = (await store.gatewayAccounts.behind(GATEWAY, endpoint))!;
  return { shop, by, save, remove: () => store.gatewayAccounts.remove(staff, GATEWAY) };
}

/** What a gateway told at an account's address is kept as long as it is the account it was judged with. */
export const judgedNewsRules: readonly StoreRule[] = [
  {
    name: 'what was judged with an account is kept in its shop, once',
    async holds(store) {
      const { shop, by } = await anAccount(store);
      const [one, other] = [{ news: someNews() }, { news: someNews() }];
      expect(await store.gatewayInbox.keepJudged(by, [one])).toBe(1);
      expect(await store.gatewayInbox.keepJudged(by, [one, other, other])).toBe(1);
      expect(await store.gatewayInbox.keepJudged(by, [])).toBe(0);
      expect(await store.gatewayInbox.keep(shop, GATEWAY, [one])).toBe(0);
      expect(await dueIn(store, shop)).toHaveLength(2);
    },
  },
  {
    name: 'nothing is kept of what was judged with an account that somebody saved, or removed, since',
    async holds(store) {
      const { shop, by, save, remove } = await anAccount(store);
      const keepJudged = (told: readonly Told[]) => store.gatewayInbox.keepJudged(by, told);
      await save();
      expect([await keepJudged([{ news: someNews() }]), await keepJudged([])]).toEqual([
        undefined,
        undefined,
      ]);
      await remove();
      expect(await keepJudged([{ news: someNews() }])).toBeUndefined();
      await save();
      expect(await keepJudged([{ about: 'tr_1' }])).toBeUndefined();
      expect(await dueIn(store, shop)).toEqual([]);
    },
  },
  {
    name: 'nothing is kept of what was judged at another time than this',
    async holds(store) {
      const { shop, by } = await anAccount(store);
      const judgedAt = (seconds: number) =>
        store.gatewayInbox.keepJudged({ ...by, now: by.now + seconds }, [{ news: someNews() }]);
      expect(await judgedAt(2 * JUDGED_FOR_SECONDS)).toBeUndefined();
      await store.advance(JUDGED_FOR_SECONDS + 1);
      expect(await judgedAt(0)).toBeUndefined();
      expect(await dueIn(store, shop)).toEqual([]);
      expect(await judgedAt(JUDGED_FOR_SECONDS)).toBe(1);
    },
  },
];
