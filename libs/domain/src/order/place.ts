import type { Occasion } from '../actor.js';
import type { Decision } from '../decision.js';
import {
  amount,
  atLeastZero,
  BASES,
  decimal,
  parseAmount,
  parseDecimal,
  type Decimal,
} from '../money/amount.js';
import { exponentOf, isCurrency } from '../money/currency.js';
import { roundTo, type Rounding } from '../money/rounding.js';
import { refuse } from '../refusals.js';
import { isQuantity } from '../return/request.js';
import type { Shop } from '../shop/shop.js';
import { checkBasket, checkLine, checkShipping } from './consistency.js';
import { shareDiscounts } from './discounts.js';
import type { Discount, Order, OrderLine, Shipping } from './order.js';
import { paymentFrom, withImpliedPayment } from './payments.js';
import type { OrderPush, PushedDiscount, PushedLine } from './push.js';
import { statusEntry } from './status.js';

const UNIT_PRICE_DECIMALS = 6;
const TAX_RATE_DECIMALS = 4;

const notNegative = (value: Decimal | undefined, field: string): Decimal =>
  value?.gte(0) ? value : refuse('AMOUNT_INVALID', { field });

/** A unit price with all its decimals, and at least its currency's. */
const inFull = (price: Decimal, currency: string): string =>
  price.toFixed(Math.max(price.decimalPlaces(), exponentOf(currency)));

function taxRate(text: string | undefined, field: string): string {
  const rate = notNegative(parseDecimal(text ?? '0', TAX_RATE_DECIMALS), field);
  return rate.lte(1000) ? rate.toFixed() : refuse('AMOUNT_INVALID', { field });
}

function lineFrom(pushed: PushedLine, index: number, currency: string, rounding: Rounding): OrderLine {
  const at = (field: keyof PushedLine) => `lines[${index}].${field}`;
  const { id = '', sku = '', name = '', returnable = true, virtual = false } = pushed;
  const { quantity } = pushed;
  if (!isQuantity(quantity)) refuse('QUANTITY_INVALID', { lineId: id });
  const price = (field: 'unitPriceTaxExcl' | 'unitPriceTaxIncl') =>
    notNegative(parseDecimal(pushed[field], UNIT_PRICE_DECIMALS), at(field));
  const total = (field: 'totalTaxExcl' | 'totalTaxIncl', unit: Decimal) => {
    if (pushed[field] !== undefined) return notNegative(parseAmount(pushed[field], currency), at(field));
    return rounding.type === 'item'
      ? roundTo(unit, currency, rounding.mode).times(quantity)
      : roundTo(unit.times(quantity), currency, rounding.mode);
  };
  const unit = { TaxExcl: price('unitPriceTaxExcl'), TaxIncl: price('unitPriceTaxIncl') };
  const zero = amount(decimal(0), currency);
  return {
    id,
    sku,
    name,
    returnable,
    virtual,
    unitPriceTaxExcl: inFull(unit.TaxExcl, currency),
    unitPriceTaxIncl: inFull(unit.TaxIncl, currency),
    taxRate: taxRate(pushed.taxRate, at('taxRate')),
    totalTaxExcl: amount(total('totalTaxExcl', unit.TaxExcl), currency),
    totalTaxIncl: amount(total('totalTaxIncl', unit.TaxIncl), currency),
    discountTaxExcl: zero,
    discountTaxIncl: zero,
    ordered: quantity,
    cancelled: 0,
    refunded: 0,
    returned: 0,
    reserved: 0,
    restocked: 0,
    creditedTaxExcl: zero,
    creditedTaxIncl: zero,
    cancelledTaxExcl: zero,
    cancelledTaxIncl: zero,
  };
}

function shippingFrom(
  { taxExcl = '0', taxIncl = '0', taxRate: rate, carrier = undefined }: NonNullable<OrderPush['shipping']>,
  currency: string,
): Shipping {
  const money = (text: string, field: string) =>
    amount(notNegative(parseAmount(text, currency), `shipping.${field}`), currency);
  return {
    taxExcl: money(taxExcl, 'taxExcl'),
    taxIncl: money(taxIncl, 'taxIncl'),
    taxRate: taxRate(rate, 'shipping.taxRate'),
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

/** Builds an order from what a shop pushed, checked (domain.md §3.5); basis, rounding and discount shares are fixed now. */
export function orderFrom(
  reference: string,
  push: OrderPush,
  fingerprint: string,
  shop: Shop,
  { at, by }: Omit<Occasion, 'ids'>,
): Order {
  const { currency = '', customer = {}, lines = [], payments = [], statusHistory = [] } = push;
  const { rounding, taxDisplay } = shop.policy;
  if (!isCurrency(currency)) refuse('ORDER_INCONSISTENT', { field: 'currency' });
  if (!customer.id) refuse('ORDER_INCONSISTENT', { field: 'customer.id' });
  if (lines.length === 0) refuse('LINE_REQUIRED', {});
  const priced = lines.map((line, index) => lineFrom(line, index, currency, rounding));
  const shipping = shippingFrom(push.shipping ?? {}, currency);
  const discounts = (push.discounts ?? []).map((discount, index) => discountFrom(discount, index, currency));
  priced.forEach((line, index) => checkLine(line, lines[index], index, currency, priced));
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
  const history = statusHistory.map((entry, position) =>
    statusEntry(shop, position, entry.status ?? '', entry.at ?? at, by.id),
  );
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
  const order = orderFrom(identity.reference, push, identity.fingerprint, shop, occasion);
  if (existing && existing.returns.length + existing.refunds.length > 0)
    refuse('ORDER_LOCKED', { reference: existing.reference });
  return { order, result: { created: !existing, order } };
}
