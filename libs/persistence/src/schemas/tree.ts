import type { EntitySchema } from 'typeorm';
import * as books from './books.js';
import { gatewayNews } from './gateway-news.js';
import { ofDelivery, ofReturnedOrder, reversal, reversedBy, type Derived } from './derived.js';
import * as order from './orders.js';
import { reconciliationDifferences } from './reconciliations.js';
import { redemptionReversals, voucherRedemptions } from './vouchers.js';
import * as webhooks from './webhooks.js';

/** A table and the tables below it, as the domain nests them. */
export type Node = Readonly<{
  schema: EntitySchema;
  /** What tells siblings apart. */
  key: string;
  orderBy: readonly string[];
  /** Columns of the descendants that this row fills in: theirs ← ours. */
  gives?: Readonly<Record<string, string>>;
  /** Written whenever a decision made it anew, even to the same values: recording an outcome is what ends a lease. */
  touched?: true;
  /** Properties that are in no column of its own. */
  derived?: Readonly<Record<string, Derived>>;
  /** At most one row, standing in the parent as the thing itself or null. */
  single?: true;
  children?: Readonly<Record<string, Node>>;
}>;

export const returnTree: Node = {
  schema: order.returns,
  key: 'number',
  orderBy: ['requestedAt', 'number'],
  gives: { returnNumber: 'number' },
  children: {
    lines: { schema: order.returnLines, key: 'lineId', orderBy: ['position'] },
    receipts: { schema: order.receipts, key: 'id', orderBy: ['id'] },
    history: { schema: order.returnHistory, key: 'id', orderBy: ['id'] },
  },
};

/** A return without what happened to it, and what its order says of it. */
export const listedReturnTree: Node = {
  ...returnTree,
  derived: ofReturnedOrder,
  children: { lines: returnTree.children!.lines },
};

export const refundTree: Node = {
  schema: order.refunds,
  key: 'id',
  orderBy: ['createdAt', 'id'],
  derived: { reversal },
  gives: { refundId: 'id' },
  children: {
    voucher: { schema: order.vouchers, key: 'code', orderBy: ['code'], single: true },
    paymentRefunds: {
      schema: order.paymentRefunds,
      key: 'id',
      orderBy: ['position'],
      touched: true,
      gives: { paymentRefundId: 'id' },
      children: { attempts: { schema: order.attempts, key: 'number', orderBy: ['number'] } },
    },
  },
};

/** The order with everything that moves under its lock. */
export const orderTree: Node = {
  schema: order.orders,
  key: 'reference',
  orderBy: ['placedAt', 'reference'],
  gives: { orderReference: 'reference' },
  children: {
    lines: { schema: order.orderLines, key: 'id', orderBy: ['position'] },
    payments: { schema: order.payments, key: 'id', orderBy: ['position'] },
    statusHistory: { schema: order.orderStatusHistory, key: 'position', orderBy: ['position'] },
    returns: returnTree,
    refunds: refundTree,
  },
};

const leaf = (schema: EntitySchema, key: string, orderBy: readonly string[]): Node => ({
  schema,
  key,
  orderBy,
});
export const creditSlipTree: Node = {
  ...leaf(books.creditSlips, 'number', ['issuedAt', 'number']),
  derived: { reversedBy },
};
export const voucherTree = leaf(order.vouchers, 'code', ['issuedAt', 'code']);
export const reversalTree: Node = {
  ...leaf(redemptionReversals, 'redemptionId', ['reversedAt']),
  single: true,
};
export const redemptionTree: Node = {
  ...leaf(voucherRedemptions, 'id', ['redeemedAt', 'id']),
  gives: { redemptionId: 'id' },
  children: { reversal: reversalTree },
};
/** A voucher with all that was redeemed of it. */
export const voucherBookTree: Node = {
  ...voucherTree,
  gives: { code: 'code' },
  children: { redemptions: redemptionTree },
};
export const stockMovementTree = leaf(books.stockMovements, 'id', ['id']);
export const outboxTree = leaf(books.outbox, 'id', ['id']);
export const gatewayNewsTree = leaf(gatewayNews, 'id', ['receivedAt', 'id']);
export const keyTree = leaf(books.idempotencyKeys, 'key', ['key']);
export const orderStatusTree = leaf(books.orderStatuses, 'code', ['position']);
export const returnStatusTree = leaf(books.returnStatuses, 'code', ['position']);
export const statusVersionTree = leaf(books.statusVersions, 'version', ['version']);

export const webhookEndpointTree = leaf(webhooks.webhookEndpoints, 'id', ['createdAt', 'id']);
export const deliveryTree: Node = {
  ...leaf(webhooks.deliveries, 'id', ['createdAt', 'id']),
  derived: ofDelivery,
};
/** A delivery with what was sent and every try. */
export const wholeDeliveryTree: Node = {
  ...deliveryTree,
  gives: { notificationId: 'id' },
  children: { attempts: leaf(webhooks.deliveryAttempts, 'number', ['number']) },
};

export const differenceTree = leaf(reconciliationDifferences, 'id', ['foundAt', 'id']);

const everySchema = (node: Node): EntitySchema[] => [
  node.schema,
  ...Object.values(node.children ?? {}).flatMap(everySchema),
];

/** Every table there is, once. */
export const entities: EntitySchema[] = [
  ...new Set(
    [
      orderTree,
      creditSlipTree,
      stockMovementTree,
      redemptionTree,
      outboxTree,
      keyTree,
      orderStatusTree,
      returnStatusTree,
      statusVersionTree,
      webhookEndpointTree,
      wholeDeliveryTree,
      gatewayNewsTree,
      differenceTree,
    ].flatMap(everySchema),
  ),
];
