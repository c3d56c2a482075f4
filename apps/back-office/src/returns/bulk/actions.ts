import type { Schemas } from '../../api.js';

/** What can be done with many returns at once, the key for it, and the kind of the statuses it may lead to. */
export const BULK_ACTIONS = [
  { name: 'accept', key: 'a', kind: 'waiting_for_package' },
  { name: 'deny', key: 'd', kind: 'return_denied' },
  { name: 'receive', key: 'r', kind: null },
] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];

/** As many as the API takes at a time. */
export const BULK_MAX = 200;

/** What is wished for the selected returns; without a status, that their packages came in. */
export const bodyFor = (
  numbers: readonly string[],
  status: string | undefined,
  note: string,
): Schemas['BulkBody'] => ({
  numbers: [...numbers],
  ...(status ? { status } : { receive: {} }),
  ...(note.trim() && { note: note.trim() }),
});
