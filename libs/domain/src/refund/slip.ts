import type { Draw } from '../decision.js';
import { amount, type PerBasis } from '../money/amount.js';
import type { Order } from '../order/order.js';
import { buyerOf } from '../papers/paper.js';
import { yearIn, type Instant } from '../shop/calendar.js';
import type { Shop } from '../shop/shop.js';
import type { Figures } from './credit.js';
import type { CreditSlip, CreditSlipLine } from './documents.js';
import type { Refund } from './refund.js';

/** Draws the number of a credit slip: every slip of a shop and year is in one series (domain.md §5.4). */
export const slipDraw = ({ policy }: Shop, at: Instant, placeholder: string): Draw => ({
  series: `${policy.creditSlipPrefix}-${yearIn(policy.timezone, at)}-`,
  placeholder,
});

/** The credit slip of a refund, with every line it credits (domain.md §5.4). */
export function slipOf(
  order: Order,
  shop: Shop,
  { lines, shipping, goodwill }: Figures,
  refund: Refund,
  number: string,
): CreditSlip {
  const { currency } = order;
  const totals = (credit: PerBasis) => ({
    totalTaxExcl: amount(credit.TaxExcl, currency),
    totalTaxIncl: amount(credit.TaxIncl, currency),
  });
  const single = (label: string, credit: PerBasis, taxRate: string | null): CreditSlipLine => ({
    lineId: null,
    label,
    quantity: 1,
    taxRate,
    unitPriceTaxExcl: amount(credit.TaxExcl, currency),
    unitPriceTaxIncl: amount(credit.TaxIncl, currency),
    ...totals(credit),
  });
  const goods = lines.map<CreditSlipLine>(({ line, quantity, credit }) => ({
    lineId: line.id,
    label: line.name,
    quantity,
    taxRate: line.taxRate,
    unitPriceTaxExcl: line.unitPriceTaxExcl,
    unitPriceTaxIncl: line.unitPriceTaxIncl,
    ...totals(credit),
  }));
  return {
    number,
    refundId: refund.id,
    orderReference: order.reference,
    invoiceNumber: order.invoiceNumber,
    customerId: order.customerId,
    issuedAt: refund.createdAt,
    currency,
    taxDisplay: order.taxDisplay,
    reason: refund.reason,
    lines: [
      ...goods,
      ...(shipping.TaxIncl.isZero() && shipping.TaxExcl.isZero()
        ? []
        : [single('shipping', shipping, order.shipping.taxRate)]),
      ...(goodwill ? [single('goodwill', goodwill.credit, goodwill.rate)] : []),
    ],
    credit: refund.credit,
    reverses: null,
    reversedBy: null,
    seller: shop.letterhead,
    buyer: buyerOf(order.customer),
  };
}
