import type { Occasion } from '../actor.js';
import type { Decision } from '../decision.js';
import { returnable, openReturnsOf, withReservationsOf } from '../order/ledger.js';
import type { Order } from '../order/order.js';
import { ownedBy } from '../order/predicates.js';
import { refuse } from '../refusals.js';
import { yearIn } from '../shop/calendar.js';
import { statusOfKind, type Shop } from '../shop/shop.js';
import { returnability } from './eligibility.js';
import { eventOf } from '../events.js';
import type { Return } from './return.js';

export const MAX_EXPLANATION = 4000;

/** What a customer asks; anything may be missing, the checks say so. */
export type ReturnRequest = Readonly<{
  orderReference?: string;
  explanation?: string;
  lines?: readonly Readonly<{ lineId?: string; quantity?: number }>[];
  /** Staff only, with a written note: waives the switch, the rule and the window, never the quantity. */
  override?: boolean;
  note?: string;
}>;

export const isQuantity = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) > 0 && (value as number) <= 1_000_000;

/** At least one line, and a positive whole quantity for each: what can be said of asked units without knowing the order. */
export function checkQuantities(lines: NonNullable<ReturnRequest['lines']>): void {
  if (lines.length === 0) refuse('LINE_REQUIRED', {});
  for (const { lineId, quantity } of lines) if (!isQuantity(quantity)) refuse('QUANTITY_INVALID', { lineId });
}

/** The checks that need no order, first (domain.md §4.2). */
export const checkReturnRequest = ({ lines = [] }: ReturnRequest): void => checkQuantities(lines);

function checkExplanation(explanation: string): void {
  if (explanation.trim() === '') refuse('EXPLANATION_REQUIRED', {});
  if ([...explanation].length > MAX_EXPLANATION) refuse('EXPLANATION_TOO_LONG', { max: MAX_EXPLANATION });
}

function checkLines(order: Order, lines: NonNullable<ReturnRequest['lines']>): void {
  const seen = new Set<string>();
  for (const { lineId = '' } of lines) {
    if (seen.has(lineId) || !order.lines.some((line) => line.id === lineId))
      refuse('LINE_NOT_FOUND', { lineId });
    seen.add(lineId);
  }
  for (const { lineId, quantity } of lines) {
    const line = order.lines.find(({ id }) => id === lineId)!;
    if (quantity! > returnable(line)) {
      refuse('QUANTITY_TOO_HIGH', {
        lineId: line.id,
        max: returnable(line),
        openReturns: openReturnsOf(order, line.id),
      });
    }
  }
}

/**
 * Decides a return asked for an order, all or nothing, by the checks of domain.md §4.2 in their order:
 * its units are reserved, it waits for confirmation, the merchant is told.
 */
export function requestReturn(
  order: Order,
  shop: Shop,
  request: ReturnRequest,
  occasion: Occasion,
): Decision<Return> {
  checkReturnRequest(request);
  ownedBy(occasion.by, order);
  const { explanation = '', lines = [], note = null } = request;
  const override = occasion.by.kind === 'staff' && request.override === true;
  if (override && !note?.trim()) refuse('NOTE_REQUIRED', { field: 'note' });
  const { allowed, reasons, deadline } = returnability(order, shop.policy, occasion.at);
  if (!allowed && !override) refuse('ORDER_NOT_RETURNABLE', { reasons, deadline });
  checkExplanation(explanation);
  checkLines(order, lines);

  const status = statusOfKind(shop, 'waiting_for_confirmation');
  const number = occasion.ids.next();
  const asked: Return = {
    number,
    orderReference: order.reference,
    customerId: order.customerId,
    explanation,
    status: status.code,
    kind: status.kind,
    returnless: false,
    requestedAt: occasion.at,
    version: 1,
    lines: lines.map(({ lineId, quantity }) => ({
      lineId: lineId!,
      quantity: quantity!,
      received: 0,
      missing: 0,
      asNew: 0,
      refunded: 0,
      restocked: 0,
    })),
    receipts: [],
    history: [
      {
        id: occasion.ids.next(),
        at: occasion.at,
        by: occasion.by.id,
        byKind: occasion.by.kind,
        from: null,
        to: status.code,
        note,
        internalNote: null,
        override,
      },
    ],
  };
  return {
    order: withReservationsOf({ ...order, returns: [...order.returns, asked] }),
    result: asked,
    draws: [
      {
        series: `${shop.policy.returnNumberPrefix}-${yearIn(shop.policy.timezone, occasion.at)}-`,
        placeholder: number,
      },
    ],
    events: [
      eventOf(occasion, order, 'return.requested', {
        returnNumber: number,
        lines: asked.lines.map(({ lineId, quantity }) => ({ lineId, quantity })),
      }),
    ],
  };
}
