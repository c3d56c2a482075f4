import { useSubmission } from '@retours/web';
import { type QueryKey, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

type Versioned<Kept> = Readonly<{ body: Kept; version: string | null }>;

/**
 * Settings that are read whole and saved whole, on the version seen: somebody else's change in between is told, and
 * shown by `reload`.
 * @param read with its version (`versionedBodyOf`).
 * @param write answers what is kept from then on, with its version.
 */
export function useKept<Kept extends object, Body extends object>(
  queryKey: QueryKey,
  read: (signal: AbortSignal) => Promise<Versioned<Kept>>,
  write: (body: Body, version: string | null) => Promise<Versioned<Kept>>,
) {
  const client = useQueryClient();
  const [shown, setShown] = useState(0);
  const kept = useQuery({
    queryKey,
    queryFn: ({ signal }) => read(signal),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const submission = useSubmission(
    (body: Body) => write(body, kept.data?.version ?? null),
    (answer) => client.setQueryData(queryKey, answer),
  );
  return {
    kept,
    submission,
    /** Changes when a form shall begin anew. */
    formKey: shown,
    /** Shows what is kept now, in place of what was entered. */
    reload: async () => {
      await kept.refetch();
      submission.reset();
      setShown((before) => before + 1);
    },
  };
}
