import type { Redemption, RedemptionReversal } from '@retours/domain';
import { instant, money, optionalText, table, text } from './table.js';

export const voucherRedemptions = table<Redemption>('voucher_redemptions', ['id'], {
  id: text,
  code: text,
  amount: money,
  remaining: money,
  orderReference: optionalText,
  redeemedAt: instant,
  redeemedBy: text,
});

export const redemptionReversals = table<RedemptionReversal>(
  'redemption_reversals',
  ['redemptionId'],
  { reversedAt: instant, reversedBy: text, remaining: money },
  { redemptionId: text },
);
