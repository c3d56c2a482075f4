import type { OrderPush } from '../order/push.js';
import { emptyLetterhead } from '../shop/letterhead.js';
import { defaultPolicy, type ReturnPolicy } from '../shop/policy.js';
import type { Shop } from '../shop/shop.js';
import {
  defaultOrderStatuses,
  defaultReturnStatuses,
  type OrderFlags,
  type OrderStatus,
} from '../shop/statuses.js';
import type { RefundRequest } from './refund.js';

type LineLedger = Readonly<
  Record<'refunded' | 'returned' | 'restocked', number> &
    Record<'creditedTaxExcl' | 'creditedTaxIncl', string>
>;

/** What a step of a case expects: a refusal, or the refund's figures and the order's books after it. */
export type AcceptanceExpectation = Readonly<{
  error?: Readonly<{ code: string; max?: string | number }>;
  credit?: Readonly<Record<string, string>>;
  moneyBack?: string;
  notCollected?: string;
  voucher?: Readonly<{ amount: string; taxIncluded: boolean }> | null;
  creditSlips?: number;
  lines?: Readonly<Record<string, LineLedger>>;
}>;

/** A case of `refund-cases.json`: a policy, an order, and refunds of it one after the other, with exact answers. */
export type AcceptanceCase = Readonly<{
  id: string;
  title?: string;
  policy: Partial<ReturnPolicy>;
  order: Readonly<
    Omit<OrderPush, 'statusHistory'> & { statusHistory: readonly Readonly<{ name: string } & OrderFlags>[] }
  >;
  steps: readonly Readonly<{ refund: RefundRequest; expect: AcceptanceExpectation }>[];
}>;

const FLAGS = ['paid', 'shipped', 'delivered'] as const;
const DAY = '2026-03-01';

/** Some cases flag a status otherwise than we ship it, so each combination of flags is a status of its own. */
const codeOf = (entry: OrderFlags): string =>
  ['acceptance', ...FLAGS.filter((flag) => entry[flag])].join('_');

const statusOf = (entry: Readonly<{ name: string } & OrderFlags>): OrderStatus => ({
  code: codeOf(entry),
  names: { en: entry.name, fr: entry.name },
  color: '#3498D8',
  paid: entry.paid,
  shipped: entry.shipped,
  delivered: entry.delivered,
});

/** The order statuses a case needs, each once. */
export const acceptanceStatuses = ({ order }: AcceptanceCase): OrderStatus[] => [
  ...new Map(order.statusHistory.map((entry) => [codeOf(entry), statusOf(entry)])).values(),
];

/** The shop of a case: its policy, and its own order statuses beside the default ones. */
export const acceptanceShop = (acceptance: AcceptanceCase, id = 'acceptance'): Shop => ({
  id,
  policy: { ...defaultPolicy, ...acceptance.policy },
  orderStatuses: [...defaultOrderStatuses, ...acceptanceStatuses(acceptance)],
  returnStatuses: defaultReturnStatuses,
  letterhead: emptyLetterhead,
});

/** The order of a case as a shop would push it: payments by card through `gateway`, a customer, an hour between statuses. */
export const acceptancePush = ({ order }: AcceptanceCase, gateway = 'sandbox'): OrderPush => ({
  ...order,
  customer: { id: 'c-42', email: 'ada@example.com', firstName: 'Ada', lastName: 'L', locale: 'fr' },
  placedAt: `${DAY}T09:00:00.000Z`,
  lines: order.lines?.map((line) => ({ sku: line.id, name: line.id, ...line })),
  payments: order.payments?.map((payment, index) => ({
    id: `p${index + 1}`,
    method: 'card',
    gateway,
    gatewayReference: `ch_${index + 1}`,
    capturedAt: `${DAY}T10:00:00.000Z`,
    ...payment,
  })),
  statusHistory: order.statusHistory.map((entry, index) => ({
    status: codeOf(entry),
    at: `${DAY}T${10 + index}:00:00.000Z`,
  })),
});
