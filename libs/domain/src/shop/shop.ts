import { refuse } from '../refusals.js';
import type { Letterhead } from './letterhead.js';
import type { ReturnPolicy } from './policy.js';
import type { OrderStatus, ReturnKind, ReturnStatus } from './statuses.js';

export type ShopId = string;

/** What a decision needs to know of its shop: the settings as they are at this moment. */
export type Shop = Readonly<{
  id: ShopId;
  policy: ReturnPolicy;
  letterhead: Letterhead;
  orderStatuses: readonly OrderStatus[];
  returnStatuses: readonly ReturnStatus[];
}>;

/** The order status with this code, or `STATUS_NOT_FOUND`. */
export const orderStatusOf = (shop: Shop, code: string): OrderStatus =>
  shop.orderStatuses.find((status) => status.code === code) ?? refuse('STATUS_NOT_FOUND', { status: code });

/** The return status with this code, or `STATUS_NOT_FOUND`. */
export const returnStatusOf = (shop: Shop, code: string): ReturnStatus =>
  shop.returnStatuses.find((status) => status.code === code) ?? refuse('STATUS_NOT_FOUND', { status: code });

/** The status a return takes when a rule, not a person, moves it to a kind: the kind's own, else the first of that kind. */
export const statusOfKind = (shop: Shop, kind: ReturnKind): ReturnStatus =>
  shop.returnStatuses.find((status) => status.kind === kind && status.code === kind) ??
  shop.returnStatuses.find((status) => status.kind === kind) ??
  refuse('STATUS_NOT_FOUND', { status: kind });
