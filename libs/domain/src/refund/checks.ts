import { basisOf, decimal, parseAmount, parseDecimal } from '../money/amount.js';
import { refundable } from '../order/ledger.js';
import type { Order } from '../order/order.js';
import { canRefundMoney, hasBeenDelivered } from '../order/predicates.js';
import { worthOfNext } from '../order/worth.js';
import { refuse } from '../refusals.js';
import { allowedIn } from '../return/lifecycle.js';
import { refuseTransition, returnOf } from '../return/move.js';
import { isQuantity } from '../return/request.js';
import type { Return } from '../return/return.js';
import type { Shop } from '../shop/shop.js';
import type { RefundRequest } from './refund.js';

type RequestedLine = NonNullable<RefundRequest['lines']>[number];

/** A partial amount is right when it is above zero, or zero for units that are worth nothing. */
function isPartialAmount(
  order: Order,
  { lineId, quantity, amount: text }: RequestedLine,
  use: RefundRequest['discounts'],
): boolean {
  const value = parseAmount(text, order.currency);
  if (!value || value.lt(0)) return false;
  if (value.gt(0)) return true;
  const line = order.lines.find(({ id }) => id === lineId);
  if (!line || !isQuantity(quantity)) return false;
  const worth = worthOfNext(order, line, Math.min(quantity, refundable(line)), use ?? 'prorate');
  return worth[basisOf(order.taxDisplay)].isZero();
}

const isPositive = (text: string | undefined, currency: string) =>
  parseAmount(text, currency)?.gt(0) ?? false;

/** Shape, in the order of domain.md §5.2.1: amounts, then quantities, then documents. */
export function checkShape(order: Order, request: RefundRequest): void {
  const { kind, lines = [], shippingAmount, chosenAmount, goodwill, discounts } = request;
  const { currency } = order;
  if (kind === 'partial') {
    for (const line of lines)
      if (!isPartialAmount(order, line, discounts))
        refuse('AMOUNT_INVALID', { lineId: line.lineId, field: 'amount' });
  }
  if (shippingAmount !== undefined && !parseAmount(shippingAmount, currency)?.gte(0))
    refuse('AMOUNT_INVALID', { field: 'shippingAmount' });
  if (chosenAmount !== undefined && !isPositive(chosenAmount, currency))
    refuse('AMOUNT_INVALID', { field: 'chosenAmount' });
  if (goodwill) {
    if (!isPositive(goodwill.amount, currency)) refuse('AMOUNT_INVALID', { field: 'goodwill.amount' });
    const rate = goodwill.taxRate === undefined ? decimal(0) : parseDecimal(goodwill.taxRate, 4);
    if (!rate || rate.lt(0) || rate.gt(1000)) refuse('AMOUNT_INVALID', { field: 'goodwill.taxRate' });
    if (!goodwill.reason?.trim()) refuse('NOTE_REQUIRED', { field: 'goodwill.reason' });
  }
  for (const part of request.payments ?? [])
    if (!isPositive(part.amount, currency)) refuse('AMOUNT_INVALID', { field: 'payments' });
  for (const { lineId, quantity } of lines) if (!isQuantity(quantity)) refuse('QUANTITY_INVALID', { lineId });
  if (request.creditSlip === false && !request.voucher) refuse('DOCUMENT_REQUIRED', {});
}

/** A request whose goods came in, or are kept by the customer, makes its order count as delivered (domain.md §5.1). */
const standsForDelivery = (named: Return | undefined): boolean =>
  Boolean(named && (named.returnless || named.lines.some((line) => line.received > 0)));

/** State, in the order of domain.md §5.2.2. Answers the return the request names. */
export function checkState(
  order: Order,
  shop: Shop,
  { kind, returnNumber }: RefundRequest,
): Return | undefined {
  const { reference } = order;
  const named = order.returns.find(({ number }) => number === returnNumber);
  const delivered = hasBeenDelivered(order);
  if (kind !== 'partial' && !shop.policy.returnsEnabled) refuse('RETURNS_DISABLED', {});
  if (kind !== 'return' && !canRefundMoney(order)) refuse('ORDER_NOT_PAID', { reference });
  if (kind === 'standard' && delivered) refuse('ORDER_ALREADY_DELIVERED', { reference });
  if (kind === 'return' && !delivered && !standsForDelivery(named))
    refuse('ORDER_NOT_DELIVERED', { reference });
  if (returnNumber === undefined) return undefined;
  const request = named ?? returnOf(order, returnNumber);
  const kinds = request.returnless ? allowedIn.refund_returnless : allowedIn.refund;
  if (!kinds.includes(request.kind)) refuseTransition(request, shop);
  return request;
}
