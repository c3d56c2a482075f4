import type {
  Attempt,
  Instant,
  PaymentRefundAction,
  PaymentRefundSheet,
  PaymentRefundStatus,
  RefundKind,
  RefundLine,
  RefundSheet,
  RefundStatus,
  Review,
  ReviewDecision,
  Settlement,
  TaxDisplay,
} from '@retours/domain';
import {
  paymentRefundActionNames,
  paymentRefundStatuses,
  refundKinds,
  refundStatuses,
  reviewDecisions,
  taxDisplays,
} from '../fields/choices.js';
import { without } from '../fields/field.js';
import { AmountText, ChoiceList, ListOf, Moment, OneOf, Part, Text, Whole } from '../fields/told.js';
import { CreditView, VoucherPreview, VoucherView } from './documents.js';

export class RefundLineView implements RefundLine {
  @Text() lineId!: string;
  @Whole() quantity!: number;
  @AmountText() amountTaxExcl!: string;
  @AmountText() amountTaxIncl!: string;
}

export class AttemptView implements Attempt {
  @Whole() number!: number;
  @Moment() startedAt!: Instant;
  @Moment({ nullable: true }) endedAt!: Instant | null;
  @Text() outcome!: string;
  @Text({ nullable: true }) detail!: string | null;
}

export class SettlementView implements Settlement {
  @Text() reference!: string;
  @Moment() settledAt!: Instant;
  @Text() by!: string;
  @Text({ nullable: true }) note!: string | null;
}

export class ReviewView implements Review {
  @OneOf(reviewDecisions) decision!: ReviewDecision;
  @Text() reason!: string;
  @Moment() at!: Instant;
  @Text() by!: string;
}

type Shown =
  | 'id'
  | 'paymentId'
  | 'gateway'
  | 'amount'
  | 'status'
  | 'reason'
  | 'settlement'
  | 'gatewayRefundId'
  | 'reviews'
  | 'attempts'
  | 'actions';

/** Money on its way back over one payment. */
export class PaymentRefundView implements Pick<PaymentRefundSheet, Shown> {
  @Text() id!: string;
  @Text() paymentId!: string;
  @Text() gateway!: string;
  @AmountText() amount!: string;
  @OneOf(paymentRefundStatuses) status!: PaymentRefundStatus;
  @Text({ nullable: true, description: 'Why it failed, or a person has to pay back' }) reason!: string | null;
  @Part(() => SettlementView, { nullable: true }) settlement!: SettlementView | null;
  @Text({ nullable: true, description: 'The gateway’s own name of it' }) gatewayRefundId!: string | null;
  @ListOf(() => ReviewView, { description: 'What people decided while it needed review' })
  reviews!: readonly ReviewView[];
  @ListOf(() => AttemptView) attempts!: readonly AttemptView[];
  @ChoiceList(paymentRefundActionNames, { description: 'What a person may do about it now' })
  actions!: readonly PaymentRefundAction[];
}

export class PaymentRefundPreview extends without(PaymentRefundView, 'id', 'actions') {}

/** A refund as its shopper sees it. */
export class CustomerRefundView {
  @Text() id!: string;
  @Text() orderReference!: string;
  @OneOf(refundKinds) kind!: RefundKind;
  @Text({ nullable: true }) returnNumber!: string | null;
  @OneOf(refundStatuses) status!: RefundStatus;
  @Text() currency!: string;
  @OneOf(taxDisplays, { description: 'The basis amounts are entered and capped in' }) taxDisplay!: TaxDisplay;
  @Part(() => CreditView) credit!: CreditView;
  @AmountText() moneyBack!: string;
  @AmountText({ description: 'What the credit lowers of the debt without giving value back' })
  notCollected!: string;
  @Text({ nullable: true }) creditSlipNumber!: string | null;
  @Part(() => VoucherView, { nullable: true }) voucher!: VoucherView | null;
  @ListOf(() => RefundLineView) lines!: readonly RefundLineView[];
  @Text({ nullable: true }) reason!: string | null;
  @Text({ nullable: true }) goodwillReason!: string | null;
  @Moment() createdAt!: Instant;
}

/** A refund as staff see it, with every attempt at paying it back. */
export class RefundView
  extends CustomerRefundView
  implements Omit<RefundSheet, 'paymentRefunds' | 'reversal'>
{
  @Text({ nullable: true }) note!: string | null;
  @Text() createdBy!: string;
  @ListOf(() => PaymentRefundView) paymentRefunds!: readonly PaymentRefundView[];
}

/** A dry run: the refund without ids, numbers and codes. */
export class RefundPreview extends without(
  RefundView,
  'id',
  'creditSlipNumber',
  'voucher',
  'paymentRefunds',
) {
  @Part(() => VoucherPreview, { nullable: true }) voucher!: VoucherPreview | null;
  @ListOf(() => PaymentRefundPreview) paymentRefunds!: readonly PaymentRefundPreview[];
}
