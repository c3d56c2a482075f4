import type { Occasion } from '../actor.js';
import type { Decision, DomainEvent } from '../decision.js';
import { amount, atLeastZero, decimal, type Decimal } from '../money/amount.js';
import { eventOf } from '../events.js';
import { withLines, withReservationsOf } from '../order/ledger.js';
import type { Order } from '../order/order.js';
import { hasBeenDelivered } from '../order/predicates.js';
import { captured, givenBack, totalTaxIncl } from '../order/totals.js';
import { enterStatus } from '../order/status.js';
import type { Return } from '../return/return.js';
import type { Shop } from '../shop/shop.js';
import { creditFrom } from './breakdown.js';
import { checkShape, checkState } from './checks.js';
import { completeReturns } from './complete.js';
import { calculate, type Figures } from './credit.js';
import type { StockMovement, Voucher } from './documents.js';
import { refundStatusOf, toldOf } from './payment-refund.js';
import { takeLines, type TakenLine } from './quantities.js';
import type { PaymentRefund, Refund, RefundRequest } from './refund.js';
import { slipDraw, slipOf } from './slip.js';
import { splitOverPayments, type Part } from './split.js';
import { voucherOf } from './voucher.js';

/** Names of the gateways that pay back by themselves. */
export type AutomaticGateways = ReadonlySet<string>;

/** Which ledger column the units go to (domain.md §5.1). */
function ledgerColumn(order: Order, shop: Shop, named: Return | undefined): 'refunded' | 'returned' {
  if (named) return 'returned';
  return shop.policy.returnsEnabled && hasBeenDelivered(order) ? 'returned' : 'refunded';
}

/** Units that go back into stock: all of them before delivery, as asked afterwards, of a named return only what came as new. */
function restockedUnits(
  order: Order,
  { restock }: RefundRequest,
  named: Return | undefined,
  { line, quantity }: TakenLine,
): number {
  const delivered = hasBeenDelivered(order) || named !== undefined;
  const wanted = !delivered || (restock ?? delivered);
  if (!wanted) return 0;
  if (!named) return quantity;
  const asked = named.lines.find(({ lineId }) => lineId === line.id)!;
  return Math.min(quantity, asked.asNew - asked.restocked);
}

/** Card and wallet money goes back by itself where its gateway can; everything else by hand (domain.md §5.5). */
function paymentRefundOf(
  { payment, amount: part }: Part,
  order: Order,
  gateways: AutomaticGateways,
  id: string,
): PaymentRefund {
  const automatic =
    (payment.method === 'card' || payment.method === 'wallet') && gateways.has(payment.gateway);
  return {
    id,
    paymentId: payment.id,
    gateway: payment.gateway,
    gatewayReference: payment.gatewayReference,
    amount: amount(part, order.currency),
    currency: order.currency,
    status: automatic ? 'queued' : 'awaiting_manual',
    reason: automatic ? null : 'by_hand',
    settlement: null,
    gatewayRefundId: null,
    reviews: [],
    attempts: [],
    retryIn: automatic ? 0 : null,
  };
}

/** The order's refund status, counted when a refund is made. */
function refundStatusAfter(order: Order): Order['refundStatus'] {
  const paid = captured(order);
  const whole =
    decimal(order.creditedTaxIncl).gte(totalTaxIncl(order)) || (paid.gt(0) && givenBack(order).gte(paid));
  return whole ? 'fully_refunded' : 'partially_refunded';
}

/** Books the units, the credits and the money held; the reservations follow from the requests. */
function book(
  order: Order,
  shop: Shop,
  request: RefundRequest,
  named: Return | undefined,
  figures: Figures,
  parts: readonly Part[],
  vouchers: Decimal,
): Order {
  const { currency } = order;
  const plus = (value: string, more: Decimal) => amount(decimal(value).plus(more), currency);
  const column = ledgerColumn(order, shop, named);
  const taken = new Map(figures.lines.map((line) => [line.line.id, line]));
  const credited = withLines(order, (line) => {
    const take = taken.get(line.id);
    if (!take) return line;
    return {
      ...line,
      [column]: line[column] + take.quantity,
      restocked: line.restocked + restockedUnits(order, request, named, take),
      creditedTaxExcl: plus(line.creditedTaxExcl, take.credit.TaxExcl),
      creditedTaxIncl: plus(line.creditedTaxIncl, take.credit.TaxIncl),
    };
  });
  return {
    ...credited,
    shippingCreditedTaxExcl: plus(order.shippingCreditedTaxExcl, figures.shipping.TaxExcl),
    shippingCreditedTaxIncl: plus(order.shippingCreditedTaxIncl, figures.shipping.TaxIncl),
    creditedTaxIncl: plus(order.creditedTaxIncl, figures.total.TaxIncl),
    vouchersTaxIncl: plus(order.vouchersTaxIncl, vouchers),
    payments: order.payments.map((payment) => {
      const part = parts.find((candidate) => candidate.payment.id === payment.id);
      return part ? { ...payment, held: plus(payment.held, part.amount) } : payment;
    }),
    returns: order.returns.map((one) =>
      one === named ? withUnitsRefunded(order, one, request, figures) : one,
    ),
  };
}

function withUnitsRefunded(order: Order, named: Return, request: RefundRequest, figures: Figures): Return {
  const lines = named.lines.map((line) => {
    const take = figures.lines.find((candidate) => candidate.line.id === line.lineId);
    if (!take) return line;
    return {
      ...line,
      refunded: line.refunded + take.quantity,
      restocked: line.restocked + restockedUnits(order, request, named, take),
    };
  });
  return { ...named, lines, version: named.version + 1 };
}

/**
 * Decides a refund, all or nothing (D10), by the checks of domain.md §5.2 in their order and the money of §5.3:
 * units and credits are booked, the documents made, the money held on the payments it goes back over.
 */
export function issueRefund(
  order: Order,
  shop: Shop,
  request: RefundRequest,
  gateways: AutomaticGateways,
  occasion: Occasion,
): Decision<Refund> {
  checkShape(order, request);
  const named = checkState(order, shop, request);
  const figures = calculate(order, takeLines(order, request, named), request);
  const { at, by, ids } = occasion;
  const moneyBack = request.voucher ? decimal(0) : figures.valueBack;
  const parts = splitOverPayments(order, moneyBack, request.payments);
  const id = ids.next();
  const voucher: Voucher | null = request.voucher ? voucherOf(order, figures, occasion) : null;
  const slipNumber = request.creditSlip === false ? null : ids.next();
  const paymentRefunds = parts.map((part) => paymentRefundOf(part, order, gateways, ids.next()));
  const refund: Refund = {
    id,
    orderReference: order.reference,
    kind: request.kind,
    returnNumber: named?.number ?? null,
    status: refundStatusOf({ paymentRefunds }),
    currency: order.currency,
    taxDisplay: order.taxDisplay,
    credit: creditFrom(order, figures),
    moneyBack: amount(moneyBack, order.currency),
    notCollected: amount(atLeastZero(figures.total.TaxIncl.minus(figures.valueBack)), order.currency),
    creditSlipNumber: slipNumber,
    reversal: null,
    voucher,
    lines: figures.lines.map(({ line, quantity, credit }) => ({
      lineId: line.id,
      quantity,
      amountTaxExcl: amount(credit.TaxExcl, order.currency),
      amountTaxIncl: amount(credit.TaxIncl, order.currency),
    })),
    goodwillReason: request.goodwill?.reason ?? null,
    reason: request.reason ?? null,
    note: request.note ?? null,
    createdAt: at,
    createdBy: by.id,
    paymentRefunds,
  };
  const booked = withReservationsOf(
    book(order, shop, request, named, figures, parts, request.voucher ? figures.valueBack : decimal(0)),
  );
  const stockMovements = figures.lines
    .map((line) => ({ line: line.line, quantity: restockedUnits(order, request, named, line) }))
    .filter(({ quantity }) => quantity > 0)
    .map<StockMovement>(({ line, quantity }) => ({
      id: ids.next(),
      refundId: id,
      orderReference: order.reference,
      lineId: line.id,
      sku: line.sku,
      quantity,
      at,
    }));
  const withRefund: Order = { ...booked, refunds: [...booked.refunds, refund] };
  const marked = markRefunded(withRefund, shop, occasion);
  const completed = completeReturns(marked, shop, refund, occasion);
  const creditSlips = slipNumber ? [slipOf(order, shop, figures, refund, slipNumber)] : [];
  return {
    order: completed.order,
    result: refund,
    creditSlips,
    stockMovements,
    draws: slipNumber ? [slipDraw(shop, at, slipNumber)] : [],
    events: [...eventsOf(order, marked, refund, stockMovements, occasion), ...completed.events],
  };
}

/** Counts the order's refund status anew, and moves a fully refunded order where the policy says (D16). */
function markRefunded(order: Order, shop: Shop, occasion: Occasion): Order {
  const counted: Order = { ...order, refundStatus: refundStatusAfter(order) };
  const { refundedStatus } = shop.policy;
  const moves =
    refundedStatus && counted.refundStatus === 'fully_refunded' && counted.status !== refundedStatus;
  const known = moves && shop.orderStatuses.some(({ code }) => code === refundedStatus);
  return known ? enterStatus(counted, shop, refundedStatus, occasion.at, 'system') : counted;
}

function eventsOf(
  before: Order,
  after: Order,
  refund: Refund,
  stock: readonly StockMovement[],
  occasion: Occasion,
): DomainEvent[] {
  const tell = (type: DomainEvent['type'], data: DomainEvent['data']) =>
    eventOf(occasion, after, type, { refundId: refund.id, ...data });
  return [
    tell('refund.created', {
      kind: refund.kind,
      returnNumber: refund.returnNumber,
      currency: refund.currency,
      totalTaxExcl: refund.credit.totalTaxExcl,
      totalTaxIncl: refund.credit.totalTaxIncl,
      moneyBack: refund.moneyBack,
    }),
    ...(refund.creditSlipNumber ? [tell('credit_slip.issued', { number: refund.creditSlipNumber })] : []),
    ...(refund.voucher ? [tell('voucher.issued', { ...refund.voucher })] : []),
    ...stock.map((movement) => tell('stock.restocked', { ...movement })),
    ...refund.paymentRefunds
      .filter(({ status }) => status === 'awaiting_manual')
      .map((part) => tell('payment_refund.awaiting_manual', toldOf(part))),
    ...(before.refundStatus === after.refundStatus
      ? []
      : [tell('order.refund_status_changed', { refundStatus: after.refundStatus })]),
  ];
}
