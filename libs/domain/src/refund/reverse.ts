import type { Occasion } from '../actor.js';
import type { Decision } from '../decision.js';
import { eventOf } from '../events.js';
import { negated } from '../money/amount.js';
import type { Order } from '../order/order.js';
import { refuse } from '../refusals.js';
import type { Shop } from '../shop/shop.js';
import type { CreditSlip, CreditSlipLine } from './documents.js';
import type { Credit } from './refund.js';
import { slipDraw } from './slip.js';

/** Why a slip is countered. */
export type Reversal = Readonly<{ reason?: string }>;

const counterLine = (line: CreditSlipLine): CreditSlipLine => ({
  ...line,
  unitPriceTaxExcl: negated(line.unitPriceTaxExcl),
  unitPriceTaxIncl: negated(line.unitPriceTaxIncl),
  totalTaxExcl: negated(line.totalTaxExcl),
  totalTaxIncl: negated(line.totalTaxIncl),
});

/** Every amount of a credit the other way round; its tax rates stay. */
function counterCredit({ taxes, ...amounts }: Credit): Credit {
  const countered = Object.entries(amounts).map(([name, value]) => [name, negated(value)]);
  return {
    ...(Object.fromEntries(countered) as Omit<Credit, 'taxes'>),
    taxes: taxes.map(({ rate, base, tax }) => ({ rate, base: negated(base), tax: negated(tax) })),
  };
}

/**
 * Decides to counter a credit slip (domain.md §5.4): a new slip of the same series with its lines and the amounts the other
 * way round. It corrects the document only: units, credits and money stay as they are. A slip is countered once, and a
 * countering slip never: `CREDIT_SLIP_REVERSED` names the slip that counters. The reason is written on it (`NOTE_REQUIRED`).
 */
export function reverseCreditSlip(
  order: Order,
  shop: Shop,
  slip: CreditSlip,
  { reason = '' }: Reversal,
  occasion: Occasion,
): Decision<CreditSlip> {
  if (reason.trim() === '') refuse('NOTE_REQUIRED', { field: 'reason' });
  const refund = order.refunds.find(({ id }) => id === slip.refundId)!;
  if (refund.reversal) refuse('CREDIT_SLIP_REVERSED', { number: refund.reversal.number });
  const { at, ids } = occasion;
  const number = ids.next();
  const counter: CreditSlip = {
    ...slip,
    number,
    issuedAt: at,
    reason,
    lines: slip.lines.map(counterLine),
    credit: counterCredit(slip.credit),
    reverses: slip.number,
    reversedBy: null,
  };
  const countered = { ...refund, reversal: { number, issuedAt: at } };
  return {
    order: { ...order, refunds: order.refunds.map((one) => (one === refund ? countered : one)) },
    result: counter,
    creditSlips: [counter],
    draws: [slipDraw(shop, at, number)],
    events: [
      eventOf(occasion, order, 'credit_slip.issued', {
        refundId: refund.id,
        number,
        reverses: slip.number,
      }),
    ],
  };
}
