import { bodyOf, headersOf, Refusal } from '@retours/web';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { api, type Schemas } from '../../api.js';
import { type Line, type Order, PREVIEW } from '../order.js';
import { inBasis, isEmpty, type RefundBody } from './draft.js';

export type Preview = Schemas['RefundPreview'];

/** A dry run takes no key, though the route has one. */
const NO_KEY = headersOf('');

/** What a refund would come to, to the cent; nothing is made. */
const previewOf = (reference: string, body: RefundBody, signal?: AbortSignal): Promise<Preview> =>
  bodyOf<Preview>(
    api.POST('/v1/orders/{reference}/refunds', {
      params: { path: { reference }, query: { dryRun: 'true' }, header: NO_KEY },
      body,
      signal,
    }),
  );

/** The preview of what stands in the form; the last one stays until the next is there. */
export const usePreview = (reference: string, body: RefundBody) =>
  useQuery({
    queryKey: [PREVIEW, reference, body],
    queryFn: isEmpty(body) ? skipToken : ({ signal }) => previewOf(reference, body, signal),
    placeholderData: isEmpty(body) ? undefined : keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });

/**
 * What units of a line are worth, in the basis of the order. The API is asked for the line's whole total: either that
 * is their worth, or it is refused with the most they are.
 */
export async function worthOf(order: Order, line: Line, quantity: number): Promise<string | undefined> {
  const { reference } = order;
  const amount = inBasis(order, { incl: line.totalTaxIncl, excl: line.totalTaxExcl });
  try {
    await previewOf(reference, { kind: 'partial', lines: [{ lineId: line.id, quantity, amount }] });
    return amount;
  } catch (no) {
    const max = no instanceof Refusal && no.code === 'AMOUNT_TOO_HIGH' ? no.data.max : undefined;
    return typeof max === 'string' ? max : undefined;
  }
}
