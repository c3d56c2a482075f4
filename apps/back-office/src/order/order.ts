import { bodyOf } from '@retours/web';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schemas } from '../api.js';

export type Order = Schemas['MerchantOrderView'];
export type Line = Order['lines'][number];
export type Refund = Schemas['RefundView'];
export type Payment = Order['payments'][number];
export type OrderStatus = Schemas['OrderStatusView'];

export type Return = Order['returns'][number];

/** How often money on its way is looked after. */
const WHILE_PENDING_MS = 3_000;

const keyOf = (reference: string) => ['order', reference] as const;

/** An order with everything the page tells of it. */
export const useOrder = (reference: string) =>
  useQuery({
    queryKey: keyOf(reference),
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/v1/orders/{reference}', { params: { path: { reference } }, signal })),
    refetchInterval: ({ state }) =>
      state.data?.refunds.some(({ status }) => status === 'pending') && WHILE_PENDING_MS,
  });

/** Names the previews of refunds: what a change that was just made would come to is not asked again. */
export const PREVIEW = 'refund-preview';

/** Reads again what a change of an order may have moved: the order, the lists of orders, returns and documents. */
export function useOrderChanged() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== PREVIEW });
}

/** The shop's order statuses; none while they are read, or where the person may not read them. */
export function useOrderStatuses(): readonly OrderStatus[] {
  const statuses = useQuery({
    queryKey: ['order-statuses'],
    queryFn: () => bodyOf(api.GET('/v1/order-statuses', { params: { query: { limit: '200' } } })),
  });
  return statuses.data?.items ?? [];
}
