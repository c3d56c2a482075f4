import type { Refusal } from '@retours/web';
import type { Schemas } from '../../api.js';
import type { Order } from '../order.js';
import { awaitsRefund, unitsToRefund } from '../return-units.js';
import { takenLines, type Units } from '../units.js';
import { decimalOf, given } from '../../form/values.js';
import type { RefundKind } from './address.js';

export type RefundBody = Schemas['RefundBody'];

/** A refund as it stands in the form: every amount is the text that was typed. */
export type Draft = Readonly<{
  kind: RefundKind;
  returnNumber: string | undefined;
  units: Units;
  amounts: Readonly<Record<string, string>>;
  repayShipping: boolean;
  shippingAmount: string;
  restock: boolean;
  creditSlip: boolean;
  voucher: boolean;
  discounts: NonNullable<RefundBody['discounts']>;
  chosenAmount: string;
  goodwillAmount: string;
  goodwillReason: string;
  goodwillTaxRate: string;
  /** What each payment gives back; nothing while the API chooses. */
  split: Readonly<Record<string, string>> | undefined;
  reason: string;
  note: string;
}>;

/** Whether some status of the order told of its delivery: then products come back by themselves, or not at all. */
export const isDelivered = ({ statusHistory }: Order): boolean =>
  statusHistory.some(({ delivered }) => delivered);

/** The amount of the basis in which the order's amounts are entered. */
export const inBasis = <Amounts extends { incl: string; excl: string }>(
  { taxDisplay }: Pick<Order, 'taxDisplay'>,
  { incl, excl }: Amounts,
) => (taxDisplay === 'tax_included' ? incl : excl);

/** A form just opened: what came back with the return it names is chosen already. */
export function newDraft(order: Order, kind: RefundKind, returnNumber?: string): Draft {
  const asked = order.returns.find(({ number }) => number === returnNumber);
  return {
    kind,
    returnNumber,
    units: asked && kind === 'return' && awaitsRefund(asked) ? unitsToRefund(asked) : {},
    amounts: {},
    repayShipping: false,
    shippingAmount: inBasis(order, { incl: order.shipping.taxIncl, excl: order.shipping.taxExcl }),
    restock: true,
    creditSlip: true,
    voucher: false,
    discounts: 'prorate',
    chosenAmount: '',
    goodwillAmount: '',
    goodwillReason: '',
    goodwillTaxRate: '',
    split: undefined,
    reason: '',
    note: '',
  };
}

/** What differs by the kind of refund: where an amount may be entered, and how shipping is asked for. */
const byKind = ({ kind, units, amounts, repayShipping, shippingAmount }: Draft) =>
  kind === 'partial'
    ? {
        lines: takenLines(units).map((line) => ({ ...line, amount: decimalOf(amounts[line.lineId]) })),
        shippingAmount: repayShipping ? decimalOf(shippingAmount) : undefined,
      }
    : { lines: takenLines(units), repayShipping };

/** The draft as the API takes it. */
export function refundBody(draft: Draft): RefundBody {
  const { kind, returnNumber, restock, creditSlip, voucher, discounts, split } = draft;
  const goodwill = decimalOf(draft.goodwillAmount);
  return {
    kind,
    returnNumber,
    ...byKind(draft),
    restock,
    creditSlip,
    voucher,
    discounts,
    chosenAmount: decimalOf(draft.chosenAmount),
    goodwill: goodwill
      ? {
          amount: goodwill,
          reason: given(draft.goodwillReason),
          taxRate: decimalOf(draft.goodwillTaxRate),
        }
      : undefined,
    payments:
      split &&
      Object.entries(split).flatMap(([paymentId, text]) => {
        const amount = decimalOf(text);
        return amount ? { paymentId, amount } : [];
      }),
    reason: given(draft.reason),
    note: given(draft.note),
  };
}

/** Nothing is chosen yet: there is nothing to ask the API about. */
export const isEmpty = ({ lines, repayShipping, shippingAmount, goodwill }: RefundBody): boolean =>
  !lines?.length && !repayShipping && !shippingAmount && !goodwill;

type Change = (max: string) => Partial<Draft>;

/** What the most that is allowed replaces, by the field the refusal names. */
const fields: Readonly<Record<string, Change>> = {
  shippingAmount: (shippingAmount) => ({ shippingAmount }),
  chosenAmount: (chosenAmount) => ({ chosenAmount }),
  goodwill: (goodwillAmount) => ({ goodwillAmount }),
};

/** What the form becomes with the most the API allows; nothing when the refusal names no such thing. */
export function withMaximum(draft: Draft, { data }: Refusal): Partial<Draft> | undefined {
  const { lineId, field, max } = data;
  if (typeof max === 'string' && typeof field === 'string') return fields[field]?.(max);
  if (typeof lineId !== 'string') return undefined;
  if (typeof max === 'number') return { units: { ...draft.units, [lineId]: max } };
  return typeof max === 'string' ? { amounts: { ...draft.amounts, [lineId]: max } } : undefined;
}
