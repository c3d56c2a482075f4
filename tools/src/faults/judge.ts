import { readFacts } from './facts.js';
import { AT_REST, invariants, replay } from './invariants.js';
import { until } from './machine/children.js';
import type { Row } from './row.js';
import type { World } from './world.js';

export type Verdict = Readonly<{
  held: readonly string[];
  /** Sentences, each behind the name of the invariant it breaks. */
  broken: readonly string[];
  recoverySeconds: number;
}>;

/** After a row's limit, so many times as long again is waited before what is still under way is called lost. */
const GRACE = 2;

const TOLD = 5;
/** The first few: after them, more say nothing new. */
const firstOf = (found: readonly string[]): readonly string[] =>
  found.length <= TOLD ? found : [...found.slice(0, TOLD), `and ${found.length - TOLD} more`];

/** Waits until every refund has come to its end, then holds everything against the invariants. */
export async function judge(world: World, { within }: Row): Promise<Verdict> {
  const { postgres, clerk } = world;
  const rest = [...AT_REST].map((status) => `'${status}'`).join(', ');
  const atRest = async () => {
    const sql = `select count(*)::int as count from retours.payment_refunds where status not in (${rest})`;
    const [{ count }] = await postgres.query<{ count: number }>(sql);
    return count === 0;
  };
  await until('every refund has come to its end', atRest, { patienceMs: within * GRACE * 1_000 }).catch(
    () => undefined,
  );
  const recoverySeconds = Math.max(0, (Date.now() - world.overSince) / 1_000);
  const replays = await replay(clerk);
  const facts = await readFacts(world);
  const seen = { facts, accepted: clerk.accepted, replays, shocks: clerk.shocks, recoverySeconds, within };
  const complaints = Object.entries(invariants).map(([name, against]) => ({ name, found: against(seen) }));
  return {
    held: complaints.filter(({ found }) => found.length === 0).map(({ name }) => name),
    broken: complaints.flatMap(({ name, found }) => firstOf(found).map((sentence) => `${name}: ${sentence}`)),
    recoverySeconds,
  };
}
