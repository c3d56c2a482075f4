import {
  amount,
  atLeastZero,
  basisOf,
  decimal,
  least,
  otherBasis,
  perBasis,
  sum,
  ZERO,
  type Basis,
  type Decimal,
  type PerBasis,
} from '../money/amount.js';
import { convert } from '../money/rounding.js';
import { shareOut } from '../money/share.js';
import type { Order } from '../order/order.js';
import { shippingLeft } from '../order/shipping.js';
import { captured, givenBack } from '../order/totals.js';
import { worthOfNext } from '../order/worth.js';
import { refuse } from '../refusals.js';
import type { TakenLine } from './quantities.js';
import type { RefundRequest } from './refund.js';

export type CreditedLine = TakenLine & Readonly<{ credit: PerBasis }>;
/** A refund's figures, exact and not yet written down. */
export type Figures = Readonly<{
  lines: readonly CreditedLine[];
  shipping: PerBasis;
  goodwill: Readonly<{ credit: PerBasis; rate: string | null }> | null;
  total: PerBasis;
  /** Tax included: what the customer gets, as money or voucher, never more than was paid (D14). */
  valueBack: Decimal;
}>;

const ratioed = (order: Order, value: Decimal, from: Basis, rate: string): Decimal =>
  convert(value, otherBasis(from), decimal(rate), order.currency, order.rounding.mode);

const inBasis = (basis: Basis, value: Decimal, other: Decimal): PerBasis =>
  ({ [basis]: value, [otherBasis(basis)]: other }) as PerBasis;

/** The line's worth for its units; for a partial refund the amount entered, at most that worth (D9: never lowered silently). */
function creditLine(order: Order, taken: TakenLine, request: RefundRequest): CreditedLine {
  const basis = basisOf(order.taxDisplay);
  const worth = worthOfNext(order, taken.line, taken.quantity, request.discounts ?? 'prorate');
  if (request.kind !== 'partial') return { ...taken, credit: worth };
  const entered = decimal(taken.entered!);
  if (entered.gt(worth[basis]))
    refuse('AMOUNT_TOO_HIGH', { lineId: taken.line.id, max: amount(worth[basis], order.currency) });
  if (entered.eq(worth[basis])) return { ...taken, credit: worth };
  const other = least(ratioed(order, entered, basis, taken.line.taxRate), worth[otherBasis(basis)]);
  return { ...taken, credit: inBasis(basis, entered, other) };
}

/** Shipping to repay: all that is left, or an amount of it (D13). */
function creditShipping(order: Order, { repayShipping, shippingAmount }: RefundRequest): PerBasis {
  const basis = basisOf(order.taxDisplay);
  const left = shippingLeft(order);
  if (repayShipping) return left;
  const entered = decimal(shippingAmount ?? 0);
  if (entered.gt(left[basis]))
    refuse('AMOUNT_TOO_HIGH', { field: 'shippingAmount', max: amount(left[basis], order.currency) });
  if (entered.isZero()) return perBasis(() => ZERO);
  if (entered.eq(left[basis])) return left;
  return inBasis(
    basis,
    entered,
    least(ratioed(order, entered, basis, order.shipping.taxRate), left[otherBasis(basis)]),
  );
}

/** Replaces the sum of the products by one the merchant chose, shared over the lines in proportion to their credits. */
function chooseAmount(
  order: Order,
  lines: readonly CreditedLine[],
  chosen: string | undefined,
): readonly CreditedLine[] {
  if (chosen === undefined) return lines;
  const basis = basisOf(order.taxDisplay);
  const credits = lines.map(({ credit }) => credit[basis]);
  const most = sum(credits);
  if (decimal(chosen).gt(most))
    refuse('AMOUNT_TOO_HIGH', { field: 'chosenAmount', max: amount(most, order.currency) });
  const shares = shareOut(decimal(chosen), credits, order.currency);
  return lines.map((line, index) => {
    const other = least(
      ratioed(order, shares[index], basis, line.line.taxRate),
      line.credit[otherBasis(basis)],
    );
    return { ...line, credit: inBasis(basis, shares[index], other) };
  });
}

/** Money beyond goods and shipping (D8): tax included, no tax split unless a rate is given, never more than is left of what was paid. */
function creditGoodwill(
  order: Order,
  goodwill: RefundRequest['goodwill'],
  rest: Decimal,
): Figures['goodwill'] {
  if (!goodwill) return null;
  const value = decimal(goodwill.amount!);
  const room = atLeastZero(captured(order).minus(givenBack(order)).minus(rest));
  if (value.gt(room)) refuse('AMOUNT_TOO_HIGH', { field: 'goodwill', max: amount(room, order.currency) });
  const rate = goodwill.taxRate === undefined ? null : decimal(goodwill.taxRate).toFixed();
  const taxExcl = rate === null ? value : ratioed(order, value, 'TaxIncl', rate);
  return { credit: { TaxIncl: value, TaxExcl: taxExcl }, rate };
}

/** Calculates a refund (domain.md §5.3), or refuses what goes above its cap: lines, shipping, chosen amount, goodwill, in that order. */
export function calculate(order: Order, taken: readonly TakenLine[], request: RefundRequest): Figures {
  const credited = taken.map((line) => creditLine(order, line, request));
  const shipping = creditShipping(order, request);
  const lines = chooseAmount(order, credited, request.chosenAmount);
  const rest = perBasis((basis) => sum(lines.map(({ credit }) => credit[basis])).plus(shipping[basis]));
  const goodwill = creditGoodwill(order, request.goodwill, rest.TaxIncl);
  if (taken.length === 0 && shipping.TaxIncl.isZero() && shipping.TaxExcl.isZero() && !goodwill)
    refuse('NOTHING_TO_REFUND', {});
  const total = perBasis((basis) => rest[basis].plus(goodwill?.credit[basis] ?? 0));
  const valueBack = least(total.TaxIncl, atLeastZero(captured(order).minus(givenBack(order))));
  return { lines, shipping, goodwill, total, valueBack };
}
