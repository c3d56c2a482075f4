import type {
  Condition,
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
} from '@retours/domain';
import { conditions, returnActionNames } from '../fields/choices.js';
import { Flag, ListOf, Moment, OneOf, Part, Text, TextList, Whole } from '../fields/told.js';
import { shown } from '../shown.js';
import { named, type Language } from './language.js';
import { CustomerRefundView, RefundView } from './refund.js';
import { NamedStatusView } from './settings.js';

export class ReturnLineView implements Omit<ReturnLine, 'restocked'> {
  @Text() lineId!: string;
  @Whole() quantity!: number;
  @Whole() received!: number;
  @Whole() missing!: number;
  @Whole() asNew!: number;
  @Whole() refunded!: number;
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

export class StaffHistoryView extends HistoryView implements ReturnHistoryEntry {
  @Text({ nullable: true }) internalNote!: string | null;
}

export class ReturnActionView implements ReturnAction {
  @OneOf(returnActionNames) name!: ReturnActionName;
  @Flag() enabled!: boolean;
}

/** What shoppers and staff both see of a return. */
class ReturnOutline {
  @Text() number!: string;
  @Text() orderReference!: string;
  @Part(() => NamedStatusView) status!: NamedStatusView;
  @ListOf(() => ReturnLineView) lines!: readonly ReturnLineView[];
  @Text() explanation!: string;
  @Flag() returnless!: boolean;
  @Moment() requestedAt!: Instant;
}

/** A return in a shopper's list. */
export class CustomerReturnRow extends ReturnOutline {
  @ListOf(() => ReturnActionView) actions!: readonly ReturnActionView[];
  @ListOf(() => HistoryView) history!: readonly HistoryView[];
}

/** A return as its shopper sees it. */
export class CustomerReturnView extends CustomerReturnRow {
  @ListOf(() => CustomerRefundView) refunds!: readonly CustomerRefundView[];
}

/** A return in the merchant's list. */
export class MerchantReturnRow extends ReturnOutline {
  @Text() customerId!: string;
  @TextList({ description: 'Codes of the statuses it may move to' }) nextStatuses!: readonly string[];
}

/** A return as staff see it. */
export class MerchantReturnView extends MerchantReturnRow {
  @ListOf(() => ReturnActionView) actions!: readonly ReturnActionView[];
  @ListOf(() => ReceiptView) receipts!: readonly ReceiptView[];
  @ListOf(() => StaffHistoryView) history!: readonly StaffHistoryView[];
  @ListOf(() => RefundView) refunds!: readonly RefundView[];
}

export const customerReturnRow = (row: ShownReturn<Return>, language: Language) =>
  shown(CustomerReturnRow, named(row, language));
export const customerReturn = (sheet: ReturnSheet, language: Language) =>
  shown(CustomerReturnView, named(sheet, language));
export const merchantReturnRow = (row: ReturnRow, language: Language) =>
  shown(MerchantReturnRow, named(row, language));
export const merchantReturn = (sheet: ReturnSheet, language: Language) =>
  shown(MerchantReturnView, named(sheet, language));
