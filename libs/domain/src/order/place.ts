import type { Occasion } from '../actor.js';
import type { Decision } from '../decision.js';
import { amount, atLeastZero, BASES, decimal, parseAmount } from '../money/amount.js';
import { isCurrency } from '../money/currency.js';
import { refuse } from '../refusals.js';
import type { Shop } from '../shop/shop.js';
import { checkBasket, checkLine, checkShipping } from './consistency.js';
import { shareDiscounts } from './discounts.js';
import { notNegative, taxRateFrom } from './entered.js';
import { lineFrom, type FieldName } from './line.js';
import type { Discount, Order, Shipping, StatusEntry } from './order.js';
import { paymentFrom, withImpliedPayment } from './payments.js';
import type { OrderPush, PushedDiscount } from './push.js';
import { statusEntry } from './status.js';

/** How a line of a push is called in the body that brought it. */
const inLine =
  (index: number): FieldName =>
  (field) =>
    `lines[${index}].${field}`;

function shippingFrom(
  { taxExcl = '0', taxIncl = '0', taxRate: rate, carrier = undefined }: NonNullable<OrderPush['shipping']>,
  currency: string,
): Shipping {
  const money = (text: string, field: string) =>
    amount(notNegative(parseAmount(text, currency), `shipping.${field}`), currency);
  return {
    taxExcl: money(taxExcl, 'taxExcl'),
    taxIncl: money(taxIncl, 'taxIncl'),
    taxRate: taxRateFrom(rate, 'shipping.taxRate'),
    carrier: carrier ?? null,
  };
}

function discountFrom(
  { code = '', taxExcl, taxIncl, lineIds = [], freeShipping = false }: PushedDiscount,
  index: number,
  currency: string,
): Discount {
  const money = (text: string | undefined, field: string) =>
    amount(notNegative(parseAmount(text, currency), `discounts[${index}].${field}`), currency);
  return {
    code,
    taxExcl: money(taxExcl, 'taxExcl'),
    taxIncl: money(taxIncl, 'taxIncl'),
    lineIds: [...lineIds],
    freeShipping,
  };
}

/**
 * Builds an order from what a shop pushed, checked (domain.md §3.5); basis, rounding and discount shares are fixed now.
 * Entries it had `before` keep their flags, whatever became of their status (D1).
 */
export function orderFrom(
  reference: string,
  push: OrderPush,
  fingerprint: string,
  shop: Shop,
  { at, by }: Omit<Occasion, 'ids'>,
  before: readonly StatusEntry[] = [],
): Order {
  const { currency = '', customer = {}, lines = [], payments = [], statusHistory = [] } = push;
  const { rounding, taxDisplay } = shop.policy;
  if (!isCurrency(currency)) refuse('ORDER_INCONSISTENT', { field: 'currency' });
  if (!customer.id) refuse('ORDER_INCONSISTENT', { field: 'customer.id' });
  if (lines.length === 0) refuse('LINE_REQUIRED', {});
  const priced = lines.map((line, index) => lineFrom(line, inLine(index), currency, rounding));
  const shipping = shippingFrom(push.shipping ?? {}, currency);
  const discounts = (push.discounts ?? []).map((discount, index) => discountFrom(discount, index, currency));
  priced.forEach((line, index) =>
    checkLine(line, lines[index], inLine(index), currency, priced.slice(0, index)),
  );
  checkShipping(shipping, currency);
  const basket = { currency, taxDisplay, lines: priced, shipping, discounts };
  const shares = shareDiscounts(basket);
  checkBasket(basket, shares);

  const zero = amount(decimal(0), currency);
  const recorded = payments.map((payment, index) => {
    if (payment.currency && payment.currency !== currency)
      refuse('ORDER_INCONSISTENT', { field: `payments[${index}].currency` });
    return paymentFrom(payment, currency, at);
  });
  const twice = recorded.find(
    (payment, index) => payment.id === '' || recorded.findIndex(({ id }) => id === payment.id) !== index,
  );
  if (twice) refuse('PAYMENT_EXISTS', { paymentId: twice.id });
  const history = statusHistory.map(({ status = '', at: since = at }, position) => {
    const known = before.find((entry) => entry.status === status && entry.at === since);
    return known ? { ...known, position } : statusEntry(shop, position, status, since, by.id);
  });
  const [exclShipping, inclShipping] = BASES.map((basis) =>
    amount(atLeastZero(shares.shipping[basis]), currency),
  );
  return withImpliedPayment({
    reference,
    customer: {
      id: customer.id,
      email: customer.email ?? null,
      firstName: customer.firstName ?? null,
      lastName: customer.lastName ?? null,
      locale: customer.locale ?? 'en',
      ...(customer.address ? { address: customer.address } : {}),
    },
    customerId: customer.id,
    currency,
    placedAt: push.placedAt ?? at,
    invoiceNumber: push.invoiceNumber ?? null,
    taxDisplay,
    rounding,
    shipping,
    discounts,
    shippingDiscountTaxExcl: exclShipping,
    shippingDiscountTaxIncl: inclShipping,
    shippingCreditedTaxExcl: zero,
    shippingCreditedTaxIncl: zero,
    creditedTaxIncl: zero,
    vouchersTaxIncl: zero,
    status: history.at(-1)?.status ?? null,
    refundStatus: 'none',
    fingerprint,
    lines: priced.map((line, index) => ({
      ...line,
      discountTaxExcl: amount(shares.lines[index].TaxExcl, currency),
      discountTaxIncl: amount(shares.lines[index].TaxIncl, currency),
    })),
    payments: recorded,
    statusHistory: history,
    returns: [],
    refunds: [],
  });
}

/** What became of a push: whether the order is new, and the order. */
export type Pushed = Readonly<{ created: boolean; order: Order }>;

/**
 * Decides a push: a new order is created, an identical push changes nothing, another one replaces the order unless
 * something was ever asked back or refunded on it (`ORDER_LOCKED`).
 */
export function pushOrder(
  existing: Order | undefined,
  push: OrderPush,
  identity: { reference: string; fingerprint: string },
  shop: Shop,
  occasion: Occasion,
): Decision<Pushed> {
  if (existing?.fingerprint === identity.fingerprint)
    return { order: existing, result: { created: false, order: existing } };
  const { reference, fingerprint } = identity;
  const order = orderFrom(reference, push, fingerprint, shop, occasion, existing?.statusHistory);
  const outside = existing?.payments.flatMap(({ outsideRefunds }) => outsideRefunds) ?? [];
  if (existing && existing.returns.length + existing.refunds.length + outside.length > 0)
    refuse('ORDER_LOCKED', { reference: existing.reference });
  return { order, result: { created: !existing, order } };
}
