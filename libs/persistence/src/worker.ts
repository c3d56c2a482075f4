import type { Actor } from '@retours/domain';

/** Who acts when nobody asked: the worker, by itself. */
export const WORKER: Actor = { kind: 'system', id: 'refund-worker' };
