import type { About } from '@retours/nest-kit';

/** What the operations on vouchers do. */
export const vouchers: About['operations'] = {
  listVouchers: {
    summary: 'List vouchers',
    description: 'Store credit, what is left of it and whether it can be spent now. Filters go together.',
  },
  findVoucher: {
    summary: 'Look a voucher up',
    description: 'By its code, with all that was redeemed of it.',
    problems: ['VOUCHER_NOT_FOUND'],
  },
  redeemVoucher: {
    summary: 'Redeem a voucher',
    description:
      'At the checkout of the shop, wholly or partly: what is not spent stays on it until it expires. Name `customerId` so that a code that went astray is worth nothing to somebody else.',
    problems: ['VOUCHER_NOT_FOUND', 'AMOUNT_INVALID', 'VOUCHER_EXPIRED', 'AMOUNT_TOO_HIGH'],
  },
  reverseRedemption: {
    summary: 'Give a redemption back',
    description:
      'When the order it paid for was cancelled: the amount is on the voucher again, valid as long as before. Once for each redemption.',
    problems: ['VOUCHER_NOT_FOUND', 'REDEMPTION_NOT_FOUND', 'REDEMPTION_REVERSED'],
  },
};
