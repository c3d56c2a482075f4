import { amount, negated } from '../money/amount.js';
import type { Refund } from '../refund/refund.js';
import { refundSheet, type RefundSheet } from '../refund/sheet.js';
import { returnability, type Returnability } from '../return/eligibility.js';
import { returnOfOrder, type ReturnOfOrder } from '../return/sheet.js';
import type { Instant } from '../shop/calendar.js';
import type { Shop } from '../shop/shop.js';
import type { OrderStatus } from '../shop/statuses.js';
import { actionsOf, type OrderAction } from './actions.js';
import {
  available,
  reasonNotReturnable,
  refundable,
  returnable,
  type ReasonLineNotReturnable,
} from './ledger.js';
import type { Order, OrderLine } from './order.js';
import { totalTaxExcl, totalTaxIncl } from './totals.js';

type Counted =
  | 'ordered'
  | 'cancelled'
  | 'refunded'
  | 'returned'
  | 'reserved'
  | 'restocked'
  | 'creditedTaxExcl'
  | 'creditedTaxIncl';
/** A line's units and credits, and what may still be taken of it (domain.md §3.4). */
export type Ledger = Pick<OrderLine, Counted> &
  Readonly<{ refundable: number; available: number; returnable: number }>;
export type LedgerLine = OrderLine &
  Readonly<{
    quantity: number;
    returnableQuantity: number;
    notReturnableReason: ReasonLineNotReturnable | null;
    ledger: Ledger;
  }>;
export type SlipEntry = Readonly<{
  number: string;
  refundId: string;
  issuedAt: Instant;
  totalTaxExcl: string;
  totalTaxIncl: string;
  reverses: string | null;
  reversedBy: string | null;
}>;

/** An order as a list shows it, with what the customer owes for it. */
export type OrderRow = Order & Readonly<{ totalTaxExcl: string; totalTaxIncl: string }>;

/** An order as its page shows it at a moment: its ledger, its buttons, and whether it may be returned. */
export type OrderSheet = Omit<OrderRow, 'lines' | 'returns' | 'refunds'> &
  Readonly<{
    /** Its status written out; null without one, or when the shop has deleted it since. */
    currentStatus: OrderStatus | null;
    lines: readonly LedgerLine[];
    returns: readonly ReturnOfOrder[];
    refunds: readonly RefundSheet[];
    creditSlips: readonly SlipEntry[];
    actions: readonly OrderAction[];
    returnability: Returnability;
  }>;

const ledgerLine = (line: OrderLine): LedgerLine => ({
  ...line,
  quantity: line.ordered,
  returnableQuantity: returnable(line),
  notReturnableReason: reasonNotReturnable(line),
  ledger: { ...line, refundable: refundable(line), available: available(line), returnable: returnable(line) },
});

export const orderRow = (order: Order): OrderRow => ({
  ...order,
  totalTaxExcl: amount(totalTaxExcl(order), order.currency),
  totalTaxIncl: amount(totalTaxIncl(order), order.currency),
});

/** The credit slip of a refund, if it has one, and the slip that counters it. */
function slipsOf({ id, creditSlipNumber, createdAt, credit, reversal }: Refund): SlipEntry[] {
  if (creditSlipNumber === null) return [];
  const { totalTaxExcl, totalTaxIncl } = credit;
  const reversedBy = reversal?.number ?? null;
  const slip = { number: creditSlipNumber, refundId: id, issuedAt: createdAt, totalTaxExcl, totalTaxIncl };
  const issued: SlipEntry = { ...slip, reverses: null, reversedBy };
  if (!reversal) return [issued];
  const totals = { totalTaxExcl: negated(totalTaxExcl), totalTaxIncl: negated(totalTaxIncl) };
  return [issued, { ...slip, ...reversal, ...totals, reverses: creditSlipNumber, reversedBy: null }];
}

/** Everything there is to see of an order at a moment. */
export const orderSheet = (order: Order, shop: Shop, at: Instant): OrderSheet => ({
  ...orderRow(order),
  currentStatus: shop.orderStatuses.find(({ code }) => code === order.status) ?? null,
  lines: order.lines.map(ledgerLine),
  returns: order.returns.map((request) => returnOfOrder(request, shop)),
  refunds: order.refunds.map(refundSheet),
  creditSlips: order.refunds.flatMap(slipsOf),
  actions: actionsOf(order, shop.policy.returnsEnabled),
  returnability: returnability(order, shop.policy, at),
});
