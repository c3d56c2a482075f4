import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';

/** A page of a list, as the API answers it. */
type Page<Row> = Readonly<{ items: readonly Row[]; nextCursor: string | null }>;

/**
 * A list read page by page, newest first.
 * @param queryKey names the list and everything it is filtered by.
 * @param read asks for one page; no cursor means the first.
 */
export function usePages<Row>(
  queryKey: QueryKey,
  read: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<Row>>,
) {
  const pages = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  return { ...pages, rows: pages.data?.pages.flatMap(({ items }) => items) };
}
