import type { ReturnKind } from '../shop/statuses.js';
import type { ReturnSummary } from './return.js';
import { isFullyRefunded } from './units.js';

/** What must be true of a request, besides its kind, for a step to be open. */
export const guards = {
  always: () => true,
  returnless: (request: ReturnSummary) => request.returnless,
  'returnless, all refunded': (request: ReturnSummary) => request.returnless && isFullyRefunded(request),
} as const satisfies Record<string, (request: ReturnSummary) => boolean>;

/** The one table of where a return may go (domain.md §4.3, D7). */
export const lifecycle = {
  waiting_for_confirmation: {
    waiting_for_package: 'always',
    return_denied: 'always',
    return_completed: 'returnless',
    cancelled: 'always',
  },
  waiting_for_package: {
    package_received: 'always',
    return_denied: 'always',
    return_completed: 'returnless, all refunded',
    cancelled: 'always',
  },
  package_received: { return_completed: 'always', return_denied: 'always' },
  return_denied: { waiting_for_confirmation: 'always' },
  return_completed: {},
  cancelled: {},
} as const satisfies Record<ReturnKind, Partial<Record<ReturnKind, keyof typeof guards>>>;

/** Kinds a request may move to now, without an override. */
export function nextKinds(request: ReturnSummary): ReturnKind[] {
  const steps = Object.entries(lifecycle[request.kind]) as [ReturnKind, keyof typeof guards][];
  return steps.filter(([, guard]) => guards[guard](request)).map(([kind]) => kind);
}

/** Kinds in which nothing has been decided for good. */
export const isOpen = (kind: ReturnKind): boolean =>
  kind === 'waiting_for_confirmation' || kind === 'waiting_for_package' || kind === 'package_received';

type Operation =
  | 'customer_cancels'
  | 'remove_line'
  | 'receive'
  | 'return_slip'
  | 'mark_returnless'
  | 'refund'
  | 'refund_returnless';

/** In which kinds each operation on a request is allowed (domain.md §4.3). */
export const allowedIn: Readonly<Record<Operation, readonly ReturnKind[]>> = {
  customer_cancels: ['waiting_for_confirmation', 'waiting_for_package'],
  remove_line: ['waiting_for_confirmation', 'waiting_for_package'],
  receive: ['waiting_for_package'],
  return_slip: ['waiting_for_package'],
  mark_returnless: ['waiting_for_confirmation', 'waiting_for_package'],
  refund: ['package_received', 'return_completed'],
  refund_returnless: [
    'waiting_for_confirmation',
    'waiting_for_package',
    'package_received',
    'return_completed',
  ],
};
