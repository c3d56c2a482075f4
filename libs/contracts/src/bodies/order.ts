import type {
  Cancellation,
  Instant,
  OrderPush,
  PaymentMethod,
  PushedDiscount,
  PushedLine,
  ReportedPayment,
} from '@retours/domain';
import {
  AmountText,
  Currency,
  Flag,
  Id,
  ListOf,
  Moment,
  OneOf,
  Part,
  RequiredId,
  Text,
  TextList,
  Whole,
} from '../fields/asked.js';
import { paymentMethods } from '../fields/choices.js';

const MAX_EMAIL = 320;
const MAX_LOCALE = 35;
const MAX_ADDRESS_LINES = 10;

export class CustomerBody implements NonNullable<OrderPush['customer']> {
  @Id() id?: string;
  @Text({ max: MAX_EMAIL }) email?: string;
  @Text() firstName?: string;
  @Text() lastName?: string;
  @Text({ max: MAX_LOCALE }) locale?: string;
  @TextList({ max: MAX_ADDRESS_LINES, description: 'Where post reaches them, as it is printed on papers' })
  address?: readonly string[];
}

/** `POST /v1/orders/{reference}/lines`, and each line of a pushed order. */
export class OrderLineBody implements PushedLine {
  @Id() id?: string;
  @Text() sku?: string;
  @Text() name?: string;
  @Whole() quantity?: number;
  @AmountText({ description: 'Up to six decimals' }) unitPriceTaxExcl?: string;
  @AmountText({ description: 'Up to six decimals' }) unitPriceTaxIncl?: string;
  @AmountText({ description: 'Percent', example: '20' }) taxRate?: string;
  @AmountText({ description: 'Default: quantity × unit price under the rounding of the shop' })
  totalTaxExcl?: string;
  @AmountText({ description: 'Default: quantity × unit price under the rounding of the shop' })
  totalTaxIncl?: string;
  @Flag() returnable?: boolean;
  @Flag() virtual?: boolean;
}

export class ShippingBody implements NonNullable<OrderPush['shipping']> {
  @AmountText() taxExcl?: string;
  @AmountText() taxIncl?: string;
  @AmountText({ description: 'Percent', example: '20' }) taxRate?: string;
  @Text() carrier?: string;
}

export class DiscountBody implements PushedDiscount {
  @Id() code?: string;
  @AmountText() taxExcl?: string;
  @AmountText() taxIncl?: string;
  @TextList({ description: 'The lines it applies to; empty means all' }) lineIds?: readonly string[];
  @Flag() freeShipping?: boolean;
}

/** `POST /v1/orders/{reference}/payments`, and each payment of a pushed order. */
export class PaymentBody implements ReportedPayment {
  @Id() id?: string;
  @OneOf(paymentMethods) method?: PaymentMethod;
  @Id() gateway?: string;
  @Text() gatewayReference?: string;
  @AmountText() amount?: string;
  @Moment() capturedAt?: Instant;
  @Currency() currency?: string;
}

/** `POST /v1/orders/{reference}/status-changes`, and each entry of a pushed order's history. */
export class OrderStatusChangeBody {
  @Id() status?: string;
  @Moment() at?: Instant;
}

export class CancelledLineBody {
  @Id() lineId?: string;
  @Whole() quantity?: number;
}

/** `POST /v1/orders/{reference}/cancellations` */
export class CancellationBody implements Cancellation {
  @ListOf(() => CancelledLineBody) lines?: readonly CancelledLineBody[];
}

/** `PUT /v1/orders/{reference}` */
export class OrderBody implements OrderPush {
  @Part(() => CustomerBody) customer?: CustomerBody;
  @Currency() currency?: string;
  @Moment() placedAt?: Instant;
  @Id() invoiceNumber?: string;
  @ListOf(() => OrderLineBody) lines?: readonly OrderLineBody[];
  @Part(() => ShippingBody) shipping?: ShippingBody;
  @ListOf(() => DiscountBody) discounts?: readonly DiscountBody[];
  @ListOf(() => PaymentBody) payments?: readonly PaymentBody[];
  @ListOf(() => OrderStatusChangeBody) statusHistory?: readonly OrderStatusChangeBody[];
}

/** One line of `POST /v1/orders/import`: a pushed order with its reference. */
export class OrderRowBody extends OrderBody {
  @RequiredId() reference!: string;
}
