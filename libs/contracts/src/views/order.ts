import type {
  ActionName,
  Discount,
  Instant,
  Ledger,
  OrderAction,
  OrderRow,
  OrderSheet,
  OutsideRefund,
  Payment,
  PaymentMethod,
  ReasonDisabled,
  ReasonLineNotReturnable,
  ReasonNotReturnable,
  RefundStatusOfOrder,
  Returnability,
  Shipping,
  SlipEntry,
  StatusEntry,
  TaxDisplay,
} from '@retours/domain';
import {
  actionNames,
  orderRefundStatuses,
  paymentMethods,
  reasonsDisabled,
  reasonsLineNotReturnable,
  reasonsNotReturnable,
  taxDisplays,
} from '../fields/choices.js';
import {
  AmountText,
  ChoiceList,
  Flag,
  ListOf,
  Moment,
  OneOf,
  Part,
  Text,
  TextList,
  Whole,
} from '../fields/told.js';
import { shown } from '../shown.js';
import { CustomerView } from './customer.js';
import { named, namedStatus, type Language } from './language.js';
import { CustomerRefundView, RefundView } from './refund.js';
import { CustomerReturnRow, OrderReturnView, withStaffActions } from './return.js';
import { NamedOrderStatusView, RoundingView } from './settings.js';

export class LedgerView implements Ledger {
  @Whole() ordered!: number;
  @Whole() cancelled!: number;
  @Whole() refunded!: number;
  @Whole() returned!: number;
  @Whole() reserved!: number;
  @Whole() restocked!: number;
  @Whole() refundable!: number;
  @Whole() available!: number;
  @Whole() returnable!: number;
  @AmountText() creditedTaxExcl!: string;
  @AmountText() creditedTaxIncl!: string;
}

/** A line of an order as its shopper sees it. */
export class OrderLineView {
  @Text() id!: string;
  @Text() sku!: string;
  @Text() name!: string;
  @Whole() quantity!: number;
  @AmountText() unitPriceTaxExcl!: string;
  @AmountText() unitPriceTaxIncl!: string;
  @AmountText({ description: 'Percent' }) taxRate!: string;
  @AmountText() totalTaxExcl!: string;
  @AmountText() totalTaxIncl!: string;
  @AmountText({ description: 'Its share of the discounts' }) discountTaxExcl!: string;
  @AmountText({ description: 'Its share of the discounts' }) discountTaxIncl!: string;
  @Flag() returnable!: boolean;
  @Flag() virtual!: boolean;
  @Whole({ description: 'Units that may be asked back now' }) returnableQuantity!: number;
  @OneOf(reasonsLineNotReturnable, { nullable: true, description: 'Why none may; null while some may' })
  notReturnableReason!: ReasonLineNotReturnable | null;
}

export class MerchantOrderLineView extends OrderLineView {
  @Part(() => LedgerView) ledger!: LedgerView;
}

export class ShippingView implements Shipping {
  @AmountText() taxExcl!: string;
  @AmountText() taxIncl!: string;
  @AmountText({ description: 'Percent' }) taxRate!: string;
  @Text({ nullable: true }) carrier!: string | null;
}

export class DiscountView implements Discount {
  @Text() code!: string;
  @AmountText() taxExcl!: string;
  @AmountText() taxIncl!: string;
  @TextList() lineIds!: readonly string[];
  @Flag() freeShipping!: boolean;
}

export class PaymentView {
  @Text() id!: string;
  @OneOf(paymentMethods) method!: PaymentMethod;
  @AmountText() amount!: string;
  @AmountText({ description: 'On its way back' }) held!: string;
  @AmountText({ description: 'Given back' }) refunded!: string;
  @Moment() capturedAt!: Instant;
}

export class OutsideRefundView implements OutsideRefund {
  @Text({ description: 'The gateway’s own name of it' }) gatewayRefundId!: string;
  @AmountText() amount!: string;
  @Moment() at!: Instant;
  @Flag({ description: 'It came back, or never went: it counts no more' }) failed!: boolean;
}

export class MerchantPaymentView extends PaymentView implements Payment {
  @Text() gateway!: string;
  @Text({ nullable: true }) gatewayReference!: string | null;
  @ListOf(() => OutsideRefundView, { description: 'Given back in the gateway’s own dashboard' })
  outsideRefunds!: readonly OutsideRefundView[];
  @Flag({ description: 'Stands in for a payment made elsewhere' }) implied!: boolean;
}

export class StatusEntryView implements Omit<StatusEntry, 'position' | 'by'> {
  @Text() status!: string;
  @Moment() at!: Instant;
  @Flag() paid!: boolean;
  @Flag() shipped!: boolean;
  @Flag() delivered!: boolean;
}

export class MerchantStatusEntryView extends StatusEntryView {
  @Text({ nullable: true }) by!: string | null;
}

export class ReturnabilityView implements Returnability {
  @Flag() allowed!: boolean;
  @Moment({ nullable: true, description: 'The last moment for a yes; null without limit' })
  deadline!: Instant | null;
  @ChoiceList(reasonsNotReturnable) reasons!: readonly ReasonNotReturnable[];
}

export class OrderActionView implements OrderAction {
  @OneOf(actionNames) name!: ActionName;
  @Flag() enabled!: boolean;
  @OneOf(reasonsDisabled, { optional: true }) reason?: ReasonDisabled;
  @TextList({ optional: true, description: 'The returns that hold what is left' })
  openReturns?: readonly string[];
}

export class SlipEntryView implements SlipEntry {
  @Text() number!: string;
  @Text() refundId!: string;
  @Moment() issuedAt!: Instant;
  @AmountText() totalTaxExcl!: string;
  @AmountText() totalTaxIncl!: string;
  @Text({ nullable: true, description: 'The slip this one counters' }) reverses!: string | null;
  @Text({ nullable: true, description: 'The slip that counters this one' }) reversedBy!: string | null;
}

/** An order in the merchant's list. */
export class OrderRowView {
  @Text() reference!: string;
  @Part(() => CustomerView) customer!: CustomerView;
  @Text() currency!: string;
  @Moment() placedAt!: Instant;
  @Text({ nullable: true }) invoiceNumber!: string | null;
  @Text({ nullable: true, description: 'Code of an order status' }) status!: string | null;
  @OneOf(orderRefundStatuses) refundStatus!: RefundStatusOfOrder;
  @AmountText() totalTaxExcl!: string;
  @AmountText({ description: 'Lines less discounts and cancelled units, plus shipping' })
  totalTaxIncl!: string;
}

/** What shoppers and staff both see of an order. */
class OrderOutline extends OrderRowView {
  @Part(() => NamedOrderStatusView, { nullable: true, description: 'Null once the shop has deleted it' })
  currentStatus!: NamedOrderStatusView | null;
  @OneOf(taxDisplays) taxDisplay!: TaxDisplay;
  @Part(() => ShippingView) shipping!: ShippingView;
  @ListOf(() => DiscountView) discounts!: readonly DiscountView[];
  @ListOf(() => SlipEntryView) creditSlips!: readonly SlipEntryView[];
  @Part(() => ReturnabilityView) returnability!: ReturnabilityView;
}

/** An order as its shopper sees it. */
export class CustomerOrderView extends OrderOutline {
  @ListOf(() => OrderLineView) lines!: readonly OrderLineView[];
  @ListOf(() => PaymentView) payments!: readonly PaymentView[];
  @ListOf(() => StatusEntryView) statusHistory!: readonly StatusEntryView[];
  @ListOf(() => CustomerReturnRow) returns!: readonly CustomerReturnRow[];
  @ListOf(() => CustomerRefundView) refunds!: readonly CustomerRefundView[];
}

/** An order as staff see it. */
export class MerchantOrderView extends OrderOutline {
  @Part(() => RoundingView) rounding!: RoundingView;
  @ListOf(() => MerchantOrderLineView) lines!: readonly MerchantOrderLineView[];
  @ListOf(() => MerchantPaymentView) payments!: readonly MerchantPaymentView[];
  @ListOf(() => MerchantStatusEntryView) statusHistory!: readonly MerchantStatusEntryView[];
  @ListOf(() => OrderActionView) actions!: readonly OrderActionView[];
  @ListOf(() => OrderReturnView) returns!: readonly OrderReturnView[];
  @ListOf(() => RefundView) refunds!: readonly RefundView[];
}

const withNames = (sheet: OrderSheet, language: Language) => ({
  ...sheet,
  currentStatus: sheet.currentStatus && namedStatus(sheet.currentStatus, language),
  returns: sheet.returns.map((row) => named(row, language)),
});

export const orderRowView = (row: OrderRow) => shown(OrderRowView, row);
export const customerOrder = (sheet: OrderSheet, language: Language) =>
  shown(CustomerOrderView, withNames(sheet, language));
export const merchantOrder = (sheet: OrderSheet, language: Language) => {
  const named = withNames(sheet, language);
  return shown(MerchantOrderView, {
    ...named,
    returns: named.returns.map(withStaffActions),
  });
};
