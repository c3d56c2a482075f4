import { amount, type PerBasis } from '../money/amount.js';
import type { Order } from '../order/order.js';
import type { Figures } from './credit.js';
import type { CreditSlip, CreditSlipLine } from './documents.js';
import type { Refund } from './refund.js';

/** The credit slip of a refund, with every line it credits (domain.md §5.4). */
export function slipOf(
  order: Order,
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
  };
}
