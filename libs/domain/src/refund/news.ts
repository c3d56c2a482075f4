import type { Occasion } from '../actor.js';
import type { Decision } from '../decision.js';
import { eventOf } from '../events.js';
import { amount, decimal, parseAmount } from '../money/amount.js';
import type { Order, OutsideRefund, Payment } from '../order/order.js';
import type { GatewayNews } from '../ports/payment-gateway.js';
import { refuse } from '../refusals.js';
import type { Shop } from '../shop/shop.js';
import { fitsAgain, movePaymentRefund, paymentRefundOf } from './pay-back.js';
import { mayBecome, weighsOn, type PaymentRefundStatus } from './payment-refund.js';
import type { PaymentRefund } from './refund.js';

/**
 * What became of news: it waits; it changed something; it said nothing new; it contradicts what we have, and a person
 * looks; it was of a refund made round us; it is nobody's (yet); the gateway was asked what the hint was about.
 */
export const NEWS_STATUSES = [
  'new',
  'applied',
  'unchanged',
  'review',
  'outside',
  'unmatched',
  'asked',
] as const;
export type NewsStatus = (typeof NEWS_STATUSES)[number];

type Become = Readonly<{ to: PaymentRefundStatus; reason: string | null; status: NewsStatus }>;

/** Seconds until a refund that its gateway says is pending is asked about, should no more news come. */
const ASK_PENDING_AGAIN = 3_600;

const saysYes = ({ outcome }: GatewayNews) => outcome.type === 'succeeded' || outcome.type === 'pending';
const saysNo = ({ outcome }: GatewayNews) => outcome.type === 'failed' || outcome.type === 'reversed';
const reasonOf = ({ outcome }: GatewayNews): string | null => ('reason' in outcome ? outcome.reason : null);

const isOpen = ({ status }: PaymentRefund) => weighsOn[status] === 'held' && status !== 'awaiting_manual';

function sumDiffers({ sum }: GatewayNews, part: PaymentRefund): boolean {
  if (!sum) return false;
  return sum.currency !== part.currency || !parseAmount(sum.amount, sum.currency)?.eq(part.amount);
}

/** Whether news is of the very refund at the gateway that we know this part by. */
const sameThere = ({ gatewayRefundId }: GatewayNews, part: PaymentRefund) =>
  gatewayRefundId !== null &&
  (gatewayRefundId === part.gatewayRefundId || gatewayRefundId === part.settlement?.reference);

const review = (reason: string): Become => ({ to: 'needs_review', reason, status: 'review' });

/** A yes after a final no. A refund that failed there never succeeds again: only another one contradicts us. */
function afterNo(news: GatewayNews, part: PaymentRefund): Become | undefined {
  return sameThere(news, part) ? undefined : review('refunded_after_all');
}

/** A yes on money that is back: of another refund at the gateway, it may have gone twice, unless a person has judged it. */
function afterYes(news: GatewayNews, part: PaymentRefund): Become | undefined {
  const another = part.gatewayRefundId !== null && news.gatewayRefundId !== null && !sameThere(news, part);
  if (another) return review('refunded_twice');
  return sumDiffers(news, part) && part.reviews.length === 0 ? review('amount_differs') : undefined;
}

/** What news makes of a part; undefined when it says nothing new, or comes too late to. */
function become(news: GatewayNews, part: PaymentRefund): Become | undefined {
  const { outcome } = news;
  const no = saysNo(news);
  if (!no && !saysYes(news)) return undefined;
  if (part.status === 'failed' || part.status === 'awaiting_manual')
    return no ? undefined : afterNo(news, part);
  if (part.status === 'succeeded' && !no) return afterYes(news, part);
  if (sumDiffers(news, part)) return review('amount_differs');
  if (part.status === 'succeeded') return { to: 'failed', reason: reasonOf(news), status: 'applied' };
  if (!isOpen(part)) return undefined;
  if (outcome.type === 'pending')
    return mayBecome(part.status, 'pending_gateway')
      ? { to: 'pending_gateway', reason: null, status: 'applied' }
      : undefined;
  const byHand = outcome.type === 'failed' && outcome.byHand;
  const final = byHand ? 'awaiting_manual' : 'failed';
  return { to: no ? final : 'succeeded', reason: reasonOf(news), status: 'applied' };
}

const unchanged = (order: Order, result: NewsStatus = 'unchanged'): Decision<NewsStatus> => ({
  order,
  result,
});

/** Decides what news of one of our own refunds changes; late reversals free what they weighed, and are told. */
function applyToPart(
  order: Order,
  shop: Shop,
  id: string,
  news: GatewayNews,
  occasion: Occasion,
): Decision<NewsStatus> {
  const found = paymentRefundOf(order, id);
  const { refund, part } = found;
  const payment = order.payments.find((one) => one.id === part.paymentId)!;
  // A person has paid by hand, and the gateway says that it has as well: that money went round our books.
  if (part.status === 'marked_refunded')
    return saysYes(news) && !sameThere(news, part)
      ? recordOutside(order, payment, news, occasion)
      : unchanged(order, saysNo(news) ? 'review' : 'unchanged');
  const next = become(news, part);
  if (!next) return unchanged(order);
  // What was given back elsewhere meanwhile left no room to hold this again: it counts as gone round us.
  if (!fitsAgain(order, part, next.to)) return recordOutside(order, payment, news, occasion);
  if (part.status === next.to) return unchanged(order, next.status);
  const { order: changed, events = [] } = movePaymentRefund(
    order,
    shop,
    found,
    next.to,
    {
      reason: next.reason,
      gatewayRefundId: part.gatewayRefundId ?? news.gatewayRefundId,
      retryIn: next.to === 'pending_gateway' ? ASK_PENDING_AGAIN : null,
    },
    occasion,
  );
  const reversed = part.status === 'succeeded' && next.to === 'failed';
  const data = { refundId: refund.id, paymentRefundId: id, paymentId: part.paymentId, amount: part.amount };
  const alert = eventOf(occasion, order, 'payment_refund.reversed', {
    ...data,
    gateway: part.gateway,
    currency: part.currency,
    reason: next.reason,
  });
  return { order: changed, result: next.status, events: reversed ? [...events, alert] : events };
}

/** What we know of a refund made round us, after news of it; undefined when that is nothing new. */
function outsideRefund(
  known: OutsideRefund | undefined,
  news: GatewayNews,
  currency: string,
  at: string,
): OutsideRefund | undefined {
  const failed = saysNo(news);
  if (known) return failed && !known.failed ? { ...known, failed } : undefined;
  const value = parseAmount(news.sum!.amount, currency)!;
  return {
    gatewayRefundId: news.gatewayRefundId ?? news.id,
    amount: amount(value, currency),
    at,
    failed,
  };
}

/** Records a refund that was made without us: what is left of the payment shrinks, and grows again should it fail. */
function recordOutside(
  order: Order,
  payment: Payment,
  news: GatewayNews,
  occasion: Occasion,
): Decision<NewsStatus> {
  if (!saysYes(news) && !saysNo(news)) return unchanged(order);
  const { currency } = order;
  const name = news.gatewayRefundId ?? news.id;
  const known = payment.outsideRefunds.find(({ gatewayRefundId }) => gatewayRefundId === name);
  const told = news.sum && news.sum.currency === currency && parseAmount(news.sum.amount, currency);
  if (!known && (!told || told.lte(decimal(0)))) return unchanged(order, 'review');
  const one = outsideRefund(known, news, currency, occasion.at);
  if (!one) return unchanged(order);
  const outsideRefunds = [...payment.outsideRefunds.filter((other) => other !== known), one];
  const changed: Order = {
    ...order,
    payments: order.payments.map((other) => (other === payment ? { ...payment, outsideRefunds } : other)),
  };
  const { gatewayRefundId, amount: sum, failed } = one;
  const { id: paymentId, gateway } = payment;
  const data = { paymentId, gateway, gatewayRefundId, amount: sum, currency, failed };
  return {
    order: changed,
    result: 'outside',
    events: [eventOf(occasion, order, 'payment.refunded_outside', data)],
  };
}

/** A part over this payment that may be what nameless news is about: it was sent, and the gateway's name of it is not known yet. */
const mayBeOurs = (order: Order, paymentId: string) =>
  order.refunds
    .flatMap(({ paymentRefunds }) => paymentRefunds)
    .some(
      (part) =>
        part.paymentId === paymentId &&
        part.gatewayRefundId === null &&
        part.status !== 'queued' &&
        isOpen(part),
    );

/**
 * Decides what news from a gateway changes (reliability.md rules 4 and 5): it settles what is open, takes back what had
 * succeeded, and never sends money. Told again, or in another order, it changes nothing more. A sum that differs from
 * ours goes to a person; what is no refund of ours lowers what is left of the payment.
 */
export function applyNews(
  order: Order,
  shop: Shop,
  place: Readonly<{ paymentId: string; paymentRefundId: string | null }>,
  news: GatewayNews,
  occasion: Occasion,
): Decision<NewsStatus> {
  const { paymentId, paymentRefundId } = place;
  if (paymentRefundId) return applyToPart(order, shop, paymentRefundId, news, occasion);
  const payment =
    order.payments.find(({ id }) => id === paymentId) ?? refuse('PAYMENT_NOT_FOUND', { paymentId });
  if (news.key === null && mayBeOurs(order, paymentId)) return unchanged(order, 'unmatched');
  return recordOutside(order, payment, news, occasion);
}
