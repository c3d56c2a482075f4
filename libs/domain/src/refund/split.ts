import { amount, atLeastZero, decimal, least, sum, ZERO, type Decimal } from '../money/amount.js';
import type { Order, Payment } from '../order/order.js';
import { givenOutside } from '../order/totals.js';
import { refuse } from '../refusals.js';
import type { RefundRequest } from './refund.js';

export type Part = Readonly<{ payment: Payment; amount: Decimal }>;

/** What a payment can still give back. */
export const remaining = (payment: Payment): Decimal =>
  atLeastZero(
    decimal(payment.amount).minus(payment.held).minus(payment.refunded).minus(givenOutside(payment)),
  );

/** The split the merchant asked for: known payments, each within what it can bear, adding up to the money back. */
function splitAsAsked(
  order: Order,
  moneyBack: Decimal,
  asked: NonNullable<RefundRequest['payments']>,
): Part[] {
  const parts = asked.map(({ paymentId = '', amount: text }, index) => {
    const payment =
      order.payments.find(({ id }) => id === paymentId) ?? refuse('PAYMENT_NOT_FOUND', { paymentId });
    const most = amount(remaining(payment), order.currency);
    const twice = asked.findIndex((other) => other.paymentId === paymentId) !== index;
    if (twice || decimal(text!).gt(most))
      refuse('PAYMENT_SPLIT_INVALID', { paymentId, max: twice ? amount(ZERO, order.currency) : most });
    return { payment, amount: decimal(text!) };
  });
  if (!sum(parts.map((part) => part.amount)).eq(moneyBack))
    refuse('PAYMENT_SPLIT_INVALID', { max: amount(moneyBack, order.currency) });
  return parts;
}

/** Splits money back over an order's payments, largest remaining first, never above what a payment can still give (domain.md §5.5). */
export function splitOverPayments(
  order: Order,
  moneyBack: Decimal,
  asked: RefundRequest['payments'],
): Part[] {
  if (asked && asked.length > 0) return splitAsAsked(order, moneyBack, asked);
  const parts: Part[] = [];
  let left = moneyBack;
  for (const payment of [...order.payments].sort((a, b) => remaining(b).comparedTo(remaining(a)))) {
    const part = least(left, remaining(payment));
    if (part.gt(0)) parts.push({ payment, amount: part });
    left = left.minus(part);
  }
  return parts;
}
