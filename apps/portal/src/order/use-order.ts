import { bodyOf } from '@retours/web';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api } from '../api.js';

/** While it is looked at, so that a shop that stops taking returns is heard of before anything is written. */
const LOOKED_AT_AGAIN_MS = 30_000;

/** One order of the shopper, as it is now. */
export const useOrder = (reference: string | undefined) =>
  useQuery({
    queryKey: ['orders', reference],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/v1/orders/{reference}', { params: { path: { reference: reference! } }, signal })),
    enabled: reference !== undefined,
    refetchOnMount: 'always',
    refetchInterval: LOOKED_AT_AGAIN_MS,
  });

/** The order the address names. */
export function useOrderHere() {
  const { reference = '' } = useParams();
  return { reference, page: `/orders/${encodeURIComponent(reference)}`, ...useOrder(reference) };
}
