import { headersOf, useSubmission, versionedBodyOf } from '@retours/web';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schemas } from '../api.js';

type Policy = Schemas['PolicyView'];
type Saving = Readonly<{ policy: Policy; version: string | null }>;

const KEY = ['return-policy'];

/** The shop's settings of returns, and how to save them: only the version that was seen is replaced. */
export function usePolicy() {
  const queries = useQueryClient();
  const read = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => versionedBodyOf(api.GET('/v1/return-policy', { signal })),
  });
  const submission = useSubmission(
    ({ policy, version }: Saving, key) =>
      versionedBodyOf(
        api.PUT('/v1/return-policy', { params: { header: headersOf(key, version) }, body: policy }),
      ),
    (saved) => {
      queries.setQueryData(KEY, saved);
      // Deadlines follow the number of days.
      return queries.invalidateQueries({ queryKey: ['returns'] });
    },
  );
  const { body, version } = read.data ?? {};
  return {
    policy: body,
    version,
    submission,
    save: (changed: Partial<Policy>) =>
      body && submission.submit({ policy: { ...body, ...changed }, version: version ?? null }),
    /** What is true now, after somebody else's change. */
    reload: () => {
      submission.reset();
      void read.refetch();
    },
  };
}

export type PolicyOfShop = ReturnType<typeof usePolicy>;
