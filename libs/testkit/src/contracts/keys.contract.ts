import type { Answer, Refund, Scope } from '@retours/domain';
import {
  aShopIn,
  describeRules,
  tellAll,
  goodwill,
  keyed,
  persistently,
  push,
  race,
  refund,
  times,
  type StoreRule,
  type StoreUnderTest,
} from './store.js';

const DAY = 86_400;

/** What a caller's key promises: one effect and one answer, however often and from wherever it is used. */
export const keysRules: readonly StoreRule[] = [
  {
    name: 'fifty uses of one key at once have one effect and one answer',
    async holds(store) {
      const { id, staff } = await aShopIn(store);
      await push(store, staff);
      const answers = await Promise.all(
        times(50, () => persistently(() => refund(store, keyed(staff, 'k'), goodwill('1.00')))),
      );
      const { order } = await store.orders.get(staff, { reference: 'A-1' });
      expect(order.refunds).toHaveLength(1);
      expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
      for (const { value } of answers) expect(value).toEqual(order.refunds[0]);
      expect((await tellAll(store, id)).filter(({ type }) => type === 'refund.created')).toHaveLength(1);
    },
  },
  {
    name: 'who is not answered while the first is busy is told just that',
    async holds(store) {
      const { staff } = await aShopIn(store);
      await push(store, staff);
      const { done, refused } = await race(
        times(20, () => refund(store, keyed(staff, 'k'), goodwill('1.00'))),
      );
      expect(done.filter(({ replayed }) => !replayed)).toHaveLength(1);
      expect(refused).toEqual(refused.map(() => 'IDEMPOTENCY_IN_PROGRESS'));
    },
  },
  {
    name: 'the same key with another body is refused, and changes nothing',
    async holds(store) {
      const { staff } = await aShopIn(store);
      await push(store, staff);
      await refund(store, keyed(staff, 'k'), goodwill('1.00'));
      await expect(
        refund(store, keyed(staff, 'k', { fingerprint: 'other body' }), goodwill('2.00')),
      ).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
      expect((await store.orders.get(staff, { reference: 'A-1' })).order.refunds).toHaveLength(1);
    },
  },
  {
    name: 'a key belongs to its shop and its route',
    async holds(store) {
      const [ours, theirs] = [await aShopIn(store), await aShopIn(store)];
      await push(store, ours.staff);
      await push(store, theirs.staff);
      const answers: Answer<Refund>[] = [];
      for (const scope of [
        keyed(ours.staff, 'k'),
        keyed(ours.staff, 'k', { route: 'POST /elsewhere' }),
        keyed(theirs.staff, 'k'),
      ]) {
        answers.push(await refund(store, scope, goodwill('1.00')));
      }
      expect(answers.map(({ replayed }) => replayed)).toEqual([false, false, false]);
      expect(new Set(answers.map(({ value }) => value.id)).size).toBe(3);
      expect(await refund(store, keyed(ours.staff, 'k'), goodwill('1.00'))).toEqual({
        value: answers[0].value,
        replayed: true,
      });
    },
  },
  {
    name: 'a refusal keeps no key: the same request is judged again',
    async holds(store) {
      const { staff } = await aShopIn(store);
      await push(store, staff);
      await expect(refund(store, keyed(staff, 'k'), goodwill('99.00'))).rejects.toMatchObject({
        code: 'AMOUNT_TOO_HIGH',
      });
      expect(await refund(store, keyed(staff, 'k'), goodwill('1.00'))).toMatchObject({
        replayed: false,
        value: { moneyBack: '1.00' },
      });
      expect((await store.orders.get(staff, { reference: 'A-1' })).order.refunds).toHaveLength(1);
    },
  },
  {
    name: 'a key is remembered for thirty days',
    async holds(store) {
      const { staff } = await aShopIn(store);
      await push(store, staff);
      await refund(store, keyed(staff, 'k'), goodwill('1.00'));
      await store.advance(29 * DAY);
      expect((await refund(store, keyed(staff, 'k'), goodwill('1.00'))).replayed).toBe(true);
      await store.advance(2 * DAY);
      expect((await refund(store, keyed(staff, 'k'), goodwill('1.00'))).replayed).toBe(false);
    },
  },
  {
    name: 'a status that is added twice under one key is added once',
    async holds(store) {
      const { staff } = await aShopIn(store);
      const status = {
        code: 'lost',
        names: { en: 'Lost', fr: 'Perdu' },
        color: '#DC143C',
        paid: false,
        shipped: false,
        delivered: false,
      };
      const add = (scope: Scope) => store.statuses.add(scope, 'orderStatuses', status);
      const value = { value: status, version: 1 };
      expect(await add(keyed(staff, 'k'))).toEqual({ value, replayed: false });
      expect(await add(keyed(staff, 'k'))).toEqual({ value, replayed: true });
      await expect(add(keyed(staff, 'k', { fingerprint: 'other' }))).rejects.toMatchObject({
        code: 'IDEMPOTENCY_KEY_REUSED',
      });
    },
  },
  {
    name: 'work of many transactions is done once under one key, and its answer told again',
    async holds({ answers, ...store }) {
      const { staff } = await aShopIn({ answers, ...store });
      let done = 0;
      const work = async () => ({ done: ++done });
      expect(await answers.once(keyed(staff, 'k'), work)).toEqual({ value: { done: 1 }, replayed: false });
      expect(await answers.once(keyed(staff, 'k'), work)).toEqual({ value: { done: 1 }, replayed: true });
      await expect(
        answers.once(keyed(staff, 'k', { fingerprint: 'other body' }), work),
      ).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
      expect(await answers.once(staff, work)).toEqual({ value: { done: 2 }, replayed: false });
    },
  },
  {
    name: 'work that broke off is taken up under its key, which nobody else can have meanwhile',
    async holds({ answers, ...store }) {
      const { staff } = await aShopIn({ answers, ...store });
      const breaksOff = () => Promise.reject(new Error('the connection broke'));
      await expect(answers.once(keyed(staff, 'k'), breaksOff)).rejects.toThrow('the connection broke');
      await expect(
        answers.once(keyed(staff, 'k', { fingerprint: 'other body' }), async () => 'other'),
      ).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
      expect(await answers.once(keyed(staff, 'k'), async () => 'whole')).toEqual({
        value: 'whole',
        replayed: false,
      });
    },
  },
  {
    name: 'of two who work under one key at once, both are told what was kept first',
    async holds({ answers, ...store }) {
      const { staff } = await aShopIn({ answers, ...store });
      let quick: Answer<string> | undefined;
      const slow = await answers.once(keyed(staff, 'k'), async () => {
        quick = await answers.once(keyed(staff, 'k'), async () => 'quick');
        return 'slow';
      });
      expect([quick, slow]).toEqual([
        { value: 'quick', replayed: false },
        { value: 'quick', replayed: true },
      ]);
    },
  },
];

/** The contract of idempotency keys, wherever a port takes one. */
export const describeKeys = (name: string, open: () => Promise<StoreUnderTest> | StoreUnderTest): void =>
  describeRules(`the idempotency keys of ${name}`, keysRules, open);
