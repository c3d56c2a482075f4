import type {
  CreditSlip,
  DomainEvent,
  IdempotencyKey,
  OrderStatus,
  ReturnStatus,
  StatusList,
  StockMovement,
} from '@retours/domain';
import { flag, instant, nested, optionalNested, optionalText, table, text, whole } from './table.js';

export const creditSlips = table<CreditSlip>('credit_slips', ['number'], {
  number: text,
  refundId: text,
  orderReference: text,
  invoiceNumber: optionalText,
  customerId: text,
  issuedAt: instant,
  currency: text,
  taxDisplay: text,
  reason: optionalText,
  lines: nested,
  credit: nested,
  reverses: optionalText,
  seller: optionalNested,
  buyer: optionalNested,
});

export const stockMovements = table<StockMovement>('stock_movements', ['id'], {
  id: text,
  refundId: text,
  orderReference: text,
  lineId: text,
  sku: text,
  quantity: whole,
  at: instant,
});

export const outbox = table<DomainEvent>('outbox', ['id'], {
  id: text,
  type: text,
  at: instant,
  orderReference: text,
  data: nested,
});

/** A caller's key and the answer it got, as JSON text. */
export type KeptAnswer = IdempotencyKey & Readonly<{ answer: string }>;
export const idempotencyKeys = table<KeptAnswer>('idempotency_keys', ['route', 'key'], {
  key: text,
  route: text,
  fingerprint: text,
  answer: text,
});

export const orderStatuses = table<OrderStatus>(
  'order_statuses',
  ['code'],
  {
    code: text,
    names: nested,
    color: text,
    paid: flag,
    shipped: flag,
    delivered: flag,
  },
  { position: whole },
);

export const returnStatuses = table<ReturnStatus>(
  'return_statuses',
  ['code'],
  { code: text, kind: text, names: nested, color: text },
  { position: whole },
);

/** A status as somebody saved it; null when they deleted it. */
export type StatusVersion = Readonly<{
  list: StatusList;
  code: string;
  version: number;
  status: OrderStatus | ReturnStatus | null;
  savedBy: string;
}>;
export const statusVersions = table<StatusVersion>('status_versions', ['list', 'code', 'version'], {
  list: text,
  code: text,
  version: whole,
  status: optionalNested,
  savedBy: text,
});
