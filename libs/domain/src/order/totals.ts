import { decimal, sum, type Decimal } from '../money/amount.js';
import type { Order, Payment } from './order.js';

type Priced = Pick<Order, 'lines' | 'shipping' | 'shippingDiscountTaxExcl' | 'shippingDiscountTaxIncl'>;

/** What the customer owes for an order, tax included: lines less discounts and cancelled units, plus shipping. */
export const totalTaxIncl = (order: Priced): Decimal =>
  sum(
    order.lines.map((line) =>
      decimal(line.totalTaxIncl).minus(line.discountTaxIncl).minus(line.cancelledTaxIncl),
    ),
  )
    .plus(order.shipping.taxIncl)
    .minus(order.shippingDiscountTaxIncl);

/** The same without tax. */
export const totalTaxExcl = (order: Priced): Decimal =>
  sum(
    order.lines.map((line) =>
      decimal(line.totalTaxExcl).minus(line.discountTaxExcl).minus(line.cancelledTaxExcl),
    ),
  )
    .plus(order.shipping.taxExcl)
    .minus(order.shippingDiscountTaxExcl);

/** All money captured for an order. */
export const captured = (order: Pick<Order, 'payments'>): Decimal =>
  sum(order.payments.map((payment) => decimal(payment.amount)));

/** What was given back over a payment without us. */
export const givenOutside = ({ outsideRefunds }: Pick<Payment, 'outsideRefunds'>): Decimal =>
  sum(outsideRefunds.filter(({ failed }) => !failed).map(({ amount }) => decimal(amount)));

/** All value already given back: vouchers, every payment refund that has not finally failed (D14), and what went round us. */
export const givenBack = (order: Pick<Order, 'payments' | 'vouchersTaxIncl'>): Decimal =>
  sum(
    order.payments.map((payment) => decimal(payment.held).plus(payment.refunded).plus(givenOutside(payment))),
  ).plus(order.vouchersTaxIncl);
