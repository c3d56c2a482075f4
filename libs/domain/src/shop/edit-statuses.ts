import { refuse } from '../refusals.js';
import type { Translated } from './policy.js';
import { orderStatusOf, returnStatusOf, type Shop } from './shop.js';
import type { OrderFlags, OrderStatus, ReturnKind, ReturnStatus } from './statuses.js';

/** What shall be different about a status; what is left out stays. Place 1 is the first of the list. */
type StatusEdit = Readonly<{ names?: Partial<Translated>; color?: string; position?: number }>;
export type OrderStatusEdit = StatusEdit & Partial<OrderFlags>;
export type ReturnStatusEdit = StatusEdit & Readonly<{ kind?: ReturnKind }>;

/** The returns that are in a status now: numbers of the latest, twenty at most, and how many there are. */
export type ReturnsIn = Readonly<{ returns: readonly string[]; count: number }>;
export const MAX_RETURNS_TOLD = 20;

/** The list with one status changed and, if asked, moved; the very same list when that makes no difference. */
function withStatus<S extends OrderStatus | ReturnStatus>(
  list: readonly S[],
  before: S,
  after: S,
  position = list.indexOf(before) + 1,
): readonly S[] {
  const others = list.filter((status) => status !== before);
  const edited = [...others.slice(0, position - 1), after, ...others.slice(position - 1)];
  return JSON.stringify(edited) === JSON.stringify(list) ? list : edited;
}

/** Decides to change an order status; entries of the past keep the flags they were made with (domain.md §3.1, D1). */
export function editOrderStatus(
  shop: Shop,
  code: string,
  { position, names, ...rest }: OrderStatusEdit,
): readonly OrderStatus[] {
  const before = orderStatusOf(shop, code);
  const after = { ...before, ...rest, names: { ...before.names, ...names } };
  return withStatus(shop.orderStatuses, before, after, position);
}

/** Decides to delete an order status; `STATUS_IN_USE` while the policy moves refunded orders to it. */
export function deleteOrderStatus(shop: Shop, code: string): readonly OrderStatus[] {
  const gone = orderStatusOf(shop, code);
  if (shop.policy.refundedStatus === code) refuse('STATUS_IN_USE', { status: code, field: 'refundedStatus' });
  return shop.orderStatuses.filter((status) => status !== gone);
}

/**
 * Only the kind says what may be done with a return. One that changes under the returns in it would strand them, and so
 * would a kind without a status on their way (domain.md §4.3).
 */
function refuseToStrand({ returnStatuses }: Shop, { code, kind }: ReturnStatus, held: ReturnsIn): void {
  if (held.count > 0) refuse('STATUS_IN_USE', { status: code, ...held });
  const another = returnStatuses.some((status) => status.kind === kind && status.code !== code);
  if (!another) refuse('STATUS_IN_USE', { status: code, kind });
}

/** Decides to change a return status; `STATUS_IN_USE` for another kind while returns are in it, or as the last of its kind. */
export function editReturnStatus(
  shop: Shop,
  code: string,
  { position, names, ...rest }: ReturnStatusEdit,
  held: ReturnsIn,
): readonly ReturnStatus[] {
  const before = returnStatusOf(shop, code);
  const after = { ...before, ...rest, names: { ...before.names, ...names } };
  if (after.kind !== before.kind) refuseToStrand(shop, before, held);
  return withStatus(shop.returnStatuses, before, after, position);
}

/** Decides to delete a return status; `STATUS_IN_USE` while returns are in it, or as the last of its kind (domain.md §4.3). */
export function deleteReturnStatus(shop: Shop, code: string, held: ReturnsIn): readonly ReturnStatus[] {
  const gone = returnStatusOf(shop, code);
  refuseToStrand(shop, gone, held);
  return shop.returnStatuses.filter((status) => status !== gone);
}
