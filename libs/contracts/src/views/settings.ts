import type {
  EligibilityRule,
  MailName,
  OrderStatus,
  ReturnKind,
  ReturnPolicy,
  ReturnStatus,
  Rounding,
  RoundingMode,
  TaxDisplay,
  Translated,
} from '@retours/domain';
import {
  eligibilityRules,
  returnKinds,
  roundingModes,
  roundingTypes,
  taxDisplays,
} from '../fields/choices.js';
import { Flag, OneOf, Part, Text, TextList, Whole } from '../fields/told.js';

export class TranslatedView implements Translated {
  @Text() en!: string;
  @Text() fr!: string;
}

export class RoundingView implements Rounding {
  @OneOf(roundingTypes) type!: 'item' | 'line';
  @OneOf(roundingModes) mode!: RoundingMode;
}

export class MailsView implements Record<MailName, boolean> {
  @Flag() return_requested!: boolean;
  @Flag() return_accepted!: boolean;
  @Flag() return_denied!: boolean;
  @Flag() package_received!: boolean;
  @Flag() refunded!: boolean;
  @Flag() merchant_new_request!: boolean;
}

/** A valid body of its own `PUT`. */
export class PolicyView implements ReturnPolicy {
  @Flag() returnsEnabled!: boolean;
  @Whole() returnWindowDays!: number;
  @Text() timezone!: string;
  @OneOf(eligibilityRules) eligibilityRule!: EligibilityRule;
  @OneOf(taxDisplays) taxDisplay!: TaxDisplay;
  @Part(() => RoundingView) rounding!: RoundingView;
  @Text() returnNumberPrefix!: string;
  @Text() creditSlipPrefix!: string;
  @Flag() completeOnRefund!: boolean;
  @Text({ nullable: true }) refundedStatus!: string | null;
  @TextList() returnAddress!: readonly string[];
  @Part(() => TranslatedView) returnInstructions!: TranslatedView;
  @Part(() => MailsView) mails!: MailsView;
}

export class OrderStatusView implements OrderStatus {
  @Text() code!: string;
  @Part(() => TranslatedView) names!: TranslatedView;
  @Text() color!: string;
  @Flag() paid!: boolean;
  @Flag() shipped!: boolean;
  @Flag() delivered!: boolean;
}

export class ReturnStatusView implements ReturnStatus {
  @Text() code!: string;
  @OneOf(returnKinds) kind!: ReturnKind;
  @Part(() => TranslatedView) names!: TranslatedView;
  @Text() color!: string;
}

/** One status of orders; deleted, it is in no list and cannot be entered, but orders still name it. */
export class KeptOrderStatusView extends OrderStatusView {
  @Flag() deleted!: boolean;
}

/** One status of returns; deleted, it is in no list and cannot be entered, but the history of returns still names it. */
export class KeptReturnStatusView extends ReturnStatusView {
  @Flag() deleted!: boolean;
}

/** An order's status as its reader sees it: `name` is in the language asked for. */
export class NamedOrderStatusView extends OrderStatusView {
  @Text() name!: string;
}

/** A return's status as its reader sees it: `name` is in the language asked for. */
export class NamedStatusView extends ReturnStatusView {
  @Text() name!: string;
}
