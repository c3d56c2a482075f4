import type {
  AuditFilter,
  CalendarDay,
  CreditSlipFilter,
  GatewayNewsFilter,
  DifferenceKind,
  Instant,
  NewsStatus,
  OrderFilter,
  Period,
  RefundFilter,
  RefundStatus,
  RefundStatusOfOrder,
  ReturnFilter,
  ReturnKind,
  ReturnTab,
  VoucherState,
} from '@retours/domain';
import { Id, Moment, OneOf, Text, TextLike } from '../fields/asked.js';
import {
  differenceKinds,
  newsStatuses,
  orderRefundStatuses,
  refundStatuses,
  returnKinds,
  returnTabs,
  voucherStates,
} from '../fields/choices.js';

const MAX_CURSOR = 1000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `?limit=1..200&cursor=…` of every list. */
export class PageQuery {
  @TextLike(/^([1-9]\d?|1\d\d|200)$/, { description: '1 to 200', example: '50' }) limit?: string;
  @Text({ max: MAX_CURSOR, description: 'The `nextCursor` of the page before' }) cursor?: string;
}

/** `GET /v1/orders` of staff */
export class OrdersQuery extends PageQuery implements OrderFilter {
  @Id({ description: 'Code of an order status' }) status?: string;
  @Id({ description: 'Id of a customer' }) customer?: string;
  @Text({ description: 'Beginning of a reference, or a whole customer id, e-mail or last name' }) q?: string;
  @OneOf(orderRefundStatuses, { description: 'How much of it was given back' })
  refundStatus?: RefundStatusOfOrder;
}

/** `GET /v1/returns` of staff */
export class ReturnsQuery extends PageQuery implements ReturnFilter {
  @Id({ description: 'Code of a return status' }) status?: string;
  @OneOf(returnKinds, { description: 'Kind of its status' }) kind?: ReturnKind;
  @OneOf(returnTabs, { description: 'What is to be done about it' }) tab?: ReturnTab;
  @Id({ description: 'Reference of an order' }) order?: string;
  @Id({ description: 'Id of a customer' }) customer?: string;
  @Moment({ description: 'Requested then or later' }) from?: Instant;
  @Moment({ description: 'Requested then or earlier' }) to?: Instant;
  @Text({ description: 'Beginning of a number or of an order reference, or a customer id' }) q?: string;
  @OneOf(['newest', 'oldest'], { description: 'Which request comes first; default: the newest' })
  sort?: 'newest' | 'oldest';
}

/** `GET /v1/refunds` */
export class RefundsQuery extends PageQuery implements RefundFilter {
  @OneOf(refundStatuses, { description: 'How far it is' }) status?: RefundStatus;
  @Id({ description: 'Reference of an order' }) order?: string;
  @Moment({ description: 'Made then or later' }) from?: Instant;
  @Moment({ description: 'Made then or earlier' }) to?: Instant;
}

/** `GET /v1/credit-slips` */
export class CreditSlipsQuery extends PageQuery implements CreditSlipFilter {
  @Moment({ description: 'Issued then or later' }) from?: Instant;
  @Moment({ description: 'Issued then or earlier' }) to?: Instant;
}

/** `GET /v1/vouchers` of staff */
export class VouchersQuery extends PageQuery {
  @Id({ description: 'Id of a customer' }) customer?: string;
  @Text({ description: 'Beginning of a code, or a customer id' }) q?: string;
  @OneOf(voucherStates, { description: 'Whether it can be spent now' }) state?: VoucherState;
}

/** `GET /v1/gateway-news` */
export class GatewayNewsQuery extends PageQuery implements GatewayNewsFilter {
  @OneOf(newsStatuses, { description: 'What became of it' }) status?: NewsStatus;
  @Id({ description: 'The payment gateway, as payments name it' }) gateway?: string;
  @Id({ description: 'Id of the payment refund it is about' }) paymentRefund?: string;
}

/** `GET /v1/reconciliation/differences` */
export class DifferencesQuery extends PageQuery {
  @OneOf(differenceKinds, { description: 'In what way the books differ' }) kind?: DifferenceKind;
  @Id({ description: 'Name of a gateway' }) gateway?: string;
  @Id({ description: 'Reference of an order' }) order?: string;
  @OneOf(['true', 'false'], { description: '`true`: found to this day; `false`: found no more' })
  open?: 'true' | 'false';
}

/** `GET /v1/audit` */
export class AuditQuery extends PageQuery implements AuditFilter {
  @Id({ description: 'What the change was about, such as the reference of an order' }) subject?: string;
  @Id({ description: 'Id of who did it' }) actor?: string;
  @Moment({ description: 'Done then or later' }) from?: Instant;
  @Moment({ description: 'Done then or earlier' }) to?: Instant;
}

/** `?dryRun=true` previews a change of many returns. */
export class BulkQuery {
  @OneOf(['true', 'false'], { description: '`true` changes nothing and answers what would be changed' })
  dryRun?: 'true' | 'false';
}

/** `GET /v1/overview` */
export class OverviewQuery implements Partial<Period> {
  @TextLike(DAY, {
    description: 'First day, in the shop’s time zone; a Monday twelve weeks back unless told otherwise',
    example: '2026-09-07',
  })
  from?: CalendarDay;
  @TextLike(DAY, { description: 'Last day; today unless told otherwise', example: '2026-11-29' })
  to?: CalendarDay;
}

/** `?dryRun=true` previews a refund. */
export class RefundQuery {
  @OneOf(['true', 'false'], { description: '`true` makes nothing and answers what would be made' })
  dryRun?: 'true' | 'false';
}
