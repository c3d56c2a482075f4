import { useSubmission } from '@retours/web';
import { useQueryClient } from '@tanstack/react-query';
import type { Status, StatusBook } from './status-book.js';

/** Moves a status to another place of the list: shown at once, and as the API has it in the end. */
export function useStatusOrder<S extends Status>(book: StatusBook<S>, statuses: readonly S[]) {
  const client = useQueryClient();
  const queryKey = [book.name, 'all'];
  const saving = useSubmission(async ({ code, place }: Readonly<{ code: string; place: number }>) => {
    try {
      return await book.edit(code, { position: place + 1 });
    } finally {
      await client.invalidateQueries({ queryKey: [book.name] });
    }
  });
  return {
    failure: saving.failure,
    again: saving.again,
    /** @param place where it stands from then on, 0 being the first. */
    move: (code: string, place: number) => {
      const moved = statuses.find((status) => status.code === code);
      if (!moved || statuses.indexOf(moved) === place) return;
      client.setQueryData(queryKey, statuses.filter((status) => status !== moved).toSpliced(place, 0, moved));
      saving.submit({ code, place });
    },
  };
}
