import { randomUUID } from 'node:crypto';
import { emptyLetterhead, type Letterhead } from '@retours/domain';
import { given } from '@retours/domain/given';
import {
  aShopIn,
  describeRules,
  race,
  refund,
  push,
  times,
  type StoreRule,
  type StoreUnderTest,
} from './store.js';

const picture = (text: string) => `data:image/png;base64,${Buffer.from(text).toString('base64')}`;
const atelier: Letterhead = {
  ...emptyLetterhead,
  name: 'Atelier Lumière',
  address: ['12 rue de la Verrerie', '75004 Paris'],
  registration: ['TVA FR 32 812345678'],
  logo: picture('a leaf'),
};

/** What shops print at the head of their papers. */
export const letterheadsRules: readonly StoreRule[] = [
  {
    name: 'a shop nobody made has no letterhead',
    async holds({ letterheads }) {
      const nowhere = { shop: `shop-${randomUUID()}`, actor: given.staff };
      for (const ask of [() => letterheads.get(nowhere), () => letterheads.save(nowhere, atelier)])
        await expect(ask()).rejects.toMatchObject({ code: 'SHOP_UNKNOWN', data: { shop: nowhere.shop } });
    },
  },
  {
    name: 'a letterhead starts empty; who saves it reads it back with its picture, a version on',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const before = await store.letterheads.get(staff);
      expect(before.value).toEqual(emptyLetterhead);
      const saved = await store.letterheads.save(staff, atelier, before.version);
      expect(saved).toEqual({ value: atelier, version: before.version + 1 });
      expect(await store.letterheads.get(staff)).toEqual(saved);
    },
  },
  {
    name: 'decisions see the new letterhead at once, its logo by name',
    async holds(store) {
      const { staff } = await aShopIn(store);
      await store.shops.get(staff);
      await store.letterheads.save(staff, atelier);
      const { letterhead } = await store.shops.get(staff);
      expect(letterhead).toMatchObject({ name: 'Atelier Lumière', logo: expect.any(String) });
      expect(await store.letterheads.logo(staff, letterhead.logo!)).toBe(atelier.logo);
      await push(store, staff);
      await refund(store, staff);
      expect((await store.orders.get(staff, { reference: 'A-1' })).shop.letterhead).toEqual(letterhead);
    },
  },
  {
    name: 'a logo is kept when another takes its place, and is nobody else’s',
    async holds(store) {
      const [ours, theirs] = [await aShopIn(store), await aShopIn(store)];
      await store.letterheads.save(ours.staff, atelier);
      const { logo } = (await store.shops.get(ours.staff)).letterhead;
      await store.letterheads.save(ours.staff, { ...atelier, logo: null });
      expect((await store.letterheads.get(ours.staff)).value.logo).toBeNull();
      expect(await store.letterheads.logo(ours.staff, logo!)).toBe(atelier.logo);
      expect(await store.letterheads.logo(theirs.staff, logo!)).toBeNull();
      expect((await store.letterheads.get(theirs.staff)).value).toEqual(emptyLetterhead);
    },
  },
  {
    name: 'of twenty who save a letterhead from one version at once, one does',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const { version } = await store.letterheads.get(staff);
      const { done, refused } = await race(
        times(20, (n) => store.letterheads.save(staff, { ...atelier, name: `Shop ${n}` }, version)),
      );
      expect(done).toHaveLength(1);
      expect(refused).toEqual(Array.from({ length: 19 }, () => 'VERSION_CONFLICT'));
      expect(await store.letterheads.get(staff)).toEqual(done[0]);
    },
  },
];

/** The contract of `Letterheads`. */
export const describeLetterheads = (
  name: string,
  open: () => Promise<StoreUnderTest> | StoreUnderTest,
): void => describeRules(`the letterheads of ${name}`, letterheadsRules, open);
