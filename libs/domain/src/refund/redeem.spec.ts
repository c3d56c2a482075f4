import { given } from '../given.js';
import type { Voucher } from './documents.js';
import { redeemVoucher, reverseRedemption, voucherState, type RedemptionRequest } from './redeem.js';

const voucher = (rest: Partial<Voucher> = {}): Voucher => ({
  code: 'V-1',
  amount: '20.00',
  remaining: '12.60',
  taxIncluded: true,
  currency: 'EUR',
  issuedAt: '2026-03-10T10:00:00.000Z',
  expiresAt: '2027-03-10T10:00:00.000Z',
  customerId: 'c-42',
  ...rest,
});
const lastMoment = '2027-03-10T09:59:59.999Z';
const tooLate = '2027-03-10T10:00:00.000Z';
const redeem = (request: RedemptionRequest, rest?: Partial<Voucher>, at?: string) =>
  redeemVoucher(voucher(rest), request, given.anOccasion(at ? { at } : {}));
const refusal = (...redemption: Parameters<typeof redeem>) => given.refusalOf(() => redeem(...redemption));

describe('redeeming a voucher', () => {
  it('leaves what was not spent', () => {
    expect(redeem({ amount: '2.5', orderReference: 'B-7' })).toMatchObject({
      code: 'V-1',
      amount: '2.50',
      remaining: '10.10',
      orderReference: 'B-7',
      redeemedAt: '2026-03-10T10:00:00.000Z',
      redeemedBy: given.staff.id,
      reversal: null,
    });
    expect(redeem({ amount: '12.60', currency: 'EUR', customerId: 'c-42' })).toMatchObject({
      remaining: '0.00',
      orderReference: null,
    });
    expect(redeem({ amount: '300' }, { currency: 'JPY', remaining: '1260' }).remaining).toBe('960');
  });

  it.each([undefined, '', '0', '0.00', '-1.00', '1.001', '1e3', 'NaN', '１.00', ' 1', '9'.repeat(40)])(
    'takes no amount like %p',
    (amount) => {
      expect(refusal({ amount })).toEqual({ code: 'AMOUNT_INVALID', data: { field: 'amount' } });
    },
  );

  it('takes an amount as its currency writes it, and no other currency', () => {
    expect(refusal({ amount: '1.5' }, { currency: 'JPY', remaining: '1260' })).toMatchObject({
      data: { field: 'amount' },
    });
    expect(refusal({ amount: '1.00', currency: 'USD' })).toEqual({
      code: 'AMOUNT_INVALID',
      data: { field: 'currency' },
    });
  });

  it('never goes below zero', () => {
    expect(refusal({ amount: '12.61' })).toEqual({
      code: 'AMOUNT_TOO_HIGH',
      data: { field: 'amount', max: '12.60' },
    });
  });

  it('ends with the year it is valid for', () => {
    expect(redeem({ amount: '1.00' }, {}, lastMoment).remaining).toBe('11.60');
    expect(refusal({ amount: '1.00' }, {}, tooLate)).toEqual({
      code: 'VOUCHER_EXPIRED',
      data: { expiresAt: tooLate },
    });
  });

  it('is for its own customer: to anybody else it does not exist, whatever else is wrong', () => {
    expect(refusal({ amount: 'x', currency: 'USD', customerId: 'c-1' }, {}, tooLate)).toEqual({
      code: 'VOUCHER_NOT_FOUND',
      data: { voucher: 'V-1' },
    });
  });
});

describe('giving a redemption back', () => {
  const redemption = redeem({ amount: '12.60' });
  const spent = { ...voucher({ remaining: '0.00' }), redemptions: [redemption] };

  it('puts it on the voucher again, even on one that has expired', () => {
    const occasion = given.anOccasion({ at: tooLate });
    expect(reverseRedemption(spent, redemption.id, occasion)).toEqual({
      ...redemption,
      reversal: { reversedAt: tooLate, reversedBy: given.staff.id, remaining: '12.60' },
    });
  });

  it('is done once, for redemptions of this voucher only', () => {
    const reversed = reverseRedemption(spent, redemption.id, given.anOccasion());
    const refusalOf = (redemptions: (typeof spent)['redemptions'], id = redemption.id) =>
      given.refusalOf(() => reverseRedemption({ ...spent, redemptions }, id, given.anOccasion()));
    expect(refusalOf([reversed])).toEqual({ code: 'REDEMPTION_REVERSED', data: { id: redemption.id } });
    expect(refusalOf([redemption], 'other')).toEqual({
      code: 'REDEMPTION_NOT_FOUND',
      data: { id: 'other' },
    });
  });
});

describe('the state of a voucher', () => {
  it.each([
    ['usable', voucher(), lastMoment],
    ['expired', voucher(), tooLate],
    ['spent', voucher({ remaining: '0.00' }), lastMoment],
    ['spent', voucher({ remaining: '0.00' }), tooLate],
  ] as const)('is %s', (state, one, at) => expect(voucherState(one, at)).toBe(state));
});
