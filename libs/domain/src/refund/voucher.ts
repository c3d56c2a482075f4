import type { Occasion } from '../actor.js';
import { amount, basisOf } from '../money/amount.js';
import type { Order } from '../order/order.js';
import type { Figures } from './credit.js';
import type { Voucher } from './documents.js';

const VALID_YEARS = 1;

function oneYearAfter(at: string): string {
  const day = new Date(at);
  day.setUTCFullYear(day.getUTCFullYear() + VALID_YEARS);
  return day.toISOString();
}

/** Store credit of the credit's total in the order's basis, or of the value back when that is less; null when worth nothing. */
export function voucherOf(
  order: Order,
  { total, valueBack }: Figures,
  { at, ids }: Occasion,
): Voucher | null {
  const capped = valueBack.lt(total.TaxIncl);
  const value = capped ? valueBack : total[basisOf(order.taxDisplay)];
  if (value.isZero()) return null;
  const worth = amount(value, order.currency);
  return {
    code: ids.voucherCode(),
    amount: worth,
    remaining: worth,
    taxIncluded: capped || order.taxDisplay === 'tax_included',
    currency: order.currency,
    expiresAt: oneYearAfter(at),
    issuedAt: at,
    customerId: order.customerId,
  };
}
