import { redeemVoucher, reverseRedemption, type Redemption, type Scope } from '@retours/domain';
import {
  aShopIn,
  describeRules,
  goodwill,
  keyed,
  occasion,
  persistently,
  push,
  race,
  refund,
  times,
  type StoreRule,
  type StoreUnderTest,
} from './store.js';

const AT_ONCE = 64;

/** A voucher of 10.00 for money without goods, and what its shop does with it. */
async function aVoucherIn(store: StoreUnderTest) {
  const { staff, customer } = await aShopIn(store);
  await push(store, staff);
  const { value } = await refund(store, staff, { ...goodwill('10.00'), voucher: true, creditSlip: false });
  const { code } = value.voucher!;
  const redeem = (amount: string, scope: Scope = staff) =>
    store.vouchers.redeem(scope, code, (voucher) => redeemVoucher(voucher, { amount }, occasion()));
  const reverse = (id: string, scope: Scope = staff) =>
    store.vouchers.reverse(scope, code, (voucher) => reverseRedemption(voucher, id, occasion()));
  const find = (scope: Scope = staff) => store.vouchers.find(scope, code);
  /** What is left, as the voucher and as its order say. */
  const left = async () => {
    const { order } = await store.orders.get(staff, { reference: 'A-1' });
    const inOrder = order.refunds.find(({ voucher }) => voucher?.code === code);
    return [(await find()).remaining, inOrder?.voucher?.remaining];
  };
  return { staff, customer, code, redeem, reverse, find, left };
}

/** Store credit, and nobody spends more of it than there is. */
export const vouchersRules: readonly StoreRule[] = [
  {
    name: 'a voucher is spent bit by bit, and remembers on what',
    async holds(store) {
      const { redeem, find, left } = await aVoucherIn(store);
      const first = await redeem('2.50');
      const second = await redeem('7.50');
      expect(await left()).toEqual(['0.00', '0.00']);
      expect((await find()).redemptions).toEqual([first.value, second.value]);
      expect([first.value.remaining, second.value.remaining]).toEqual(['7.50', '0.00']);
    },
  },
  {
    name: 'of 64 redemptions at once exactly those that fit go through, and nothing is spent twice',
    async holds(store) {
      const { redeem, find, left } = await aVoucherIn(store);
      const { done, refused } = await race(times(AT_ONCE, () => redeem('0.30')));
      expect([done.length, refused.length]).toEqual([33, 31]);
      expect(new Set(refused)).toEqual(new Set(['AMOUNT_TOO_HIGH']));
      expect(await left()).toEqual(['0.10', '0.10']);
      expect(new Set(done.map(({ value }) => value.remaining)).size).toBe(33);
      expect((await find()).redemptions).toHaveLength(33);
    },
  },
  {
    name: 'one key, fifty times at once, spends once and answers the same',
    async holds(store) {
      const { staff, redeem, find } = await aVoucherIn(store);
      const answers = await Promise.all(
        times(50, () => persistently(() => redeem('1.00', keyed(staff, 'k')))),
      );
      const { redemptions, remaining } = await find();
      expect([redemptions.length, remaining]).toEqual([1, '9.00']);
      expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
      for (const { value } of answers) expect(value).toEqual(redemptions[0]);
    },
  },
  {
    name: 'the same key for something else is refused, and spends nothing',
    async holds(store) {
      const { staff, redeem, left } = await aVoucherIn(store);
      await redeem('1.00', keyed(staff, 'k'));
      await expect(redeem('2.00', keyed(staff, 'k', { fingerprint: 'other' }))).rejects.toMatchObject({
        code: 'IDEMPOTENCY_KEY_REUSED',
      });
      expect(await left()).toEqual(['9.00', '9.00']);
    },
  },
  {
    name: 'a refused redemption leaves no trace and keeps no key',
    async holds(store) {
      const { staff, redeem, find } = await aVoucherIn(store);
      const before = await find();
      await expect(redeem('10.01', keyed(staff, 'k'))).rejects.toMatchObject({ code: 'AMOUNT_TOO_HIGH' });
      expect(await find()).toEqual(before);
      expect((await redeem('10.00', keyed(staff, 'k'))).replayed).toBe(false);
      expect((await find()).remaining).toBe('0.00');
    },
  },
  {
    name: 'a code is worth nothing in another shop, or to another customer',
    async holds(store) {
      const ours = await aVoucherIn(store);
      const theirs = await aShopIn(store);
      const notFound = { code: 'VOUCHER_NOT_FOUND', data: { voucher: ours.code } };
      await expect(ours.find(theirs.staff)).rejects.toMatchObject(notFound);
      await expect(ours.redeem('1.00', theirs.staff)).rejects.toMatchObject(notFound);
      const stranger: Scope = { ...ours.customer, actor: { kind: 'customer', id: 'somebody-else' } };
      await expect(ours.find(stranger)).rejects.toMatchObject(notFound);
      expect((await ours.find(ours.customer)).remaining).toBe('10.00');
    },
  },
  {
    name: 'of twenty who give a redemption back at once, one does',
    async holds(store) {
      const { redeem, reverse, find, left } = await aVoucherIn(store);
      const { value } = await redeem('4.00');
      const { done, refused } = await race(times(20, () => reverse(value.id)));
      expect(done).toHaveLength(1);
      expect(refused).toEqual(Array.from({ length: 19 }, () => 'REDEMPTION_REVERSED'));
      expect(await left()).toEqual(['10.00', '10.00']);
      const [redemption]: readonly Redemption[] = (await find()).redemptions;
      expect(redemption).toEqual({
        ...value,
        reversal: expect.objectContaining({ remaining: '10.00' }) as object,
      });
    },
  },
  {
    name: 'refunds of the order meanwhile lose no redemption, and redemptions lose no refund',
    async holds(store) {
      const { staff, redeem, left } = await aVoucherIn(store);
      const refunds = times(20, () => refund(store, staff, goodwill('0.50')));
      const redemptions = times(20, () => redeem('0.25'));
      expect((await race<unknown>([...refunds, ...redemptions])).refused).toEqual([]);
      expect(await left()).toEqual(['5.00', '5.00']);
      expect((await store.orders.get(staff, { reference: 'A-1' })).order.refunds).toHaveLength(21);
    },
  },
];

/** The contract of `Vouchers`. */
export const describeVouchers = (name: string, open: () => Promise<StoreUnderTest> | StoreUnderTest): void =>
  describeRules(`the vouchers of ${name}`, vouchersRules, open);
