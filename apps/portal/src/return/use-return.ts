import { bodyOf } from '@retours/web';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api } from '../api.js';

/** The return the address names, as it is now. */
export function useReturnHere() {
  const { number = '' } = useParams();
  const found = useQuery({
    queryKey: ['returns', number],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/v1/returns/{number}', { params: { path: { number } }, signal })),
  });
  return { number, ...found };
}
