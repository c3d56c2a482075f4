import { decimal, type Amount } from '../money/amount.js';
import type { Order } from '../order/order.js';
import type { PaymentRefund, Refund } from '../refund/refund.js';
import type { MailFigures } from './figures.js';

/** Money on its way over one payment. */
export type WayBack = Readonly<{ amount: string; method: string }>;

/** A refund as its mail tells of it; tax included throughout, as the customer paid. What there is none of is null or empty. */
export type RefundFacts = Readonly<{
  total: string;
  lines: readonly Readonly<{ name: string; sku: string; quantity: number; amount: string }>[];
  shipping: string | null;
  goodwill: string | null;
  reason: string | null;
  creditSlipNumber: string | null;
  moneyBack: string | null;
  /** What comes back by itself, and what somebody at the shop sends back by hand (domain.md §5.5). */
  automatic: readonly WayBack[];
  byHand: readonly WayBack[];
  /** Credited, but never paid: it only lowers what the customer owes. */
  notCollected: string | null;
  voucher: Readonly<{ code: string; amount: string; taxIncluded: boolean; expiresOn: string }> | null;
}>;

const BY_HAND: ReadonlySet<PaymentRefund['status']> = new Set(['awaiting_manual', 'marked_refunded']);

/** The facts of a refund: what is credited, and how the value of it comes back (domain.md §5.3). */
export function refundFacts(refund: Refund, order: Order, { money, day, method }: MailFigures): RefundFacts {
  const { credit, currency, voucher, paymentRefunds } = refund;
  const written = (amount: Amount) => money(amount, currency);
  const unlessZero = (amount: Amount = '0') => (decimal(amount).isZero() ? null : written(amount));
  const ways = (byHand: boolean) =>
    paymentRefunds
      .filter(({ status }) => BY_HAND.has(status) === byHand)
      .map(({ amount, paymentId }) => ({
        amount: written(amount),
        method: method(order.payments.find(({ id }) => id === paymentId)?.method ?? 'other'),
      }));
  return {
    total: written(credit.totalTaxIncl),
    lines: refund.lines.map(({ lineId, quantity, amountTaxIncl }) => {
      const { name, sku } = order.lines.find(({ id }) => id === lineId)!;
      return { name, sku, quantity, amount: written(amountTaxIncl) };
    }),
    shipping: unlessZero(credit.shippingTaxIncl),
    goodwill: unlessZero(credit.goodwillTaxIncl),
    reason: refund.reason?.trim() || null,
    creditSlipNumber: refund.creditSlipNumber,
    moneyBack: unlessZero(refund.moneyBack),
    automatic: ways(false),
    byHand: ways(true),
    notCollected: unlessZero(refund.notCollected),
    voucher: voucher && {
      code: voucher.code,
      amount: written(voucher.amount),
      taxIncluded: voucher.taxIncluded,
      expiresOn: day(voucher.expiresAt),
    },
  };
}
