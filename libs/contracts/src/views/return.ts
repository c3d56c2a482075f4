import type {
  Condition,
  Customer,
  Instant,
  Receipt,
  ReturnAction,
  ReturnActionName,
  ReturnHistoryEntry,
  ReturnLine,
  Return,
  ReturnRow,
  ShownReturn,
  ReturnSheet,
  ReturnWithRefunds,
  SheetLine,
  StaffAction,
  StaffActionName,
} from '@retours/domain';
import { conditions, returnActionNames, staffActionNames } from '../fields/choices.js';
import { without } from '../fields/field.js';
import { Flag, ListOf, Moment, OneOf, Part, Text, TextList, Whole } from '../fields/told.js';
import { shown } from '../shown.js';
import { CustomerView } from './customer.js';
import { named, namedStatus, type Language } from './language.js';
import { CustomerRefundView, RefundView } from './refund.js';
import { NamedStatusView, ReturnStatusView } from './settings.js';

export class ReturnLineView implements Omit<ReturnLine, 'restocked'> {
  @Text() lineId!: string;
  @Whole() quantity!: number;
  @Whole() received!: number;
  @Whole() missing!: number;
  @Whole() asNew!: number;
  @Whole() refunded!: number;
}

export class OrderReturnLineView extends ReturnLineView {
  @Whole({ description: 'Units a refund naming the return may cover' }) coverable!: number;
}

/** A line of a return with the name it was sold under. */
export class MerchantReturnLineView extends OrderReturnLineView implements Omit<SheetLine, 'restocked'> {
  @Text() sku!: string;
  @Text() name!: string;
  @Whole({ description: 'Units not yet accounted for by a receipt' }) awaited!: number;
  @Flag({ description: 'It may be taken off the return' }) removable!: boolean;
}

export class ReceiptView implements Receipt {
  @Text() id!: string;
  @Text() lineId!: string;
  @Whole() quantity!: number;
  @OneOf(conditions) condition!: Condition;
  @Text({ nullable: true }) note!: string | null;
  @Moment() at!: Instant;
  @Text() by!: string;
}

/** Who moved a return, when, from where to where, and what they wrote to the customer. */
export class HistoryView implements Omit<ReturnHistoryEntry, 'internalNote'> {
  @Text() id!: string;
  @Moment() at!: Instant;
  @Text() by!: string;
  @Text() byKind!: string;
  @Text({ nullable: true }) from!: string | null;
  @Text() to!: string;
  @Text({ nullable: true }) note!: string | null;
  @Flag() override!: boolean;
}

/** The same with the status it led to. */
export class NamedHistoryView extends HistoryView {
  @Part(() => NamedStatusView, { nullable: true, description: 'Null once the shop has deleted it' })
  status!: NamedStatusView | null;
}

export class StaffHistoryView extends HistoryView implements ReturnHistoryEntry {
  @Text({ nullable: true }) internalNote!: string | null;
}

export class ReturnActionView implements ReturnAction {
  @OneOf(returnActionNames) name!: ReturnActionName;
  @Flag() enabled!: boolean;
}

/** Something staff can do with a return; `cancel` is what its customer may do. */
export class StaffActionView {
  @OneOf(staffActionNames) name!: ReturnActionName | StaffActionName;
  @Flag() enabled!: boolean;
}

/** What shoppers and staff both see of a return. */
class ReturnOutline {
  @Text() number!: string;
  @Text() orderReference!: string;
  @Part(() => NamedStatusView) status!: NamedStatusView;
  @Text() explanation!: string;
  @Flag() returnless!: boolean;
  @Moment() requestedAt!: Instant;
}

/** A return in a shopper's list. */
export class CustomerReturnRow extends ReturnOutline {
  @ListOf(() => ReturnLineView) lines!: readonly ReturnLineView[];
  @ListOf(() => ReturnActionView) actions!: readonly ReturnActionView[];
  @ListOf(() => HistoryView) history!: readonly HistoryView[];
}

/** A return as its shopper sees it. */
export class CustomerReturnView extends without(CustomerReturnRow, 'history') {
  @ListOf(() => NamedHistoryView) history!: readonly NamedHistoryView[];
  @ListOf(() => CustomerRefundView) refunds!: readonly CustomerRefundView[];
}

/** A return as staff see it, in a list or alone. */
class MerchantReturnOutline extends ReturnOutline {
  @Text() customerId!: string;
  @TextList({ description: 'Codes of the statuses it may move to' }) nextStatuses!: readonly string[];
}

/** A return among those of its order, as staff see it. */
export class OrderReturnView extends MerchantReturnOutline {
  @ListOf(() => OrderReturnLineView) lines!: readonly OrderReturnLineView[];
  @ListOf(() => StaffActionView) actions!: readonly StaffActionView[];
}

/** Who sends goods back. */
export class SenderView implements Pick<Customer, 'id' | 'email' | 'firstName' | 'lastName'> {
  @Text() id!: string;
  @Text({ nullable: true }) email!: string | null;
  @Text({ nullable: true }) firstName!: string | null;
  @Text({ nullable: true }) lastName!: string | null;
}

/** A return in the merchant's list. */
export class ListedReturnView extends MerchantReturnOutline {
  @ListOf(() => ReturnLineView) lines!: readonly ReturnLineView[];
  @Part(() => SenderView) customer!: SenderView;
  @Moment({ nullable: true, description: 'The last moment it could be asked for; null without limit' })
  deadline!: Instant | null;
}

/** A return as staff see it. */
export class MerchantReturnView extends MerchantReturnOutline {
  @ListOf(() => MerchantReturnLineView) lines!: readonly MerchantReturnLineView[];
  @Part(() => CustomerView) customer!: CustomerView;
  @ListOf(() => StaffActionView) actions!: readonly StaffActionView[];
  @ListOf(() => ReturnStatusView, { description: 'Every status of the shop, for the names of codes' })
  statuses!: readonly ReturnStatusView[];
  @ListOf(() => ReceiptView) receipts!: readonly ReceiptView[];
  @ListOf(() => StaffHistoryView) history!: readonly StaffHistoryView[];
  @ListOf(() => RefundView) refunds!: readonly RefundView[];
}

/** A return with what its customer and staff may do in one list. */
export const withStaffActions = <
  R extends Readonly<{ actions: readonly ReturnAction[]; staffActions: readonly StaffAction[] }>,
>(
  request: R,
) => ({ ...request, actions: [...request.actions, ...request.staffActions] });

export const customerReturnRow = (row: ShownReturn<Return>, language: Language) =>
  shown(CustomerReturnRow, named(row, language));
export const customerReturn = (sheet: ReturnWithRefunds, language: Language) =>
  shown(CustomerReturnView, {
    ...named(sheet, language),
    history: sheet.history.map((entry) => ({
      ...entry,
      status: entry.status && namedStatus(entry.status, language),
    })),
  });
export const listedReturn = (row: ReturnRow, language: Language) =>
  shown(ListedReturnView, named(row, language));
export const merchantReturn = (sheet: ReturnSheet, language: Language) =>
  shown(MerchantReturnView, withStaffActions(named(sheet, language)));
