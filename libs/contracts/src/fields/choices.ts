import type {
  ActionName,
  AuditActor,
  AuditVerb,
  BulkOutcome,
  Condition,
  DifferenceKind,
  DiscountUse,
  EligibilityRule,
  EventType,
  GatewayNews,
  MailLanguage,
  MailName,
  NewsStatus,
  NotificationStatus,
  PaymentMethod,
  PaymentRefundAction,
  PaymentRefundStatus,
  ReasonDisabled,
  ReasonLineNotReturnable,
  ReasonNotReturnable,
  ReasonSwitchedOff,
  RefundKind,
  RefundStatus,
  RefundStatusOfOrder,
  ReturnActionName,
  StaffActionName,
  ReturnKind,
  ReturnTab,
  ReviewDecision,
  RoundingMode,
  TaxDisplay,
  VoucherState,
} from '@retours/domain';

/** All values of a domain type: a value that is missing or unknown does not compile. */
const every = <T extends string>(values: Record<T, true>): readonly T[] => Object.keys(values) as T[];

export const mailNames = every<MailName>({
  return_requested: true,
  return_accepted: true,
  return_denied: true,
  package_received: true,
  refunded: true,
  merchant_new_request: true,
});
export const mailLanguages = every<MailLanguage>({ en: true, fr: true });
export const refundKinds = every<RefundKind>({ partial: true, standard: true, return: true });
export const refundStatuses = every<RefundStatus>({
  pending: true,
  succeeded: true,
  awaiting_manual: true,
  failed: true,
  needs_review: true,
});
export const orderRefundStatuses = every<RefundStatusOfOrder>({
  none: true,
  partially_refunded: true,
  fully_refunded: true,
});
export const paymentRefundStatuses = every<PaymentRefundStatus>({
  queued: true,
  sending: true,
  pending_gateway: true,
  unknown: true,
  needs_review: true,
  failed: true,
  awaiting_manual: true,
  succeeded: true,
  marked_refunded: true,
});
export const paymentRefundActionNames = every<PaymentRefundAction>({
  retry: true,
  settle: true,
  decide: true,
});
export const paymentMethods = every<PaymentMethod>({
  card: true,
  wallet: true,
  bank_transfer: true,
  cheque: true,
  cash_on_delivery: true,
  store_credit: true,
  other: true,
});
export const returnKinds = every<ReturnKind>({
  waiting_for_confirmation: true,
  waiting_for_package: true,
  package_received: true,
  return_denied: true,
  return_completed: true,
  cancelled: true,
});
export const returnTabs = every<ReturnTab>({
  all: true,
  to_review: true,
  to_receive: true,
  to_refund: true,
  problems: true,
});
export const bulkOutcomes = every<BulkOutcome>({
  done: true,
  eligible: true,
  unchanged: true,
  skipped: true,
});
export const conditions = every<Condition>({ as_new: true, damaged: true, wrong_item: true, missing: true });
export const discountUses = every<DiscountUse>({ prorate: true, ignore: true });
export const taxDisplays = every<TaxDisplay>({ tax_included: true, tax_excluded: true });
export const eligibilityRules = every<EligibilityRule>({ history: true, current_status: true });
export const roundingTypes = every<'item' | 'line'>({ item: true, line: true });
export const roundingModes = every<RoundingMode>({
  half_up: true,
  half_down: true,
  half_even: true,
  up: true,
  down: true,
});
export const actionNames = every<ActionName>({
  add_product: true,
  remove_product: true,
  cancel_products: true,
  partial_refund: true,
  standard_refund: true,
  return_products: true,
});
export const reasonsDisabled = every<ReasonDisabled>({
  use_standard_refund: true,
  use_partial_refund: true,
  nothing_refundable: true,
  reserved_by_returns: true,
});
export const reasonsNotReturnable = every<ReasonNotReturnable>({
  returns_disabled: true,
  not_paid: true,
  not_shipped: true,
  window_closed: true,
  nothing_returnable: true,
});
export const reasonsLineNotReturnable = every<ReasonLineNotReturnable>({
  virtual: true,
  not_returnable: true,
  in_return: true,
  returned: true,
  refunded: true,
  cancelled: true,
});
export const returnActionNames = every<ReturnActionName>({ cancel: true, slip: true });
export const staffActionNames = every<ReturnActionName | StaffActionName>({
  cancel: true,
  slip: true,
  change_status: true,
  override: true,
  mark_returnless: true,
  receive: true,
  receive_early: true,
  remove_line: true,
  refund: true,
});
export const auditActors = every<AuditActor>({ customer: true, staff: true, system: true, role: true });
export const auditVerbs = every<AuditVerb>({ found: true, added: true, changed: true, removed: true });
export const differenceKinds = every<DifferenceKind>({
  missing_at_gateway: true,
  unknown_here: true,
  amount_differs: true,
  state_differs: true,
});
export const voucherStates = every<VoucherState>({ usable: true, spent: true, expired: true });
export const eventTypes = every<EventType>({
  'return.requested': true,
  'return.status_changed': true,
  'return.received': true,
  'refund.created': true,
  'payment_refund.succeeded': true,
  'payment_refund.failed': true,
  'payment_refund.awaiting_manual': true,
  'payment_refund.marked_refunded': true,
  'payment_refund.needs_review': true,
  'payment_refund.reversed': true,
  'payment.refunded_outside': true,
  'credit_slip.issued': true,
  'voucher.issued': true,
  'stock.restocked': true,
  'order.refund_status_changed': true,
  'reconciliation.difference_found': true,
});
export const newsStatuses = every<NewsStatus>({
  new: true,
  applied: true,
  unchanged: true,
  review: true,
  outside: true,
  unmatched: true,
  asked: true,
});
export const newsOutcomes = every<GatewayNews['outcome']['type']>({
  succeeded: true,
  pending: true,
  failed: true,
  reversed: true,
  unknown: true,
});
export const reviewDecisions = every<ReviewDecision>({
  succeeded: true,
  failed: true,
  pay_by_hand: true,
  ask_again: true,
});
export const notificationStatuses = every<NotificationStatus>({ pending: true, sent: true, given_up: true });
export const reasonsSwitchedOff = every<ReasonSwitchedOff>({ by_hand: true, gone: true, failing: true });
