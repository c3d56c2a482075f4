import type { Instant, Redemption, RedemptionReversal, VoucherState } from '@retours/domain';
import { voucherStates } from '../fields/choices.js';
import { AmountText, ListOf, Moment, OneOf, Part, Text } from '../fields/told.js';
import { VoucherView } from './documents.js';

/** Store credit as a list shows it. */
export class VoucherRowView extends VoucherView {
  @OneOf(voucherStates, { description: 'Whether it can be spent now' }) state!: VoucherState;
}

export class RedemptionReversalView implements RedemptionReversal {
  @Moment() reversedAt!: Instant;
  @Text() reversedBy!: string;
  @AmountText({ description: 'What was on the voucher then' }) remaining!: string;
}

export class RedemptionView implements Redemption {
  @Text() id!: string;
  @Text() code!: string;
  @AmountText() amount!: string;
  @AmountText({ description: 'What it left on the voucher' }) remaining!: string;
  @Text({ nullable: true, description: 'The order it was spent on' }) orderReference!: string | null;
  @Moment() redeemedAt!: Instant;
  @Text() redeemedBy!: string;
  @Part(() => RedemptionReversalView, { nullable: true, description: 'Set once it was given back' })
  reversal!: RedemptionReversalView | null;
}

/** A voucher with all that was redeemed of it. */
export class VoucherBookView extends VoucherRowView {
  @ListOf(() => RedemptionView) redemptions!: readonly RedemptionView[];
}
