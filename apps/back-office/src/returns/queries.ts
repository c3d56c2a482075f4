import { bodyOf, usePages } from '@retours/web';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api.js';
import type { ReturnsQuery } from './address.js';

const PAGE = '50';

/** The returns an address asks for, page by page. */
export const useReturns = (query: ReturnsQuery) =>
  usePages(['returns', query], (cursor, signal) =>
    bodyOf(api.GET('/v1/returns', { params: { query: { ...query, limit: PAGE, cursor } }, signal })),
  );

/** How many returns stand under each tab. */
export const useReturnCounts = () =>
  useQuery({
    queryKey: ['returns', 'counts'],
    queryFn: ({ signal }) => bodyOf(api.GET('/v1/returns/counts', { signal })),
  });

/**
 * The shop's statuses of returns; none for who may not read them.
 * @param wanted when they are needed: after the rows.
 */
export const useReturnStatuses = (wanted: boolean) =>
  useQuery({
    queryKey: ['return-statuses'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/v1/return-statuses', { params: { query: { limit: '200' } }, signal })),
    enabled: wanted,
    select: ({ items }) => items,
  });
