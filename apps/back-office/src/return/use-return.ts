import { headersOf, Refusal, useSubmission, versionedBodyOf } from '@retours/web';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Schemas } from '../api.js';

export type Return = Schemas['MerchantReturnView'];
type ActionName = Schemas['StaffActionView']['name'];
export type Versioned = Readonly<{ body: Return; version: string | null }>;

const keyOf = (number: string) => ['return', number] as const;

/** Whether the API offers this now, to whoever is signed in. */
export const offers = ({ actions }: Return, name: ActionName): boolean =>
  actions.some((action) => action.name === name && action.enabled);

/** A return and its version. Only asked again on purpose: what is being typed was typed about what is shown. */
export const useReturn = (number: string) =>
  useQuery({
    queryKey: keyOf(number),
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/v1/returns/{number}', { params: { path: { number } }, signal })),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** Everything that changes a return, by the body it takes. */
export type Change =
  | Readonly<{ move: Schemas['ReturnStatusChangeBody'] }>
  | Readonly<{ receipt: Schemas['ReceiptBody'] }>
  | Readonly<{ removedLine: string }>;

function send(number: string, change: Change, key: string, version: string | null) {
  const header = headersOf(key, version);
  const path = { number };
  if ('move' in change)
    return api.POST('/v1/returns/{number}/status-changes', { params: { path, header }, body: change.move });
  if ('receipt' in change)
    return api.POST('/v1/returns/{number}/receipts', { params: { path, header }, body: change.receipt });
  return api.DELETE('/v1/returns/{number}/lines/{lineId}', {
    params: { path: { ...path, lineId: change.removedLine }, header },
  });
}

const isStale = (error: unknown) => error instanceof Refusal && error.code === 'VERSION_CONFLICT';

/**
 * Changes a return, on the version that is shown. When somebody else was quicker, the return is read again at once:
 * `overtaken` is the one the person had before their eyes, for telling them what is new.
 */
export function useChange({ body: shown, version }: Versioned, onChanged: (now: Return) => void) {
  const client = useQueryClient();
  const [overtaken, setOvertaken] = useState<Return>();
  const { number } = shown;
  const submission = useSubmission(
    async (change: Change, key) => {
      try {
        return await versionedBodyOf<Return>(send(number, change, key, version));
      } catch (error) {
        if (isStale(error)) {
          setOvertaken(shown);
          await client.refetchQueries({ queryKey: keyOf(number) });
        }
        throw error;
      }
    },
    (now) => {
      setOvertaken(undefined);
      // Lists, counts and the order tell of it too: each is read anew when it is next shown.
      void client.invalidateQueries({ refetchType: 'none' });
      client.setQueryData(keyOf(number), now);
      onChanged(now.body);
    },
  );
  return { ...submission, overtaken };
}
