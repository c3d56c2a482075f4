import type {
  DiscountUse,
  RefundKind,
  RefundRequest,
  Reversal,
  ReviewDecision,
  ReviewRequest,
} from '@retours/domain';
import { ValidateBy, type ValidationArguments } from 'class-validator';
import { AmountText, Flag, Id, ListOf, Moment, OneOf, Part, Text, Whole } from '../fields/asked.js';
import { discountUses, refundKinds, reviewDecisions } from '../fields/choices.js';

const MAX_WRITTEN = 20_000;
type Kinds = readonly RefundKind[];

/** A field that refunds of other kinds do not have (domain.md §5.1). */
const OnlyIn = (kinds: Kinds, isUsed: (value: unknown) => boolean = () => true) =>
  ValidateBy({
    name: 'onlyIn',
    validator: {
      validate: (value: unknown, args?: ValidationArguments) =>
        kinds.includes((args!.object as RefundBody).kind) || !isUsed(value),
      defaultMessage: (args) => `${args!.property} is only for refunds of kind ${kinds.join(', ')}`,
    },
  });

const AmountsOnlyIn = (kinds: Kinds) =>
  ValidateBy({
    name: 'amountsOnlyIn',
    validator: {
      validate: (lines: unknown, args?: ValidationArguments) =>
        kinds.includes((args!.object as RefundBody).kind) ||
        !Array.isArray(lines) ||
        lines.every((line: RefundLineBody | null) => line?.amount === undefined),
      defaultMessage: () => `an amount per line is only for refunds of kind ${kinds.join(', ')}`,
    },
  });

export class RefundLineBody {
  @Id() lineId?: string;
  @Whole() quantity?: number;
  @AmountText({ description: 'Of `partial` only, in the basis of the order' }) amount?: string;
}

export class GoodwillBody {
  @AmountText({ description: 'Tax included' }) amount?: string;
  @Text({ max: MAX_WRITTEN }) reason?: string;
  @AmountText({ description: 'Percent; without one there is no tax split', example: '20' }) taxRate?: string;
}

export class PaymentPartBody {
  @Id() paymentId?: string;
  @AmountText() amount?: string;
}

/** `POST /v1/orders/{reference}/refunds` */
export class RefundBody implements RefundRequest {
  @OneOf(refundKinds, { required: true }) kind!: RefundKind;
  @Id({ description: 'The return it pays for' }) @OnlyIn(['return', 'partial']) returnNumber?: string;
  @ListOf(() => RefundLineBody) @AmountsOnlyIn(['partial']) lines?: readonly RefundLineBody[];
  @AmountText({ description: 'Of `partial` only' }) @OnlyIn(['partial']) shippingAmount?: string;
  @Flag({ description: 'Not of `partial`' }) @OnlyIn(['standard', 'return']) repayShipping?: boolean;
  @Flag({ description: 'Default: on once delivered' }) restock?: boolean;
  @Flag({ description: 'Default: on' }) creditSlip?: boolean;
  @Flag({ description: 'Default: off' }) voucher?: boolean;
  @OneOf(discountUses) discounts?: DiscountUse;
  @AmountText({ description: 'Replaces the sum of the products' }) chosenAmount?: string;
  @Part(() => GoodwillBody) goodwill?: GoodwillBody;
  @ListOf(() => PaymentPartBody) payments?: readonly PaymentPartBody[];
  @Text({ max: MAX_WRITTEN }) reason?: string;
  @Text({ max: MAX_WRITTEN, description: 'For staff only' }) note?: string;
}

/** `POST /v1/credit-slips/{number}/reversal` */
export class ReversalBody implements Reversal {
  @Text({ max: MAX_WRITTEN, description: 'It is written on the slip that counters' }) reason?: string;
}

/** `POST /v1/payment-refunds/{id}/review` */
export class ReviewBody implements ReviewRequest {
  @OneOf(reviewDecisions, {
    required: true,
    description:
      '`ask_again` looks the refund up, and sends it again only while its key is sure to be known; the others take the word of whoever decides',
  })
  decision!: ReviewDecision;
  @Text({ max: MAX_WRITTEN, description: 'Why, for the record' }) reason?: string;
  @Id({ description: 'The gateway’s own name of the refund; `succeeded` demands it' })
  gatewayRefundId?: string;
}

/** `POST /v1/payment-refunds/{id}/manual-settlement` */
export class SettlementBody {
  @Text() reference?: string;
  @Moment() settledAt?: string;
  @Text({ max: MAX_WRITTEN }) note?: string;
}
