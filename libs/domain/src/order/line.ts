import { amount, decimal, parseAmount, parseDecimal, type Decimal } from '../money/amount.js';
import { exponentOf } from '../money/currency.js';
import { roundTo, type Rounding } from '../money/rounding.js';
import { refuse } from '../refusals.js';
import { isQuantity } from '../return/request.js';
import { notNegative, taxRateFrom } from './entered.js';
import type { OrderLine } from './order.js';
import type { PushedLine } from './push.js';

/** How a field of a line is called in the body it came in. */
export type FieldName = (field: keyof PushedLine) => string;

const UNIT_PRICE_DECIMALS = 6;

/** A unit price with all its decimals, and at least its currency's. */
const inFull = (price: Decimal, currency: string): string =>
  price.toFixed(Math.max(price.decimalPlaces(), exponentOf(currency)));

/** A sold line as a shop pushed it, untouched and without a share of any discount; what is no number is refused by its field. */
export function lineFrom(pushed: PushedLine, at: FieldName, currency: string, rounding: Rounding): OrderLine {
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
    taxRate: taxRateFrom(pushed.taxRate, at('taxRate')),
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
