import type {
  EligibilityRule,
  MailName,
  PolicyForm,
  RoundingMode,
  TaxDisplay,
  Translated,
} from '@retours/domain';
import { Flag, Id, OneOf, Part, Text, TextList, Whole } from '../fields/asked.js';
import { eligibilityRules, roundingModes, roundingTypes, taxDisplays } from '../fields/choices.js';

const MAX_INSTRUCTIONS = 10_000;
const MAX_ADDRESS_LINES = 20;

export class RoundingBody implements Partial<NonNullable<PolicyForm['rounding']>> {
  @OneOf(roundingTypes) type?: 'item' | 'line';
  @OneOf(roundingModes) mode?: RoundingMode;
}

export class InstructionsBody implements Partial<Translated> {
  @Text({ max: MAX_INSTRUCTIONS }) en?: string;
  @Text({ max: MAX_INSTRUCTIONS }) fr?: string;
}

export class MailsBody implements Partial<Record<MailName, boolean>> {
  @Flag() return_requested?: boolean;
  @Flag() return_accepted?: boolean;
  @Flag() return_denied?: boolean;
  @Flag() package_received?: boolean;
  @Flag() refunded?: boolean;
  @Flag() merchant_new_request?: boolean;
}

/** `PUT /v1/return-policy`: what is left out takes its default (domain.md §2). */
export class PolicyBody implements PolicyForm {
  @Flag() returnsEnabled?: boolean;
  @Whole({ description: '0 to 3650; 0 is unlimited' }) returnWindowDays?: number;
  @Id({ description: 'IANA name', example: 'Europe/Paris' }) timezone?: string;
  @OneOf(eligibilityRules) eligibilityRule?: EligibilityRule;
  @OneOf(taxDisplays) taxDisplay?: TaxDisplay;
  @Part(() => RoundingBody) rounding?: RoundingBody;
  @Id({ description: '1 to 8 letters or digits' }) returnNumberPrefix?: string;
  @Id({ description: '1 to 8 letters or digits' }) creditSlipPrefix?: string;
  @Flag() completeOnRefund?: boolean;
  @Id({ nullable: true }) refundedStatus?: string | null;
  @TextList({ max: MAX_ADDRESS_LINES }) returnAddress?: readonly string[];
  @Part(() => InstructionsBody) returnInstructions?: InstructionsBody;
  @Part(() => MailsBody) mails?: MailsBody;
}
