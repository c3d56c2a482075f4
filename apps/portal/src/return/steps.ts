import type { Schemas } from '../api.js';

type Return = Pick<
  Schemas['CustomerReturnView'],
  'status' | 'returnless' | 'requestedAt' | 'history' | 'refunds'
>;
type Kind = Return['status']['kind'];

/** What a return can wait for. */
type Awaited = 'accepted' | 'sent' | 'refunded';
type Ended = 'denied' | 'cancelled';
type StepName = Awaited | Ended | 'asked' | 'received' | 'closed';
/** `stopped`: it ends here, otherwise than hoped. */
export type Step = Readonly<
  | { name: Awaited; state: 'now'; at: null }
  | { name: StepName; state: 'ahead'; at: null }
  | { name: StepName; state: 'done'; at: string | null }
  | { name: Ended; state: 'stopped'; at: string | null }
>;

const WAY: readonly StepName[] = ['asked', 'accepted', 'sent', 'received', 'refunded'];
/** Where the customer keeps the goods, nothing travels. */
const WAY_WITHOUT_PACKAGE: readonly StepName[] = ['asked', 'accepted', 'refunded'];

/** What a return of a kind waits for; of a refused or cancelled one, nothing is awaited. */
const awaited: Readonly<Record<Exclude<Kind, 'return_denied' | 'cancelled'>, Awaited>> = {
  waiting_for_confirmation: 'accepted',
  waiting_for_package: 'sent',
  package_received: 'refunded',
  return_completed: 'refunded',
};

/** Since when a step is made, by the kind of status its history came through. */
const reachedBy: Readonly<Partial<Record<StepName, Kind>>> = {
  accepted: 'waiting_for_package',
  received: 'package_received',
  closed: 'return_completed',
  denied: 'return_denied',
  cancelled: 'cancelled',
};

/** When a step was made; null when it was not, or when nobody knows. */
function madeAt({ requestedAt, history, refunds }: Return, name: StepName): string | null {
  if (name === 'asked') return requestedAt;
  if (name === 'refunded') return refunds.at(-1)?.createdAt ?? null;
  const kind = reachedBy[name];
  return history.findLast(({ status }) => status !== null && status.kind === kind)?.at ?? null;
}

/** The steps of a return, made and to be made; a refused or cancelled one ends where it did. */
export function stepsOf(request: Return): readonly Step[] {
  const { status, returnless, refunds } = request;
  const done = (name: StepName): Step => ({ name, state: 'done', at: madeAt(request, name) });

  if (status.kind === 'return_denied' || status.kind === 'cancelled') {
    const made = (['asked', 'accepted', 'received'] as const).filter((name) => madeAt(request, name));
    const name = status.kind === 'cancelled' ? 'cancelled' : 'denied';
    return [...made.map(done), { name, state: 'stopped', at: madeAt(request, name) }];
  }
  const way = returnless ? WAY_WITHOUT_PACKAGE : WAY;
  const wished = awaited[status.kind];
  const isPaidBack = refunds.length > 0 && refunds.every((refund) => refund.status === 'succeeded');
  if (wished === 'refunded' && isPaidBack) return way.map(done);
  if (status.kind === 'return_completed' && refunds.length === 0) {
    return [...way.slice(0, -1), 'closed' as const].map(done);
  }
  const next = way.includes(wished) ? wished : 'refunded';
  const at = way.indexOf(next);
  return [
    ...way.slice(0, at).map(done),
    { name: next, state: 'now', at: null },
    ...way.slice(at + 1).map((name): Step => ({ name, state: 'ahead', at: null })),
  ];
}
