import type {
  Instant,
  OrderFilter,
  RefundFilter,
  RefundStatus,
  RefundStatusOfOrder,
  ReturnFilter,
  ReturnKind,
} from '@retours/domain';
import { Id, Moment, OneOf, Text, TextLike } from '../fields/asked.js';
import { orderRefundStatuses, refundStatuses, returnKinds } from '../fields/choices.js';

const MAX_CURSOR = 1000;

/** `?limit=1..200&cursor=…` of every list. */
export class PageQuery {
  @TextLike(/^([1-9]\d?|1\d\d|200)$/, { description: '1 to 200', example: '50' }) limit?: string;
  @Text({ max: MAX_CURSOR, description: 'The `nextCursor` of the page before' }) cursor?: string;
}

/** `GET /v1/orders` of staff */
export class OrdersQuery extends PageQuery implements OrderFilter {
  @Id() status?: string;
  @Id() customer?: string;
  @Text({ description: 'Part of a reference, a name or an e-mail' }) q?: string;
  @OneOf(orderRefundStatuses) refundStatus?: RefundStatusOfOrder;
}

/** `GET /v1/returns` of staff */
export class ReturnsQuery extends PageQuery implements ReturnFilter {
  @Id() status?: string;
  @OneOf(returnKinds) kind?: ReturnKind;
  @Id() order?: string;
  @Id() customer?: string;
  @Moment() from?: Instant;
  @Moment() to?: Instant;
  @Text() q?: string;
}

/** `GET /v1/refunds` */
export class RefundsQuery extends PageQuery implements RefundFilter {
  @OneOf(refundStatuses) status?: RefundStatus;
  @Id() order?: string;
  @Moment() from?: Instant;
  @Moment() to?: Instant;
}

/** `?dryRun=true` previews a refund. */
export class RefundQuery {
  @OneOf(['true', 'false']) dryRun?: 'true' | 'false';
}
