import type { MailPart } from './mail/mail.js';
import type { Amount } from './money/amount.js';
import type { ReasonNotReturnable } from './return/eligibility.js';
import type { ReturnKind } from './shop/statuses.js';
import type { UrlObjection } from './webhook/endpoint.js';

/** Every "no" the business can say, with what it tells the caller: the limit that was hit or where to look next. */
export type Refusals = {
  SHOP_UNKNOWN: { shop: string };
  ORDER_NOT_FOUND: { reference: string };
  RETURN_NOT_FOUND: { number: string };
  REFUND_NOT_FOUND: { id: string };
  PAYMENT_NOT_FOUND: { paymentId: string };
  PAYMENT_REFUND_NOT_FOUND: { id: string };
  CREDIT_SLIP_NOT_FOUND: { number: string };
  VOUCHER_NOT_FOUND: { voucher: string };
  REDEMPTION_NOT_FOUND: { id: string };
  STATUS_NOT_FOUND: { status: string };
  WEBHOOK_ENDPOINT_NOT_FOUND: { id: string };
  WEBHOOK_DELIVERY_NOT_FOUND: { id: string };
  GATEWAY_NOT_FOUND: { gateway: string };

  TRANSITION_NOT_ALLOWED: { nextStatuses: readonly string[] };
  ORDER_LOCKED: { reference: string; lineId?: string };
  ORDER_ALREADY_PAID: { reference: string };
  ORDER_NOT_PAID: { reference: string };
  ORDER_NOT_DELIVERED: { reference: string };
  ORDER_ALREADY_DELIVERED: { reference: string };
  RETURNS_DISABLED: Record<string, never>;
  STATUS_EXISTS: { status: string };
  /** With the returns in it, the kind it is the last of, or the setting that names it. */
  STATUS_IN_USE: {
    status: string;
    returns?: readonly string[];
    count?: number;
    kind?: ReturnKind;
    field?: string;
  };
  PAYMENT_EXISTS: { paymentId: string };
  SETTLEMENT_NOT_EXPECTED: { status: string };
  RETRY_NOT_EXPECTED: { status: string };
  REVIEW_NOT_EXPECTED: { status: string };
  LAST_LINE: { lineId: string };
  RETURN_SLIP_NOT_AVAILABLE: { kind: ReturnKind };
  VOUCHER_EXPIRED: { expiresAt: string };
  REDEMPTION_REVERSED: { id: string };
  CREDIT_SLIP_REVERSED: { number: string };
  WEBHOOK_ENDPOINT_LIMIT: { max: number };
  WEBHOOK_ENDPOINT_DISABLED: { id: string };
  IDEMPOTENCY_IN_PROGRESS: Record<string, never>;
  VERSION_CONFLICT: { version: number };

  PERIOD_INVALID: { max: number };
  LINE_REQUIRED: Record<string, never>;
  LINE_NOT_FOUND: { lineId: string };
  QUANTITY_INVALID: { lineId?: string };
  QUANTITY_TOO_HIGH: { lineId: string; max: number; openReturns?: readonly string[] };
  NOT_RECEIVED: { lineId: string; max: number };
  AMOUNT_INVALID: { lineId?: string; field?: string };
  AMOUNT_TOO_HIGH: { lineId?: string; field?: string; max: Amount };
  NOTHING_TO_REFUND: Record<string, never>;
  DOCUMENT_REQUIRED: Record<string, never>;
  EXPLANATION_REQUIRED: Record<string, never>;
  EXPLANATION_TOO_LONG: { max: number };
  NOTE_REQUIRED: { field: string };
  ORDER_NOT_RETURNABLE: { reasons: readonly ReasonNotReturnable[]; deadline: string | null };
  ORDER_INCONSISTENT: { field: string };
  POLICY_INVALID: { field: string };
  MAIL_TEMPLATE_INVALID: { field: MailPart; line: number; message: string };
  /** A gateway's notification that is not signed, or too old, or altered. */
  SIGNATURE_INVALID: Record<string, never>;
  PAYMENT_SPLIT_INVALID: { max: Amount; paymentId?: string };
  WEBHOOK_URL_FORBIDDEN: { reason: UrlObjection };
  IDEMPOTENCY_KEY_REUSED: Record<string, never>;
};
export type RefusalCode = keyof Refusals;

/** A business "no". It carries its code and data and leaves no trace: whoever throws it has changed nothing. */
export class Refusal<C extends RefusalCode = RefusalCode> extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: C,
    readonly data: Refusals[C],
  ) {
    super(code);
  }
}

/** Throws a refusal; the shape of its data is checked by the code. */
export function refuse<C extends RefusalCode>(code: C, data: Refusals[C]): never {
  throw new Refusal(code, data);
}
