import type { Scope } from '../actor.js';
import type { Order, RefundStatusOfOrder } from '../order/order.js';
import type { CreditSlip, Voucher } from '../refund/documents.js';
import type { NewsStatus } from '../refund/news.js';
import type { DifferenceKind, FoundDifference } from '../refund/difference.js';
import type { Refund, RefundStatus } from '../refund/refund.js';
import type { ListedReturn, Return } from '../return/return.js';
import type { OrderOfReturn } from '../return/sheet.js';
import type { ReturnCounts, ReturnTab } from '../return/tabs.js';
import type { Shop } from '../shop/shop.js';
import type { Instant } from '../shop/calendar.js';
import type { ReturnKind } from '../shop/statuses.js';
import type { WebhookDelivery, WebhookDeliveryFilter } from '../webhook/delivery.js';
import type { KeptNews } from './gateway-inbox.js';

/** Newest first, by keyset: `after` is what the last page said to go on from. */
export type PageRequest = Readonly<{ limit: number; after?: string }>;
/** `next` is null on the last page. */
export type Page<T> = Readonly<{ items: readonly T[]; next: string | null }>;

export type OrderFilter = Readonly<{
  status?: string;
  customer?: string;
  q?: string;
  refundStatus?: RefundStatusOfOrder;
}>;
export type ReturnFilter = Readonly<{
  status?: string;
  kind?: ReturnKind;
  tab?: ReturnTab;
  order?: string;
  customer?: string;
  from?: Instant;
  to?: Instant;
  q?: string;
  /** By the moment of the request; newest first unless said otherwise. */
  sort?: 'newest' | 'oldest';
}>;
/** `orders`: refunds of any of these. */
export type RefundFilter = Readonly<{
  status?: RefundStatus;
  order?: string;
  orders?: readonly string[];
  from?: Instant;
  to?: Instant;
}>;

/** `paymentRefund`: what is about this one. */
export type GatewayNewsFilter = Readonly<{ status?: NewsStatus; gateway?: string; paymentRefund?: string }>;

/** `open`: whether it is found to this day. */
export type DifferenceFilter = Readonly<{
  kind?: DifferenceKind;
  gateway?: string;
  order?: string;
  open?: boolean;
}>;

export type CreditSlipFilter = Readonly<{ from?: Instant; to?: Instant }>;
/** `expiresAfter` and `expiresBy`: on which side of a moment their validity ends. */
export type VoucherFilter = Readonly<{
  customer?: string;
  q?: string;
  spent?: boolean;
  expiresAfter?: Instant;
  expiresBy?: Instant;
}>;

/** The same, and the settings of the shop as they were then. */
export type PageInShop<T> = Page<T> & Readonly<{ shop: Shop }>;
export type ReturnInShop = Readonly<{ request: Return; order: OrderOfReturn; shop: Shop }>;

/** Queries that go round the domain: rows as they stand, a page at a time. A customer's scope sees that customer's rows only. */
export abstract class Lists {
  abstract orders(scope: Scope, filter: OrderFilter, page: PageRequest): Promise<Page<Order>>;
  /** With the settings of the shop, read together: a status has a name there. */
  abstract returns(scope: Scope, filter: ReturnFilter, page: PageRequest): Promise<PageInShop<ListedReturn>>;
  /** How many there are, at the same moment as they are listed. */
  abstract returnCounts(scope: Scope): Promise<ReturnCounts>;
  /** The same with all that happened to each. */
  abstract wholeReturns(scope: Scope, filter: ReturnFilter, page: PageRequest): Promise<PageInShop<Return>>;
  /** One return, what its order tells of it and the refunds that name it, or `RETURN_NOT_FOUND`. */
  abstract return(scope: Scope, number: string): Promise<ReturnInShop>;
  abstract refunds(scope: Scope, filter: RefundFilter, page: PageRequest): Promise<Page<Refund>>;
  abstract creditSlips(scope: Scope, filter: CreditSlipFilter, page: PageRequest): Promise<Page<CreditSlip>>;
  abstract vouchers(scope: Scope, filter: VoucherFilter, page: PageRequest): Promise<Page<Voucher>>;
  /** On what gateways' books and ours differ, or did. */
  abstract differences(
    scope: Scope,
    filter: DifferenceFilter,
    page: PageRequest,
  ): Promise<Page<FoundDifference>>;
  /** What was sent, or is on its way, to one webhook endpoint. */
  abstract deliveries(
    scope: Scope,
    endpoint: string,
    filter: WebhookDeliveryFilter,
    page: PageRequest,
  ): Promise<Page<WebhookDelivery>>;
  /** What gateways told, and what became of it. */
  abstract gatewayNews(scope: Scope, filter: GatewayNewsFilter, page: PageRequest): Promise<Page<KeptNews>>;
  /** One refund, or `REFUND_NOT_FOUND`. */
  abstract refund(scope: Scope, id: string): Promise<Refund>;
  /** One credit slip, or `CREDIT_SLIP_NOT_FOUND`. */
  abstract creditSlip(scope: Scope, number: string): Promise<CreditSlip>;
}
