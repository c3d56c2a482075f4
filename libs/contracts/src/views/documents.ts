import type {
  Credit,
  CreditSlip,
  CreditSlipLine,
  Instant,
  TaxDisplay,
  TaxRow,
  Voucher,
} from '@retours/domain';
import { taxDisplays } from '../fields/choices.js';
import { without } from '../fields/field.js';
import { AmountText, Flag, ListOf, Moment, OneOf, Part, Text, Whole } from '../fields/told.js';
import { BuyerView, SellerView } from './letterhead.js';

export class TaxRowView implements TaxRow {
  @Text({ nullable: true, description: 'Percent; null is money without a tax split' }) rate!: string | null;
  @AmountText() base!: string;
  @AmountText() tax!: string;
}

export class CreditView implements Credit {
  @AmountText() productsTaxExcl!: string;
  @AmountText() productsTaxIncl!: string;
  @AmountText() shippingTaxExcl!: string;
  @AmountText() shippingTaxIncl!: string;
  @AmountText({ optional: true }) goodwillTaxExcl?: string;
  @AmountText({ optional: true }) goodwillTaxIncl?: string;
  @AmountText() totalTaxExcl!: string;
  @AmountText() totalTaxIncl!: string;
  @ListOf(() => TaxRowView) taxes!: readonly TaxRowView[];
}

export class CreditSlipLineView implements CreditSlipLine {
  @Text({ nullable: true }) lineId!: string | null;
  @Text() label!: string;
  @Whole() quantity!: number;
  @AmountText() unitPriceTaxExcl!: string;
  @AmountText() unitPriceTaxIncl!: string;
  @AmountText() totalTaxExcl!: string;
  @AmountText() totalTaxIncl!: string;
  @Text({ nullable: true }) taxRate!: string | null;
}

export class CreditSlipView implements Omit<CreditSlip, 'seller'> {
  @Text() number!: string;
  @Text() refundId!: string;
  @Text() orderReference!: string;
  @Text({ nullable: true }) invoiceNumber!: string | null;
  @Text() customerId!: string;
  @Moment() issuedAt!: Instant;
  @Text() currency!: string;
  @OneOf(taxDisplays) taxDisplay!: TaxDisplay;
  @Text({ nullable: true }) reason!: string | null;
  @ListOf(() => CreditSlipLineView) lines!: readonly CreditSlipLineView[];
  @Part(() => CreditView) credit!: CreditView;
  @Text({ nullable: true, description: 'The slip this one counters' }) reverses!: string | null;
  @Text({ nullable: true, description: 'The slip that counters this one' }) reversedBy!: string | null;
  @Part(() => SellerView, { nullable: true, description: 'The letterhead it was issued with' })
  seller!: SellerView | null;
  @Part(() => BuyerView, { nullable: true, description: 'The customer as they were then' })
  buyer!: BuyerView | null;
}

export class VoucherView implements Voucher {
  @Text() code!: string;
  @AmountText() amount!: string;
  @AmountText() remaining!: string;
  @Flag() taxIncluded!: boolean;
  @Text() currency!: string;
  @Moment() expiresAt!: Instant;
  @Moment() issuedAt!: Instant;
  @Text() customerId!: string;
}

/** Store credit before it has a code. */
export class VoucherPreview extends without(VoucherView, 'code') {}
